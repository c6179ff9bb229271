import type { Split } from './excerpts';
import type { Asked } from './query-words';
import { stem } from './stem';

/** What of Pagefind is used: https://pagefind.app/docs/api-reference/. */
export type Fragment = {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors?: { id: string; text?: string; title?: string; location: number }[];
};
export type Result = { id: string; score: number; data(): Promise<Fragment> };
export type Pagefind = { search(query: string): Promise<{ results: Result[] }>; init(): Promise<void> };
export type Sought = { word: string; weight: number };
export type Hit = { result: Result; score: number };

/** How Pagefind weighs: Okapi BM25 with less for long texts, and the names taught in a section before its title. */
export const ranking = {
  termSimilarity: 1,
  pageLength: 0.75,
  termSaturation: 1.2,
  termFrequency: 1,
  metaWeights: { title: 0.5, names: 1.5, more: 0.5, above: 0.3, plain: 0.5, number: 0, chapter: 0, 'chapter-title': 0, part: 0 },
};

/** The words to look for; where none stands in the name of the term surely meant, as in another language, that name's words instead. */
export function soughtWords(asked: Asked[], name: string, split: Split): Sought[] {
  const plain = name.replace(/\s*[(（].*/, '');
  const names = split(plain).filter(({ word, isHan }) => isHan || word.length > 2);
  const isNamed = asked.some(({ word }) => names.some((one) => stem(one.word) === stem(word)));
  const words = names.length === 0 || isNamed ? asked : names.map(({ word }) => ({ word, weight: 1 }));
  return words.map(({ word, weight }) => ({ word, weight }));
}

/** Sections that hold any of the words, best first: Pagefind demands every word of a query, so each is asked for by itself and its scores are added. */
export async function findSections(pagefind: Pagefind, sought: Sought[]): Promise<Hit[]> {
  const found = new Map<string, Hit>();
  const answers = await Promise.all(sought.map(({ word }) => pagefind.search(word)));
  answers.forEach(({ results }, at) => {
    for (const result of results) {
      const hit = found.get(result.id) ?? { result, score: 0 };
      hit.score += (sought[at]?.weight ?? 0) * result.score;
      found.set(result.id, hit);
    }
  });
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** Whether a text holds a word exactly: Pagefind answers an unknown word with its longest known beginning unless it is quoted. */
export const isKnown = async (pagefind: Pagefind, word: string): Promise<boolean> => (await pagefind.search(`"${word}"`)).results.length > 0;
