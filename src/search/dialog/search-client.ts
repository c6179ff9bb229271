import { chooseTerms, type TermAnswers } from '../engine/choose-terms';
import type { Reader, SearchTexts, TextAnswers } from '../engine/find-texts';
import { createWordRules, parseQuery } from '../engine/parse-query';
import { createTermIndex } from '../engine/term-index';
import { readTerms, type Term, type TermsFile } from '../engine/terms-file';
import { createFold } from '../engine/tokens';
import type { Definition } from '../index/build-terms';
import { once } from './once';

/** Answers queries: terms from one small file, texts from files fetched as they are needed. */
export function createSearchClient(reader: Reader) {
  const { base, language } = reader;
  const fetchJson = once(async (path): Promise<unknown> => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  });
  const load = once(async (path) => {
    const file = (await fetchJson(path)) as TermsFile;
    const fold = createFold(file.scriptPairs);
    const index = createTermIndex(readTerms(file, fold), language, fold);
    return { index, rules: createWordRules(fold, file.stopWords) };
  });
  const loadTerms = () => load(`${language}/search/terms.json`);
  let searchTexts: SearchTexts | undefined;

  return {
    loadTerms,
    async terms(query: string): Promise<TermAnswers> {
      const { index, rules } = await loadTerms();
      return chooseTerms(parseQuery(query, rules), index);
    },
    async texts(
      typed: string,
      { query, terms, meant }: TermAnswers,
      limit: number,
    ): Promise<TextAnswers> {
      const { rules } = await loadTerms();
      const { openTexts } = await import('./texts');
      searchTexts ??= openTexts(reader, fetchJson, rules.fold);
      const shown = new Set(terms.map(({ home }) => `${home.chapterId}#${home.anchor}`));
      return searchTexts({ typed, folded: rules.fold(typed), terms: query, meant }, shown, limit);
    },
    async definition({ home, index }: Term): Promise<Definition> {
      const path = `${language}/search/${home.chapterId}.json`;
      return ((await fetchJson(path)) as Definition[])[index] ?? ['', 0, ''];
    },
  };
}
