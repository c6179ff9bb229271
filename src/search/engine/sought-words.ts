import type { LanguagePath } from '../../languages';
import type { Split } from './excerpts';
import { isKnown, type Pagefind } from './find-sections';
import { nearestWords } from './nearest-words';
import type { Asked } from './query-words';
import { stem } from './stem';
import type { Term } from './terms-shape';
import {
  type Dictionary,
  type DictionaryName,
  type Sought,
  translateChinese,
  translateWord,
} from './translations';

/** A query: its words, its folded text without words of asking, the term surely meant if there is one, and the sections whose cards are shown. */
export type Query = { asked: Asked[]; typed: string; terms: Term[]; shown: Set<string> };
export type WordLists = {
  /** the words of the texts of one language, the most used first */
  words(language: LanguagePath): Promise<string[]>;
  dictionary(name: DictionaryName): Promise<Dictionary>;
};
type Texts = {
  path: LanguagePath;
  isReaders: boolean;
  pagefind: Pagefind;
  split: Split;
  lists: WordLists;
};
type Corrected = { instead: [typed: string, taken: string][]; without: string[] };

/** From so many words on a query is a question in somebody's own words: everyday words also stand for those of the text. */
const minQuestion = 3;
export const everydayWeight = 0.5;

/**
 * The words to search the texts of one language for. A word that they hold stands for itself; one of another language is translated;
 * a misspelt one gives way to the nearest that they hold. The name of the term surely meant joins them when none of its words was typed.
 */
export async function soughtWords(
  { asked, typed, terms }: Query,
  { path, isReaders, pagefind, split, lists }: Texts,
) {
  const sought: Sought[] = [];
  /** Adds one meaning: the words that say it, the best of which counts in a section. */
  const add = (weight: number, ...words: string[]) => {
    const meaning = sought.length;
    sought.push(...words.map((word) => ({ word, weight, meaning })));
  };
  const name = (terms[0]?.names[path] ?? '').replace(/[()（）]/g, ' ');
  const nameWords = split(name).filter(({ word, isHan }) => isHan || word.length > 2);
  if (!asked.some(({ word }) => nameWords.some((one) => stem(one.word) === stem(word))))
    for (const { word } of nameWords) add(1, word);

  const isEnglish = path === 'en';
  if (isEnglish && asked.some(({ isHan }) => isHan))
    for (const english of translateChinese(typed, await lists.dictionary('chinese')))
      add(1, ...english);
  const known = await Promise.all(
    asked.map(({ word, isHan }) => isReaders && (isHan || isKnown(pagefind, word))),
  );
  const isQuestion = asked.length >= minQuestion || known.includes(false);
  const everyday = isEnglish && isReaders && isQuestion ? await lists.dictionary('everyday') : {};
  const unknown: Asked[] = [];
  asked.forEach((one, index) => {
    const { word, weight } = one;
    const english = everyday[word]?.split(' ') ?? [];
    if (known[index]) {
      add(weight, word);
      sought.push(
        ...english.map((said) => ({
          word: said,
          weight: weight * everydayWeight,
          meaning: sought.length - 1,
        })),
      );
    } else if (english.length > 0) add(weight, ...english);
    else if (!one.isHan) unknown.push(one);
  });
  const missing =
    isEnglish && unknown.length > 0
      ? await translate(unknown, isReaders, pagefind, await lists.dictionary('alphabetic'), add)
      : unknown;
  const isForeign = missing.length < unknown.length || !isReaders;
  const corrected = await correct(
    missing,
    { path, lists, isLastResort: isForeign && sought.length > 0 },
    add,
  );
  return { words: sought, ...corrected };
}

type Add = (weight: number, ...words: string[]) => void;

/** Adds the English of words; returns those that have none. A single unknown word of an English reader is rather misspelt than foreign. */
async function translate(
  words: Asked[],
  isReaders: boolean,
  pagefind: Pagefind,
  dictionary: Dictionary,
  add: Add,
): Promise<Asked[]> {
  const missing: Asked[] = [];
  const foreign = words.map((one) => ({ one, english: translateWord(one.word, dictionary) }));
  const isForeign = !isReaders || foreign.filter(({ english }) => english.length > 0).length > 1;
  for (const { one, english } of foreign) {
    if (isForeign && english.length > 0) add(one.weight, ...english);
    else if (!isReaders && (await isKnown(pagefind, one.word))) add(one.weight, one.word);
    else missing.push(one);
  }
  return missing;
}

/** Adds the nearest words that the texts hold for misspelt ones. */
async function correct(
  words: Asked[],
  texts: { path: LanguagePath; lists: WordLists; isLastResort: boolean },
  add: Add,
): Promise<Corrected> {
  const instead: [typed: string, taken: string][] = [];
  const without: string[] = [];
  const list = words.length > 0 ? await texts.lists.words(texts.path) : [];
  for (const { word, weight, isLast } of words) {
    // a word that is being typed stands for those that begin with it
    const isBegun = isLast && list.some((known) => known.startsWith(word));
    const near = isBegun ? [word] : texts.isLastResort ? [] : nearestWords(word, list);
    if (near.length > 0) add(weight, ...near);
    if (!near[0]) without.push(word);
    else if (!isBegun) instead.push([word, near[0]]);
  }
  return { instead, without };
}
