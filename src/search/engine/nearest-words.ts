import SearchableMap from 'minisearch/SearchableMap';

const maxEdits = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);
const maxWords = 3;

/** Whether two neighbouring letters are exchanged, which MiniSearch counts as two edits. */
const isSwap = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].some(
    (_, index) => a.slice(0, index) + (a[index + 1] ?? '') + a[index] + a.slice(index + 2) === b,
  );

/** The words of a list, most used first, that are nearest to a misspelt one; none if all are far. */
export function nearestWords(word: string, list: string[]): string[] {
  const words = SearchableMap.from(list.map((known, rank): [string, number] => [known, rank]));
  const found = [...words.fuzzyGet(word, maxEdits(word.length))].map(
    ([known, [rank, distance]]) => ({
      known,
      rank,
      distance: isSwap(word, known) ? 1 : distance + (known[0] === word[0] ? 0 : 0.5),
    }),
  );
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, maxWords)
    .map(({ known }) => known);
}
