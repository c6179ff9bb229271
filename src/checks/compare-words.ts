import { sourceLanguage } from '../languages.ts';
import type { Problem } from '../markdown/problem.ts';
import { slotsOf, valueAt, wordKinds } from '../schemas/words.ts';
import type { Inventory } from './inventory.ts';
import type { WordsFile } from './join-words.ts';
import type { ChapterText } from './parse-chapter.ts';
import { isRecord } from './read-yaml.ts';
import { termsShown } from './text-marks.ts';
import { differentNumbers } from './typed-figures.ts';

/** Texts of a file of words whose typed numbers or citations are not those of English. */
export function compareWords(file: WordsFile, inventory: Inventory): Problem[] {
  return wordKinds.flatMap((kind) =>
    inventory[kind]
      .filter((entry) => entry.file.chapter === file.chapter)
      .flatMap((entry) =>
        slotsOf(kind, entry.value).flatMap(({ words, entry: path }): Problem[] => {
          if (kind === 'terms' && words[0] === 'name') return [];
          const texts = valueAt(entry.value, path);
          if (!isRecord(texts)) return [];
          const [own, english] = [texts[file.language], texts[sourceLanguage]];
          if (typeof own !== 'string' || typeof english !== 'string') return [];
          const { here, inEnglish } = differentNumbers(own, file.language, english);
          if (here.length + inEnglish.length === 0) return [];
          const say = (numbers: string[]) => numbers.join(', ') || 'none';
          return [
            {
              id: 'book:other-than-english',
              ...file.placeOf([kind, entry.id, ...words]),
              what: `Numbers differ: only here ${say(here)}, only in English ${say(inEnglish)}`,
              remedy: `English says "${english}".`,
            },
          ];
        }),
      ),
  );
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Whether two words begin alike, as the forms of one word do: `promotor`, `promotorów`. */
const beginAlike = (a: string, b: string): boolean => {
  const length = Math.max(3, Math.min(a.length, b.length) - 3);
  return a.slice(0, length) === b.slice(0, length);
};

/** Whether words in a text are a form of a name: inflected, or a part of it. */
export function isFormOf(words: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(words)) {
    const bare = name.replace(/[（(].*?[)）]/gu, '');
    return bare.includes(words) || words.includes(bare);
  }
  const known = wordsIn(name);
  const own = wordsIn(words);
  return own.length > 0 && own.some((word) => known.some((one) => beginAlike(word, one)));
}

/** `<Term>` tags whose words are no form of the term's name, its synonyms or its listed forms. */
export function compareTerms(text: ChapterText, inventory: Inventory): Problem[] {
  return termsShown(text).flatMap(({ id, words, line, column }): Problem[] => {
    const term = inventory.terms.find((one) => one.id === id);
    const own = inventory.words.find(
      (file) => file.chapter === term?.file.chapter && file.language === text.language,
    );
    const ownWords = valueAt(own?.data, ['terms', id]);
    const names = ['name', 'synonyms', 'forms'].flatMap((key) => listOf(valueAt(ownWords, [key])));
    if (names.length === 0 || names.some((name) => isFormOf(words, name))) return [];
    return [
      {
        id: 'book:other-than-english',
        file: text.file,
        line,
        column,
        what: `"${words}" is no form of the term "${id}", which is called "${names[0]}"`,
        remedy: `Use that name, or add the form to the list "forms" of the term in ${own?.file}.`,
      },
    ];
  });
}
