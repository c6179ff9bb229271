import type { Tokenize } from './highlight';
import type { Fragment } from './pagefind';
import { stem } from './tokens';

/** A part of a section, such as a figure: its id, what it is called, its title, and its text. */
export type Part = { anchor: string; label: string; title: string; text: string };
type WeightedWord = { word: string; weight: number };

/** Share of a query that a part's label and title must hold for the part to be shown. */
const minCoverage = 0.66;
const sumOf = (words: WeightedWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);

/** The parts of a section whose titles hold most of one of the queries, best first. */
export function matchingParts(
  { content, anchors = [] }: Fragment,
  queries: WeightedWord[][],
  tokenize: Tokenize,
): Part[] {
  const words = content.split(/\s+/);
  const titled = anchors
    .filter(({ title }) => title?.includes('\t'))
    .sort((a, b) => a.location - b.location);
  return titled
    .map(({ id, title: labelled = '', location }, index) => {
      const [label = '', title = ''] = labelled.split('\t');
      const stems = new Set(tokenize(`${label} ${title}`).map(({ word }) => stem(word)));
      const coverages = queries.map(
        (query) => sumOf(query.filter(({ word }) => stems.has(stem(word)))) / sumOf(query),
      );
      const text = words.slice(location, titled[index + 1]?.location).join(' ');
      return {
        coverage: Math.max(...coverages.filter((coverage) => !Number.isNaN(coverage))),
        part: { anchor: id, label, title, text },
      };
    })
    .filter(({ coverage }) => coverage >= minCoverage)
    .sort((a, b) => b.coverage - a.coverage)
    .map(({ part }) => part);
}
