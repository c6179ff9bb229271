import { readSigns } from '../exercise/answer-signs';
import type { Engine } from '../exercise/engine';
import { playOrder } from '../exercise/play-order';

/** Lines to be put in order, as the island gets them: in the right order, texts in one language. */
export type OrderExercise = {
  /** what stands at the beginning and at the end of the line */
  ends: { first: string; last: string };
  items: readonly { id: string; text: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

/** The indices of the items in the order of the reader. */
export type Arrangement = readonly number[];

/** Undefined unless the text names every item once. */
export function readArrangement(text: string, { items }: OrderExercise): Arrangement | undefined {
  const indices = readSigns(text, items.length, items.length);
  return indices?.every((index) => index !== undefined) && new Set(indices).size === items.length
    ? (indices as number[])
    : undefined;
}

/** The arrangement with one item moved, no further than the ends. */
export function moveItem(arrangement: Arrangement, from: number, to: number): Arrangement {
  const rest = arrangement.filter((_, turn) => turn !== from);
  const turn = Math.min(rest.length, Math.max(0, to));
  return rest.toSpliced(turn, 0, ...arrangement.slice(from, from + 1));
}

export type Standing = 'right' | 'earlier' | 'later';

/**
 * Which items can stay and where the others belong. The largest set of items that are in order
 * among themselves stays, so that one item out of place does not make all after it wrong.
 */
export function standingsOf(arrangement: Arrangement): Standing[] {
  const staying = longestIncreasing(arrangement);
  return arrangement.map((item, turn) => {
    if (staying.has(turn)) return 'right';
    const before = arrangement.filter((other, index) => index < turn && other > item).length;
    const after = arrangement.filter((other, index) => index > turn && other < item).length;
    return before >= after ? 'earlier' : 'later';
  });
}

/** The turns of a longest increasing subsequence, the earliest if there are several. */
function longestIncreasing(arrangement: Arrangement): Set<number> {
  const longest = (runs: readonly number[][]) =>
    runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  const runs: number[][] = [];
  for (const [turn, item] of arrangement.entries()) {
    const before = runs.filter((run) => (arrangement[run.at(-1) ?? 0] ?? 0) < item);
    runs.push([...longest(before), turn]);
  }
  return new Set(longest(runs));
}

/** An arrangement is judged only as it was checked; its marks stand in the order of the reader. */
export function orderEngine({ items }: OrderExercise): Engine<number> {
  const order = playOrder(items.map(({ id }) => id));
  return {
    order,
    start: order,
    judge: (arrangement, checked) =>
      checked.join() === arrangement.join()
        ? standingsOf(arrangement).map((standing) => (standing === 'right' ? 'right' : 'missed'))
        : arrangement.map(() => 'open'),
  };
}
