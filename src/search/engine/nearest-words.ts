import SearchableMap from 'minisearch/SearchableMap';

/** Slips forgiven: exchanged letters count as two. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].some((_, at) => a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b);

/** The words of a list nearest to one that it lacks, the most used first; none where all are far. The list is in the order of use. */
export function nearestWords(word: string, list: string[]): string[] {
  const words = new SearchableMap<number>();
  for (const [place, known] of list.entries()) words.set(known, place);
  const found = [...words.fuzzyGet(word, slipsAllowed(word.length))].map(
    ([known, [place, distance]]) => ({
      known,
      place,
      distance: isSwap(word, known) ? 1 : distance + (known[0] === word[0] ? 0 : 0.5),
    }),
  );
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .sort((a, b) => a.place - b.place)
    .slice(0, 3)
    .map(({ known }) => known);
}
