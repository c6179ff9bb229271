import { gapScore, type Problem } from '../../measures';
import type { Pair } from './read-survey';

/** A dimension by its place in the list, with what was expected, perceived, and the difference. */
export type DimensionGap = Pair & { place: number; gap: number };

export type GapResult = {
  /** the dimensions that have answers */
  rows: DimensionGap[];
  /** the places of those that have none */
  missing: number[];
  unweighted: number;
  /** null when every weight is 0 */
  weighted: number | null;
  performance: number;
};

/** The gaps of those dimensions that have answers; the others have none, which is not zero. */
export function gapResult(
  pairs: readonly (Pair | undefined)[],
  weights: readonly number[],
): { result: GapResult } | { problem: Problem } {
  const places = pairs.flatMap((pair, index) => (pair ? [index] : []));
  const isWeighted = places.some((place) => (weights[place] ?? 0) > 0);
  const measured = gapScore({
    dimensions: places.map((place) => ({
      id: String(place),
      expectation: pairs[place]?.expectation ?? Number.NaN,
      perception: pairs[place]?.perception ?? Number.NaN,
      ...(isWeighted ? { weight: weights[place] ?? 0 } : {}),
    })),
  });
  if (!measured.valid) return { problem: measured.problem };
  const { gaps, unweighted, weighted, performance } = measured.value;
  const rows = gaps.flatMap(({ id, gap }) => {
    const pair = pairs[Number(id)];
    return pair ? [{ ...pair, place: Number(id), gap }] : [];
  });
  return {
    result: {
      rows,
      missing: pairs.flatMap((pair, index) => (pair ? [] : [index])),
      unweighted,
      weighted,
      performance,
    },
  };
}

// 5.9 − 6.7 and 5.5 − 6.3 differ in the last digit of floating point; a reader should see a tie.
const sameWithin = 1e-9;

/** The dimensions that fall furthest short, if any does. */
export function furthestShort(rows: readonly DimensionGap[]): DimensionGap[] {
  const least = Math.min(...rows.map(({ gap }) => gap));
  return least < -sameWithin ? rows.filter(({ gap }) => gap <= least + sameWithin) : [];
}

/** The dimensions in which more was perceived than expected. */
export function above(rows: readonly DimensionGap[]): DimensionGap[] {
  return rows.filter(({ gap }) => gap > sameWithin);
}
