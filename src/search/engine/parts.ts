import type { Split } from './excerpts';
import type { Fragment } from './find-sections';
import { stem } from './stem';

/** A part of a section that answers by itself: its id, what it is called, and its title. */
export type Part = { anchor: string; label: string; title: string; text: string };

/** The words of a part of a section, from its anchor to the next one. */
const wordsOf = (content: string): string[] => content.split(/\s+/);

/** Share of a query that a part's label and title must hold for the part to be shown by itself. */
const enough = 0.66;

/** The parts of a found section whose titles hold most of the words typed, or of those searched for, best first. */
export function namedParts(
  { content, anchors = [] }: Fragment,
  queries: { word: string; weight: number }[][],
  split: Split,
): Part[] {
  const words = wordsOf(content);
  const titled = anchors
    .filter(({ title }) => title?.includes('\t'))
    .sort((a, b) => a.location - b.location);
  return titled
    .map(({ id, title = '', location }, at) => {
      const [label = '', name = ''] = title.split('\t');
      const held = new Set(split(`${label} ${name}`).map(({ word }) => stem(word)));
      const shareOf = (query: (typeof queries)[number]) =>
        query.reduce((sum, { word, weight }) => sum + (held.has(stem(word)) ? weight : 0), 0) /
        query.reduce((sum, { weight }) => sum + weight, 0);
      const share = Math.max(...queries.filter((query) => query.length > 0).map(shareOf));
      return {
        share,
        part: {
          anchor: id,
          label,
          title: name,
          text: words.slice(location, titled[at + 1]?.location).join(' '),
        },
      };
    })
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share)
    .map(({ part }) => part);
}
