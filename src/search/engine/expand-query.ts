import type { LanguagePath } from '../../languages';
import { nearestWords } from './nearest-words';
import { isKnown, type Pagefind, type SearchTerm } from './pagefind';
import type { QueryTerm } from './parse-query';
import type { Term } from './terms-file';
import { type Fold, stem, tokenize } from './tokens';
import { type Dictionary, type DictionaryName, translateChinese, translateWord } from './translate';
import { type Typed, type WrittenTerm, writtenTerms } from './written-terms';

export type Query = Typed & {
  /** the term of the book that is surely meant */
  meant: Term | undefined;
};
export type WordLists = {
  /** the words of the texts of one language, the most used first */
  words(language: LanguagePath): Promise<string[]>;
  dictionary(name: DictionaryName): Promise<Dictionary>;
};
/** The texts of one language, and whether it is the reader's. */
export type Corpus = {
  language: LanguagePath;
  isReaders: boolean;
  pagefind: Pagefind;
  lists: WordLists;
};
export type ExpandedQuery = {
  terms: SearchTerm[];
  /** misspelt words with those searched for instead */
  corrections: [typed: string, corrected: string][];
  /** words that nothing stands for */
  unknown: string[];
};

/** From so many words on a query is a question, whose everyday words also stand for the text's. */
const minQuestion = 3;
export const everydayWeight = 0.5;

/**
 * The words to search the texts of one language for: those that the texts hold, translations of
 * foreign ones, corrections of misspelt ones, and the name of the term meant if none of its words
 * was typed.
 */
export async function expandQuery(
  query: Query,
  corpus: Corpus,
  fold: Fold,
): Promise<ExpandedQuery> {
  const { language, isReaders, pagefind, lists } = corpus;
  const isEnglish = language === 'en';
  const written = (text: Typed): WrittenTerm[] =>
    isEnglish ? text.terms : writtenTerms(text, language);
  const terms = written(query);
  const expanded: ExpandedQuery = { terms: [], corrections: [], unknown: [] };
  const add: Add = (words, weight, sameMeaning = []) => {
    const concept = expanded.terms.length;
    const alternative = (word: string) => ({ word, weight: weight * everydayWeight, concept });
    expanded.terms.push(...words.map((word) => ({ word, weight, concept })));
    expanded.terms.push(...sameMeaning.map(alternative));
  };

  const name = query.meant?.names[language] ?? '';
  const foldedName = fold(name).replace(/[()]/g, ' ');
  const nameTokens = tokenize(foldedName)
    .filter(({ word, isHan }) => isHan || word.length > 2)
    .map((token) => ({ ...token, weight: 1, isPrefix: false }));
  const nameTerms = written({ typed: name, folded: foldedName, terms: nameTokens });
  const nameStems = new Set(nameTerms.map(({ word }) => stem(word)));
  if (!terms.some(({ word }) => nameStems.has(stem(word))))
    for (const { word } of nameTerms) add([word], 1);

  if (isEnglish && terms.some(({ isHan }) => isHan))
    for (const english of translateChinese(query.folded, await lists.dictionary('chinese')))
      add(english, 1);

  const known = await Promise.all(
    terms.map(({ word }) => isReaders && isKnown(pagefind, word)),
  );
  const isQuestion = terms.length >= minQuestion || known.includes(false);
  const everyday = isReaders && isQuestion ? await lists.dictionary(`everyday-${language}`) : {};
  const missing: QueryTerm[] = [];
  for (const [at, term] of terms.entries()) {
    const { word, weight, isHan } = term;
    const key = fold(word);
    const same = isEnglish ? (everyday[key]?.split(' ') ?? []) : translateWord(key, everyday);
    const { parts = [] } = term;
    if (known[at]) add([word], weight, [...parts, ...same]);
    else if (isHan && parts.length > 0) add(parts, weight, same);
    else if (same.length > 0) add(same, weight);
    else if (!isHan) missing.push(term);
  }
  const misspelt =
    isEnglish && missing.length > 0 ? await translate(missing, corpus, add) : missing;
  const isForeign = misspelt.length < missing.length || !isReaders;
  await correct(misspelt, corpus, isForeign, expanded, add);
  return expanded;
}

/** Adds a concept: words that stand for it, and weaker ones. */
type Add = (words: string[], weight: number, sameMeaning?: string[]) => void;

/** Adds the English of words; returns those that have none. */
async function translate(
  terms: QueryTerm[],
  { isReaders, pagefind, lists }: Corpus,
  add: Add,
): Promise<QueryTerm[]> {
  const dictionary = await lists.dictionary('alphabetic');
  const english = terms.map(({ word }) => translateWord(word, dictionary));
  // one unknown word of an English reader is rather misspelt than foreign
  const isForeign = !isReaders || english.filter(({ length }) => length > 0).length > 1;
  const missing: QueryTerm[] = [];
  for (const [at, term] of terms.entries()) {
    const { word, weight } = term;
    const words = english[at] ?? [];
    if (isForeign && words.length > 0) add(words, weight);
    else if (!isReaders && (await isKnown(pagefind, word))) add([word], weight);
    else missing.push(term);
  }
  return missing;
}

/** Adds the nearest words of the texts for misspelt ones; for foreign ones only if nothing else is. */
async function correct(
  terms: QueryTerm[],
  { language, lists }: Corpus,
  isForeign: boolean,
  expanded: ExpandedQuery,
  add: Add,
): Promise<void> {
  const isLastResort = isForeign && expanded.terms.length > 0;
  const list = terms.length > 0 ? await lists.words(language) : [];
  for (const { word, weight, isPrefix } of terms) {
    const isBegun = isPrefix && list.some((known) => known.startsWith(word));
    const near = isBegun ? [word] : isLastResort ? [] : nearestWords(word, list);
    if (near.length > 0) add(near, weight);
    if (!near[0]) expanded.unknown.push(word);
    else if (!isBegun) expanded.corrections.push([word, near[0]]);
  }
}
