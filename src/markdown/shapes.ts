import { z } from 'astro/zod';
import { languages } from '../languages';

const translated = z.strictObject({
  en: z.string().min(1),
  ...Object.fromEntries(languages.filter(({ path }) => path !== 'en').map(({ path }) => [path, z.string().min(1).optional()])),
}) as unknown as z.ZodType<{ en: string } & Record<string, string>>;
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case ASCII words joined by hyphens');

/** Front matter of `<language>.mdx`. */
export const chapterShape = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).max(160),
  prerequisites: z.array(id).default([]),
});

export const termShape = z.strictObject({
  id,
  kind: z.enum(['term', 'metric', 'model', 'list', 'process', 'example', 'table']),
  section: id,
  names: translated,
  definition: translated.optional(),
  members: z.array(id).optional(),
  synonyms: z.array(z.string().min(1)).optional(),
});

export const questionShape = z
  .strictObject({
    id,
    section: id,
    many: z.boolean().default(false),
    prompt: translated,
    answers: z.array(z.strictObject({ text: translated, right: z.boolean().default(false), feedback: translated })).min(2),
  })
  .refine((question) => question.answers.filter((answer) => answer.right).length === 1 || (question.many && question.answers.some((answer) => answer.right)), {
    message: 'exactly one answer is right, or several when the question says "many: true"',
    path: ['answers'],
  });

export const exerciseShape = z
  .strictObject({
    id,
    kind: z.literal('sort'),
    title: translated,
    groups: z.array(z.strictObject({ id, name: translated })).min(2),
    cases: z.array(z.strictObject({ id, text: translated, group: id, why: translated })).min(2),
  })
  .superRefine((exercise, context) => {
    exercise.cases.forEach((one, index) => {
      if (!exercise.groups.some((group) => group.id === one.group))
        context.addIssue({ code: 'custom', message: `no group has the id "${one.group}"`, path: ['cases', index, 'group'] });
    });
  });

export const numberShape = z.strictObject({ measure: z.string(), input: z.record(z.string(), z.unknown()) });

export const bookShape = z.strictObject({
  title: translated,
  subtitle: translated,
  address: z.url(),
  source: z.url(),
  authors: z.array(z.string()),
  edition: z.string(),
  year: z.int(),
  parts: z.array(z.strictObject({ id, title: translated, chapters: z.array(z.strictObject({ id, title: translated.optional() })) })),
});

export type Term = z.infer<typeof termShape>;
export type Question = z.infer<typeof questionShape>;
export type Exercise = z.infer<typeof exerciseShape>;
export type BookFile = z.infer<typeof bookShape>;
