import { type Problem, valueBalance, valueTurns } from '../../measures';
import type { ValueBalance } from '../../measures/value-balance';
import { benefits, max, parts } from './fields';

/**
 * Two offers weighed alike; for each part the weight from 0 to 10 at which they would change
 * places, null where there is none.
 */
export type Comparison = {
  first: ValueBalance;
  second: ValueBalance;
  differenceTurns: (number | null)[];
  ratioTurns: (number | null)[];
};

type Given = { weights: readonly number[]; first: readonly number[]; second: readonly number[] };

export function compare({
  weights,
  first,
  second,
}: Given): { comparison: Comparison } | { problem: Problem } {
  const [one, other] = [offerOf(weights, first), offerOf(weights, second)];
  const [mine, theirs, turns] = [
    valueBalance(one),
    valueBalance(other),
    valueTurns({ first: one, second: other }),
  ];
  if (!mine.valid) return { problem: mine.problem };
  if (!theirs.valid) return { problem: theirs.problem };
  if (!turns.valid) return { problem: turns.problem };
  const within = (turn: number | null) => (turn !== null && turn <= max ? turn : null);
  return {
    comparison: {
      first: mine.value,
      second: theirs.value,
      differenceTurns: turns.value.difference.map(within),
      ratioTurns: turns.value.ratio.map(within),
    },
  };
}

function offerOf(weights: readonly number[], scores: readonly number[]) {
  const list = parts.map((id, index) => ({
    id,
    weight: weights[index] ?? 0,
    score: scores[index] ?? 0,
  }));
  return { benefits: list.slice(0, benefits.length), sacrifices: list.slice(benefits.length) };
}

// 4.5 − 3 and 2.5 − 1 may differ in the last digit of floating point; a reader should see a tie.
const sameWithin = 1e-9;

/** Which of two values is larger: 1 for the first, −1 for the second, 0 when they tie. */
export function leadOf(first: number, second: number): -1 | 0 | 1 {
  if (Math.abs(first - second) <= sameWithin) return 0;
  return first > second ? 1 : -1;
}

/**
 * The place of the part whose weight is nearest to its turning point by difference; undefined where
 * no part has one.
 */
export function nearestTurn(
  turns: readonly (number | null)[],
  weights: readonly number[],
): number | undefined {
  const distances = turns.map((turn, index) =>
    turn === null ? Number.POSITIVE_INFINITY : Math.abs(turn - (weights[index] ?? 0)),
  );
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : undefined;
}
