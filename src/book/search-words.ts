import { parse } from 'yaml';
import { type LanguagePath, languages } from '../languages';
import type { SearchWords } from '../schemas/shapes';

const files = import.meta.glob<string>('/content/search/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The words of `content/search/<language>.yaml`. */
export const searchWordsOf = (language: LanguagePath): SearchWords =>
  parse(files[`/content/search/${language}.yaml`] ?? '') as SearchWords;

/** Those of all languages, for a query may be in any. */
export const allSearchWords = (): [language: LanguagePath, words: SearchWords][] =>
  languages.map(({ path }) => [path, searchWordsOf(path)]);
