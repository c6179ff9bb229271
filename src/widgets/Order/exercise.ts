import { readSigns } from '../exercise/answer-signs';

/** An exercise as an island gets it: its texts in one language, its items in the right order. */
export type Exercise = {
  /** what stands at the beginning and at the end of the line */
  ends: { first: string; last: string };
  items: readonly { id: string; text: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

/** The places of the items in the file, in the order of the reader. */
export type Arrangement = readonly number[];

/** Undefined unless the text names every item once. */
export function readArrangement(text: string, { items }: Exercise): Arrangement | undefined {
  const places = readSigns(text, items.length, items.length);
  return places?.every((place) => place !== undefined) && new Set(places).size === items.length
    ? (places as number[])
    : undefined;
}

/** The arrangement with the item at one turn moved by some turns, no further than the ends. */
export function move(arrangement: Arrangement, turn: number, by: number): Arrangement {
  const rest = arrangement.filter((_, at) => at !== turn);
  const to = Math.min(rest.length, Math.max(0, turn + by));
  return rest.toSpliced(to, 0, ...arrangement.slice(turn, turn + 1));
}

export type Standing = 'right' | 'earlier' | 'later';

/**
 * Which items can stay and where the others belong: the largest set of items that are in order among themselves stays, so that one item
 * out of place does not make all after it wrong.
 */
export function standingsOf(arrangement: Arrangement): Standing[] {
  const kept = longestRise(arrangement);
  return arrangement.map((place, turn) => {
    if (kept.has(turn)) return 'right';
    const before = arrangement.filter((other, at) => at < turn && other > place).length;
    const after = arrangement.filter((other, at) => at > turn && other < place).length;
    return before >= after ? 'earlier' : 'later';
  });
}

/** The turns of one longest rising part of the arrangement, the earliest if there are several. */
function longestRise(arrangement: Arrangement): Set<number> {
  const rises: number[][] = [];
  for (const [turn, place] of arrangement.entries()) {
    const before = rises.filter((rise) => (arrangement[rise.at(-1) ?? 0] ?? 0) < place);
    const longest = before.reduce<number[]>(
      (best, rise) => (rise.length > best.length ? rise : best),
      [],
    );
    rises.push([...longest, turn]);
  }
  return new Set(
    rises.reduce<number[]>((best, rise) => (rise.length > best.length ? rise : best), []),
  );
}
