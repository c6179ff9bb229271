import type { Sought } from './translations';

/** What of Pagefind is used: https://pagefind.app/docs/api-reference/. */
export type Fragment = {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors?: { id: string; text?: string; title?: string; location: number }[];
};
export type Result = { id: string; score: number; data(): Promise<Fragment> };
export type Pagefind = {
  search(query: string, options?: { filters: { kind: Kind } }): Promise<{ results: Result[] }>;
  init(): Promise<void>;
};
export type Kind = 'section' | 'question';
/** A record found: its score, and the share of the query's meanings that it holds. */
export type Hit = { result: Result; score: number; coverage: number };

/** How Pagefind weighs: Okapi BM25 with less for long texts, and the names taught in a section before its title. */
export const ranking = {
  termSimilarity: 1,
  pageLength: 0.75,
  termSaturation: 1.2,
  termFrequency: 1,
  metaWeights: {
    title: 1,
    names: 1.5,
    more: 0.75,
    above: 0.3,
    plain: 0.5,
    number: 0,
    label: 0,
    chapter: 0,
    'chapter-title': 0,
    part: 0,
  },
};

/**
 * Records that hold any of the words, best first. Pagefind demands every word of a query, so each is asked for by itself: of the words for
 * one meaning the best counts, the meanings' scores are added, and a record that holds few of the meanings is weighed down.
 */
export async function findRecords(
  pagefind: Pagefind,
  sought: Sought[],
  kind: Kind,
): Promise<Hit[]> {
  const answers = await Promise.all(
    sought.map(({ word }) => pagefind.search(word, { filters: { kind } })),
  );
  const found = new Map<
    string,
    { result: Result; scores: Map<number, number>; weights: Map<number, number> }
  >();
  const weights = new Map<number, number>();
  sought.forEach(({ weight, meaning }, index) => {
    weights.set(meaning, Math.max(weight, weights.get(meaning) ?? 0));
    for (const result of answers[index]?.results ?? []) {
      const record = found.get(result.id) ?? {
        result,
        scores: new Map<number, number>(),
        weights: new Map<number, number>(),
      };
      found.set(result.id, record);
      record.scores.set(meaning, Math.max(weight * result.score, record.scores.get(meaning) ?? 0));
      record.weights.set(meaning, Math.max(weight, record.weights.get(meaning) ?? 0));
    }
  });
  const all = sum(weights);
  const hits = [...found.values()].map(({ result, scores, weights: held }): Hit => {
    const coverage = sum(held) / all;
    return { result, score: sum(scores) * Math.sqrt(coverage), coverage };
  });
  return hits.sort((a, b) => b.score - a.score);
}

const sum = (values: Map<number, number>): number =>
  [...values.values()].reduce((total, value) => total + value, 0);

/** Whether a text holds a word exactly: Pagefind answers an unknown word with its longest known beginning unless it is quoted. */
export const isKnown = async (pagefind: Pagefind, word: string): Promise<boolean> =>
  (await pagefind.search(`"${word}"`)).results.length > 0;
