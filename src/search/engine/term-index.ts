import MiniSearch from 'minisearch';
import { hasHan } from '../../text/fold-text';
import type { QueryTerm } from './parse-query';
import type { Named } from './terms-file';
import { type Fold, stem, tokenize } from './tokens';

/** One name of a term. `joined` is the name without spaces, `length` its number of words. */
type NameDocument = {
  id: number;
  text: string;
  joined: string;
  term: number;
  length: number;
  boost: number;
};
export type RankedTerm<T extends Named> = {
  term: T;
  score: number;
  /** which words of the query its best name holds */
  matches: boolean[];
  /** the share of the query that the name holds, and of the name that the query holds */
  queryCoverage: number;
  nameCoverage: number;
};
export type TermIndex<T extends Named> = { rank(query: QueryTerm[]): RankedTerm<T>[] };

const boosts = { reader: 1, otherLanguage: 0.985, synonym: 0.965, example: 0.95 };
/** How much a misspelt or begun word counts of one that a name holds. */
const inexactShare = 0.8;
const wordsOf = (folded: string): string[] => tokenize(folded).map(({ word }) => word);
/** A mark tells stems from whole words. */
const stemKey = (word: string): string => (hasHan(word) ? word : `${stem(word)}~`);
const identity = (text: string): string => text;
const asOneToken = (text: string): string[] => [text];

/** A name and the names inside it: before a bracket, in it, beside a slash or comma. */
function namesIn(name: string): string[] {
  const parts = name
    .split(/[()（）]/)
    .flatMap((part) => [part, ...part.split(/\s*[/,;、，；]\s*/)]);
  return [...new Set([name, ...parts].map((part) => part.trim()).filter(Boolean))];
}

/** Indexes terms by their names in all languages with MiniSearch, one document a name. */
export function createTermIndex<T extends Named>(
  terms: T[],
  language: string,
  fold: Fold,
): TermIndex<T> {
  const index = new MiniSearch<NameDocument>({
    fields: ['text', 'joined'],
    storeFields: ['term', 'length', 'boost'],
    tokenize: (text, field) => (field === 'joined' ? [text] : wordsOf(text)),
    processTerm: (word, field) =>
      field === 'joined' || hasHan(word) ? word : [word, stemKey(word)],
    searchOptions: {
      boostDocument: (_id, _term, stored) => Number(stored?.['boost'] ?? 1),
      bm25: { k: 0.6, b: 1, d: 0 },
    },
  });
  let id = 0;
  terms.forEach(({ names, synonyms, kind }, term) => {
    const boostOf = new Map(synonyms.map((name) => [fold(name), boosts.synonym]));
    for (const [path, name] of Object.entries(names))
      for (const part of namesIn(name))
        boostOf.set(fold(part), path === language ? boosts.reader : boosts.otherLanguage);
    for (const [text, boost] of boostOf)
      index.add({
        id: id++,
        text,
        joined: text.replace(/[^\p{L}\p{N}]/gu, ''),
        term,
        length: wordsOf(text).length,
        boost: boost * (kind === 'e' ? boosts.example : 1),
      });
  });

  const holds = (key: string, prefix = false): boolean =>
    index.search(key, { fields: ['text'], tokenize: asOneToken, processTerm: identity, prefix })
      .length > 0;

  /** The key that a word is looked up by: its stem, or the word where no name holds its stem. */
  function lookupOf({ word, isPrefix, isHan }: QueryTerm) {
    const isMissing = !isHan && !holds(stemKey(word));
    const prefix = isMissing && isPrefix && word.length > 1 && holds(word, true);
    const key = prefix || (isMissing && word.length > 3) ? word : stemKey(word);
    const maxEdits =
      prefix || key !== word || isHan || word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    return { key, prefix, maxEdits };
  }

  /** Terms, best first, by the best of their names. */
  function rank(query: QueryTerm[]): RankedTerm<T>[] {
    const lookups = query.map(lookupOf);
    const keys = lookups.map(({ key }) => key);
    const joined = joinTokens(query);
    const found = index.search({
      combineWith: 'OR',
      queries: [
        {
          fields: ['text'],
          queries: ['-'],
          tokenize: () => keys,
          processTerm: identity,
          boostTerm: (_key, at) => query[at]?.weight ?? 0,
          prefix: (_key, at) => lookups[at]?.prefix ?? false,
          fuzzy: (_key, at) => lookups[at]?.maxEdits || false,
        },
        ...(joined.length > 2
          ? [
              {
                fields: ['joined'],
                queries: [joined],
                tokenize: asOneToken,
                processTerm: identity,
                fuzzy: hasHan(joined) ? 0.3 : 0.2,
                maxFuzzy: 3,
                boost: { joined: 0.5 },
              },
            ]
          : []),
      ],
    });
    const weightOf = (share: (key: string) => number) =>
      query.reduce((sum, { weight }, at) => sum + weight * share(keys[at] ?? ''), 0);
    const ranked = new Map<number, RankedTerm<T>>();
    for (const { term: at, length, score, queryTerms, terms: nameKeys } of found) {
      const term = terms[at as number];
      if (!term || ranked.has(at as number)) continue;
      const isWhole = queryTerms.includes(joined);
      const isMatch = (key: string) => isWhole || queryTerms.includes(key);
      const isExact = (key: string) => isWhole || nameKeys.includes(key);
      const share = (key: string) => (isExact(key) ? 1 : isMatch(key) ? inexactShare : 0);
      ranked.set(at as number, {
        term,
        score,
        matches: keys.map(isMatch),
        queryCoverage: weightOf(share) / weightOf(() => 1),
        nameCoverage: isWhole ? 1 : Math.min(1, nameKeys.length / Number(length)),
      });
    }
    return [...ranked.values()];
  }
  return { rank };
}

/** A query's words as one; pairs of Chinese characters overlap. */
const joinTokens = (query: QueryTerm[]): string =>
  query
    .map(({ word }, index) =>
      hasHan(word) && query[index - 1]?.word.at(-1) === word[0] ? word.slice(1) : word,
    )
    .join('');
