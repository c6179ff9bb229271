import { languageOf, sourceLanguage } from '../languages.ts';
import { type Problem, suggest } from '../markdown/problem.ts';
import {
  type Path,
  type Slot,
  slotsOf,
  valueAt,
  type WordKind,
  wordKinds,
} from '../schemas/words.ts';
import { exerciseTags } from './exercise-tags.ts';
import type { Inventory } from './inventory.ts';
import { headingsOf } from './inventory-ids.ts';
import type { WordsFile } from './join-words.ts';
import { textProperty } from './parse-chapter.ts';
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

const entriesOf = (known: Inventory, kind: WordKind, chapter: string): Entry[] =>
  known[kind].filter(({ file }) => file.chapter === chapter);

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

/** Keys that are neither lists nor ids of the chapter. */
function unknownEntries(file: WordsFile, known: Inventory): Problem[] {
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

/** The sections of a text in a language, whose words must be there too; none without a text. */
const sectionsIn = (known: Inventory, chapter: string, language: string): Set<string> =>
  new Set(
    known.texts
      .filter((text) => text.chapter === chapter && text.language === language)
      .flatMap(headingsOf)
      .map(({ id }) => id),
  );

/** The section of the English text in which an exercise stands. */
function sectionOf(known: Inventory, kind: WordKind, { id, value, file }: Entry): string {
  if (kind !== 'exercises') return String(value['section']);
  const text = known.texts.find(
    (one) => one.chapter === file.chapter && one.language === sourceLanguage,
  );
  const tag = text?.tags.find(
    (one) => exerciseTags.has(one.name) && textProperty(one, 'id')?.value === id,
  );
  if (!text || !tag) return '';
  return headingsOf(text).findLast(({ line }) => line < tag.line)?.id ?? '';
}

/** The beginning of a path that a value lacks: `answers › b` where both its texts are missing. */
const lackingPart = (value: unknown, path: string[]): string[] =>
  path.slice(0, 1 + path.findIndex((_, index) => valueAt(value, path.slice(0, index + 1)) == null));

/** Words that English has and a translated section lacks. */
function missingWords(file: WordsFile, known: Inventory): Problem[] {
  const sections = sectionsIn(known, file.chapter, file.language);
  const problems = new Map<string, Problem>();
  for (const kind of wordKinds)
    for (const entry of entriesOf(known, kind, file.chapter)) {
      if (!sections.has(sectionOf(known, kind, entry))) continue;
      for (const { words, entry: place } of slotsOf(kind, entry.value)) {
        const texts = valueAt(entry.value, place);
        if (!isRecord(texts) || texts[sourceLanguage] === undefined) continue;
        if (texts[file.language] !== undefined) continue;
        const path = [kind, entry.id, ...words];
        const lacking = lackingPart(file.data, path);
        if (problems.has(lacking.join('/'))) continue;
        problems.set(lacking.join('/'), {
          id: 'book:missing-words',
          ...file.placeOf(path),
          what: `"${lacking.join(' › ')}" is missing, and its section is translated`,
          remedy: `Translate it: ${sourceLanguage}.yaml has "${String(texts[sourceLanguage])}".`,
        });
      }
    }
  return [...problems.values()];
}

/** Letters in small type, as names of works and abbreviations lack them. */
const hasSmallWord = (text: string): boolean => /\p{Script=Latin}?\p{Ll}{2,}/u.test(text);

/** Texts that are the English ones letter by letter and hold more than names. */
function leftInEnglish(file: WordsFile, known: Inventory): Problem[] {
  const persons = Object.values(
    (known.ledger.data as { persons?: Record<string, { name?: string }> } | null)?.persons ?? {},
  ).flatMap(({ name }) => name ?? []);
  const same = valueAt(file.data, ['sameAsEnglish']);
  const allowed = new Set([...persons, ...(Array.isArray(same) ? same : [])].map(String));
  return wordKinds.flatMap((kind) =>
    entriesOf(known, kind, file.chapter).flatMap((entry) =>
      slotsOf(kind, entry.value).flatMap(({ words, entry: place }): Problem[] => {
        const texts = valueAt(entry.value, place);
        const text = isRecord(texts) ? texts[file.language] : undefined;
        if (typeof text !== 'string' || !isRecord(texts) || text !== texts[sourceLanguage])
          return [];
        if (!hasSmallWord(text) || allowed.has(text)) return [];
        return [
          {
            id: 'book:left-in-english',
            ...file.placeOf([kind, entry.id, ...words]),
            what: `"${text}" is the English text`,
            remedy:
              'Translate it; a text that is rightly the same goes into the list sameAsEnglish of this file.',
          },
        ];
      }),
    ),
  );
}

/** A chapter's title beside a text that has its own. */
function titleTwice(file: WordsFile, known: Inventory): Problem[] {
  const text = known.texts.find(
    (one) => one.chapter === file.chapter && one.language === file.language,
  );
  if (!text || valueAt(file.data, ['title']) === undefined) return [];
  return [
    {
      id: 'book:title-twice',
      ...file.placeOf(['title'], 'key'),
      what: `The title of this chapter stands in ${file.language}.mdx already`,
      remedy: 'Take it out here: this one counts only while there is no text in the language.',
    },
  ];
}

/** Translated texts of chapters with words and without a file of them. */
function missingFiles(known: Inventory): Problem[] {
  return known.texts
    .filter(
      ({ chapter, language }) =>
        language !== sourceLanguage &&
        languageOf(language) !== undefined &&
        wordKinds.some((kind) => entriesOf(known, kind, chapter).length > 0) &&
        !known.words.some((file) => file.chapter === chapter && file.language === language),
    )
    .map(({ file, language }) => ({
      id: 'book:missing-words',
      file,
      line: 1,
      column: 1,
      what: `There is no ${language}.yaml beside this text`,
      remedy: `Translate ${sourceLanguage}.yaml of this chapter too: its terms, questions and exercises.`,
    }));
}

/** Files of words against the lists whose words they hold. */
export function checkWords(known: Inventory): Problem[] {
  const ofFiles = known.words.flatMap((file) => {
    const unknown = [...unknownEntries(file, known), ...titleTwice(file, known)];
    if (file.language === sourceLanguage) return unknown;
    // words under a misspelt name are not missing as well
    return [
      ...unknown,
      ...(unknown.length > 0 ? [] : missingWords(file, known)),
      ...leftInEnglish(file, known),
    ];
  });
  return [...ofFiles, ...missingFiles(known)];
}
