import { amountProblem, listOf, named } from './inputs';
import { invalid, type Measured, valid } from './result';

/** Weights that add up to 1, and whether they had to be changed for it. */
export type Weights = { weights: number[]; normalised: boolean };

/** How far from 1 a sum may be by rounding alone. */
const roundingError = 1e-9;

/**
 * Weights divided by their sum, for a list of `length` things; equal ones when none are given.
 *
 * $$w_i'=\frac{w_i}{\sum_j w_j}$$
 *
 * Edges: another number of weights → `wrong-length`; a weight below 0 → `negative`; all of them 0 →
 * `nothing-to-count`.
 */
export function readWeights(
  input: readonly number[] | undefined,
  length: number,
  field = 'weights',
): Measured<Weights> {
  if (input === undefined)
    return valid({ weights: Array.from({ length }, () => 1 / length), normalised: false });
  const list = listOf(input);
  if (list.length !== length) return invalid('wrong-length', field);
  const problem = amountProblem(named(field, list));
  if (problem) return { valid: false, problem };
  const largest = list.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) return invalid('nothing-to-count', field);
  const sum = list.reduce((all, weight) => all + weight, 0);
  if (Math.abs(sum - 1) <= roundingError) return valid({ weights: list, normalised: false });
  // Against the largest first, because the sum of huge weights would overflow and that of tiny ones
  // lose its digits.
  const relative = list.map((weight) => weight / largest);
  const whole = relative.reduce((all, weight) => all + weight, 0);
  return valid({ weights: relative.map((weight) => weight / whole), normalised: true });
}

/** The weighted sum of values that have weights of the same length. */
export function weigh(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, position) => sum + value * (weights[position] ?? 0), 0);
}
