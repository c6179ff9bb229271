import { sourceLanguage } from '../languages.ts';
import type { Problem } from '../markdown/problem.ts';
import { exerciseTags } from './exercise-tags.ts';
import type { Declared } from './inventory-ids.ts';
import type { Known } from './known.ts';
import { isRecord } from './read-yaml.ts';

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const numbered =
  /(^|-)(ch|chapter|sec|section|fig|figure|tab|table|formula|example|case|widget)-?\d+(-|$)/;

/** An exercise and the tag that shows it share their id. */
const isPair = (a: Declared, b: Declared): boolean =>
  (a.kind === 'exercise' && exerciseTags.has(b.tag)) ||
  (b.kind === 'exercise' && exerciseTags.has(a.tag));

/** Where an id is used twice, both declarations are reported: nobody can know which one is new. */
function duplicates(ids: Declared[]): Problem[] {
  const declared = new Map<string, Declared[]>();
  for (const item of ids) declared.set(item.id, [...(declared.get(item.id) ?? []), item]);
  return ids.flatMap((item): Problem[] => {
    const other = declared
      .get(item.id)
      ?.find((candidate) => candidate !== item && !isPair(item, candidate));
    if (!other) return [];
    const { id, file, line, column } = item;
    return [
      {
        id: 'book:duplicate-id',
        file,
        line,
        column,
        what: `The id "${id}" is used twice: the other is a ${other.kind} in ${other.file}:${other.line}:${other.column}`,
        remedy: 'Give one of them another id; an id is unique in the whole book.',
      },
    ];
  });
}

/** The inner ids of one exercise: its groups and cases, pairs, items, questions or ends. */
function innerDuplicates({ exercises }: Known): Problem[] {
  return exercises.flatMap(({ file, path, value }) =>
    ['groups', 'cases', 'pairs', 'items', 'questions', 'ends'].flatMap((list) => {
      const entries = Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
      const ids = entries.map((entry) => (isRecord(entry) ? entry['id'] : undefined));
      return ids.flatMap((id, index): Problem[] =>
        id !== undefined && ids.indexOf(id) < index
          ? [
              {
                id: 'book:duplicate-id',
                ...file.placeOf([...path, list, index, 'id']),
                what: `Two ${list} of this exercise have the id "${String(id)}"`,
                remedy: 'Give one of them another id.',
              },
            ]
          : [],
      );
    }),
  );
}

/** Ids that are malformed, used twice, or stand in a translation only. */
export function checkIds(known: Known): Problem[] {
  const { ids, texts } = known;
  const problems: Problem[] = [
    ...duplicates(ids.filter(({ language }) => language === '' || language === sourceLanguage)),
    ...innerDuplicates(known),
  ];
  for (const language of new Set(texts.map((text) => text.language))) {
    if (language === sourceLanguage) continue;
    const own = ids.filter((one) => one.language === language);
    problems.push(...duplicates(own));
    for (const { id, file, line, column, chapter } of own)
      if (
        !ids.some(
          (one) => one.id === id && one.chapter === chapter && one.language === sourceLanguage,
        )
      )
        problems.push({
          id: 'book:id-not-in-english',
          file,
          line,
          column,
          what: `The English text of this chapter has no id "${id}"`,
          remedy: 'Use the id of the English text: ids are the same in every language.',
        });
  }
  for (const { id, file, line, column, kind, language } of ids) {
    const ownForm = language !== '' && !form.test(id);
    if (!ownForm && !(numbered.test(id) && form.test(id))) continue;
    const what = ownForm
      ? `"${id}" is not an id`
      : `The id "${id}" of this ${kind} contains a number of a chapter, section or figure`;
    problems.push({
      id: 'book:bad-id',
      file,
      line,
      column,
      what,
      remedy: ownForm
        ? 'Write lower-case ASCII words joined by hyphens, such as "first-contact".'
        : 'Name it for what it is about: numbers change, ids stay.',
    });
  }
  return problems;
}
