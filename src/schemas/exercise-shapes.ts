import { z } from 'astro/zod';
import { id, translated } from './translated';

const head = { id, title: translated };
/** More could be neither kept in mind nor shown side by side on a phone. */
const fewest = 3;
const most = 12;

const sortShape = z
  .strictObject({
    ...head,
    kind: z.literal('sort'),
    groups: z.array(z.strictObject({ id, name: translated })).min(2),
    cases: z.array(z.strictObject({ id, text: translated, group: id, why: translated })).min(2),
  })
  .superRefine((exercise, context) => {
    exercise.cases.forEach((one, index) => {
      if (!exercise.groups.some((group) => group.id === one.group))
        context.addIssue({
          code: 'custom',
          message: `no group has the id "${one.group}"`,
          path: ['cases', index, 'group'],
        });
    });
  });

const matchShape = z
  .strictObject({
    ...head,
    kind: z.literal('match'),
    sides: z.strictObject({ left: translated, right: translated }),
    pairs: z
      .array(z.strictObject({ id, left: translated, right: translated, why: translated }))
      .min(fewest)
      .max(most),
  })
  .superRefine(({ pairs }, context) => {
    for (const side of ['left', 'right'] as const)
      pairs.forEach((pair, index) => {
        if (pairs.findIndex((other) => other[side].en === pair[side].en) < index)
          context.addIssue({
            code: 'custom',
            message:
              'another pair has the same text on this side, so that nobody could tell which is meant',
            path: ['pairs', index, side],
          });
      });
  });

const orderShape = z.strictObject({
  ...head,
  kind: z.literal('order'),
  ends: z.strictObject({ first: translated, last: translated }),
  items: z
    .array(z.strictObject({ id, text: translated, why: translated }))
    .min(fewest)
    .max(most),
});

const classifyShape = z
  .strictObject({
    ...head,
    kind: z.literal('classify'),
    questions: z
      .array(
        z.strictObject({
          id,
          text: translated,
          answers: z
            .array(
              z.strictObject({
                id,
                text: translated,
                question: id.optional(),
                end: id.optional(),
              }),
            )
            .min(2),
        }),
      )
      .min(1),
    ends: z.array(z.strictObject({ id, name: translated, why: translated })).min(2),
    cases: z
      .array(z.strictObject({ id, text: translated, end: id, why: translated }))
      .min(1)
      .optional(),
  })
  .superRefine(({ questions, ends, cases = [] }, context) => {
    const say = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    const known = [...questions, ...ends].map((one) => one.id);
    const ledTo = questions.flatMap(({ answers }) =>
      answers.flatMap((answer) => [answer.question, answer.end]),
    );
    // a misspelt id is one mistake, and what it should have led to is not another
    const isWhole = ledTo.every((one) => one === undefined || known.includes(one));
    questions.forEach((question, index) => {
      question.answers.forEach((answer, place) => {
        const path = ['questions', index, 'answers', place];
        if ((answer.question === undefined) === (answer.end === undefined))
          say('an answer leads either to a question or to an end', ...path);
        const next =
          answer.question === undefined
            ? questions.length
            : questions.findIndex((one) => one.id === answer.question);
        if (next < 0) say(`no question has the id "${answer.question}"`, ...path, 'question');
        else if (next <= index)
          say(
            'an answer leads on to a question further down, so that nobody goes round in circles',
            ...path,
            'question',
          );
        if (answer.end !== undefined && !ends.some((end) => end.id === answer.end))
          say(`no end has the id "${answer.end}"`, ...path, 'end');
      });
      const times = ledTo.filter((one) => one === question.id).length;
      if (isWhole && index > 0 && times !== 1)
        say(
          times === 0
            ? 'no answer leads to this question'
            : 'several answers lead to this question',
          'questions',
          index,
          'id',
        );
    });
    ends.forEach((end, index) => {
      if (isWhole && !ledTo.includes(end.id))
        say('no answer leads to this end', 'ends', index, 'id');
    });
    cases.forEach((one, index) => {
      if (!ends.some((end) => end.id === one.end))
        say(`no end has the id "${one.end}"`, 'cases', index, 'end');
    });
  });

/** One exercise of a chapter, of any of the four kinds. */
export const exerciseShape = z.discriminatedUnion(
  'kind',
  [sortShape, matchShape, orderShape, classifyShape],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? 'an exercise is of the kind sort, match, order or classify'
        : undefined,
  },
);

export type Exercise = z.infer<typeof exerciseShape>;
