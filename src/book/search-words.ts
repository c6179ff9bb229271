import { parse } from 'yaml';
import { type LanguagePath, languages } from '../languages';

/** How a language's readers ask: words that say nothing of a subject, words that all questions share, words used for one another. */
export type SearchWords = {
  small: string[];
  questions: string[];
  synonyms: string[][];
  /** words of this language, each with English ones, for texts that are not translated yet */
  english?: Record<string, string>;
};

const files = import.meta.glob<string>('/content/search/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The words of `content/search/<language>.yaml`. */
export const searchWordsOf = (language: LanguagePath): SearchWords => parse(files[`/content/search/${language}.yaml`] ?? '') as SearchWords;

/** Those of all languages, for a query may be in any. */
export const allSearchWords = (): [language: LanguagePath, words: SearchWords][] => languages.map(({ path }) => [path, searchWordsOf(path)]);
