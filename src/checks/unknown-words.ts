import { type Problem, suggest } from '../markdown/problem.ts';
import {
  type Path,
  type Slot,
  slotsOf,
  valueAt,
  type WordKind,
  wordKinds,
} from '../schemas/words.ts';
import { entriesOf, type Inventory } from './inventory.ts';
import type { WordsFile } from './join-words.ts';
import { type Entry, isRecord } from './read-yaml.ts';

/** Lists that the words of a term may hold besides its texts. */
const termLists = ['synonyms', 'forms'];
/**
 * Keys of a file of words besides the lists: the title of a chapter without a text, and texts that
 * are rightly as in English.
 */
const ownKeys = ['title', 'sameAsEnglish'];

const singular: Record<WordKind, string> = {
  terms: 'term',
  questions: 'question',
  exercises: 'exercise',
};

/** The paths of all texts, and of all that is no record, below a value. */
const leavesOf = (value: unknown, path: string[] = []): string[][] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path];

/** How much of a path is known: the length of its longest beginning that a slot shares. */
const knownLength = (path: string[], slots: Slot[]): number =>
  Math.max(
    0,
    ...slots.map(({ words }) => {
      const end = path.findIndex((step, index) => step !== words[index]);
      return end < 0 ? path.length : end;
    }),
  );

/** Keys of one entry that stand for no text of it. */
function unknownKeys(file: WordsFile, kind: WordKind, entry: Entry): Problem[] {
  const own: Path = [kind, entry.id];
  const slots = slotsOf(kind, entry.value);
  const problems = new Map<string, Problem>();
  for (const leaf of leavesOf(valueAt(file.data, own))) {
    if (kind === 'terms' && termLists.includes(leaf[0] ?? '')) continue;
    const length = knownLength(leaf, slots);
    // a missing word under a known key is told elsewhere
    if (length === leaf.length) continue;
    const path = leaf.slice(0, length + 1);
    const near = slots.flatMap(({ words }) =>
      words.slice(0, length).every((step, index) => step === path[index])
        ? [words[length] ?? '']
        : [],
    );
    if (valueAt(file.data, [...own, ...path]) === null) {
      problems.set(path.join('/'), {
        id: 'book:unknown-words',
        ...file.placeOf([...own, ...path], 'key'),
        what: `"${path.at(-1)}" was read as a name of its own: a comma ends a text in braces`,
        remedy: 'Put a text that holds a comma in quotes: { text: "Yes, it is." }.',
      });
      continue;
    }
    const names = [...new Set(near), ...(kind === 'terms' && length === 0 ? termLists : [])];
    problems.set(path.join('/'), {
      id: 'book:unknown-words',
      ...file.placeOf([...own, ...path], 'key'),
      what: `The ${singular[kind]} "${entry.id}" has no text "${path.join(' › ')}"`,
      remedy: suggest(
        path.at(-1) ?? '',
        names,
        (name) => `"${name}"`,
        `It has ${names.filter(Boolean).join(', ') || 'one text here, and nothing below it'}.`,
      ),
    });
  }
  return [...problems.values()];
}

/** Keys of a file of words that are neither lists, nor ids of the chapter, nor texts of them. */
export function unknownWords(file: WordsFile, known: Inventory): Problem[] {
  const { data, chapter } = file;
  if (data !== null && !isRecord(data))
    return [
      {
        id: 'book:unknown-words',
        ...file.placeOf([]),
        what: 'The file holds no words by name',
        remedy: `Write ${wordKinds.join(', ')} at its margin, and below them the ids with their words.`,
      },
    ];
  return Object.keys(data ?? {}).flatMap((key): Problem[] => {
    if (ownKeys.includes(key)) return [];
    const kind = wordKinds.find((one) => one === key);
    if (!kind)
      return [
        {
          id: 'book:unknown-words',
          ...file.placeOf([key], 'key'),
          what: `There is no place for "${key}" here`,
          remedy: suggest(
            key,
            [...wordKinds, ...ownKeys],
            (name) => `"${name}"`,
            `A file of words holds ${[...wordKinds, ...ownKeys].join(', ')}.`,
          ),
        },
      ];
    const entries = entriesOf(known, kind, chapter);
    const words = valueAt(data, [kind]);
    return Object.keys(isRecord(words) ? words : {}).flatMap((id): Problem[] => {
      const entry = entries.find((one) => one.id === id);
      if (entry) return unknownKeys(file, kind, entry);
      return [
        {
          id: 'book:unknown-words',
          ...file.placeOf([kind, id], 'key'),
          what: `${kind}.yaml of this chapter has no ${singular[kind]} "${id}"`,
          remedy: suggest(
            id,
            entries.map((one) => one.id),
            (name) => `"${name}"`,
            'Ids are the same in every language: copy them from the list.',
          ),
        },
      ];
    });
  });
}
