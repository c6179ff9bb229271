/** What is used of Pagefind: https://pagefind.app/docs/api-reference/. */
export type Fragment = {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors?: { id: string; text?: string; title?: string; location: number }[];
};
export type Result = { id: string; score: number; data(): Promise<Fragment> };
export type Kind = 'section' | 'question';
export type Pagefind = {
  search(query: string, options?: { filters: { kind: Kind } }): Promise<{ results: Result[] }>;
  init(): Promise<void>;
};

/** A word to search for. Words with the same number of a concept are alternatives. */
export type SearchTerm = { word: string; weight: number; concept: number };
/** A record found: its score, and the share of the query's concepts that it holds. */
export type Hit = { result: Result; score: number; coverage: number };

/** Okapi BM25 with less for long texts; names of the terms taught in a section weigh most. */
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
 * Records that hold any of the words, best first. Pagefind requires every word of a query, so each
 * is searched for alone: a concept scores what its best word does, concepts are added up, and a
 * record that holds few of them scores less.
 */
export async function findRecords(
  pagefind: Pagefind,
  terms: SearchTerm[],
  kind: Kind,
): Promise<Hit[]> {
  const answers = await Promise.all(
    terms.map(({ word }) => pagefind.search(word, { filters: { kind } })),
  );
  type Best = Map<SearchTerm['concept'], number>;
  const raise = (best: Best, concept: number, value: number) =>
    best.set(concept, Math.max(value, best.get(concept) ?? 0));
  const total: Best = new Map();
  const records = new Map<string, { result: Result; scores: Best; weights: Best }>();
  terms.forEach(({ weight, concept }, index) => {
    raise(total, concept, weight);
    for (const result of answers[index]?.results ?? []) {
      const record = records.get(result.id) ?? { result, scores: new Map(), weights: new Map() };
      records.set(result.id, record);
      raise(record.scores, concept, weight * result.score);
      raise(record.weights, concept, weight);
    }
  });
  return [...records.values()]
    .map(({ result, scores, weights }) => {
      const coverage = sum(weights) / sum(total);
      return { result, score: sum(scores) * Math.sqrt(coverage), coverage };
    })
    .sort((a, b) => b.score - a.score);
}

const sum = (values: Map<number, number>): number =>
  [...values.values()].reduce((total, value) => total + value, 0);

/** Whether a text holds a word; unless quoted, an unknown word finds its longest known beginning. */
export const isKnown = async (pagefind: Pagefind, word: string): Promise<boolean> =>
  (await pagefind.search(`"${word}"`)).results.length > 0;
