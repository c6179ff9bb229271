import { countProblem, fieldsOf, numberProblem, rangeProblem } from './inputs';
import { quantileOf } from './normal-distribution';
import { randomFrom } from './random';
import { bounded, type Measured } from './result';

/** More would help nobody to see what chance does. */
const maxValues = 10_000;

/**
 * Values of a process that does nothing but vary by itself: normal, independent, with the same mean
 * and spread from first to last.
 *
 * $$x_i=\mu+\sigma\,\Phi^{-1}(u_i)$$
 *
 * Invented data for trying things out. The same seed always gives the same values.
 *
 * Units: a whole number of values from 0 to 10 000; mean and spread (a standard deviation from 0)
 * in the unit of the values; the seed a whole number from 0.
 * Edges: no values wanted → an empty list; a spread of 0 → the mean again and again.
 *
 * Source: inversion, L. Devroye, Non-Uniform Random Variate Generation, 1986.
 */
export function processSample(process: {
  count: number;
  mean: number;
  spread: number;
  seed: number;
}): Measured<{ values: number[] }> {
  const { count, mean, spread, seed } = fieldsOf(process);
  const problem =
    countProblem({ count, seed }) ??
    rangeProblem({ count }, { from: 0, to: maxValues }) ??
    numberProblem({ mean }) ??
    rangeProblem({ spread }, { from: 0, to: Number.MAX_VALUE });
  if (problem) return { valid: false, problem };
  const random = randomFrom(seed);
  // Half a step up, because nothing lies below a share of exactly 0.
  return bounded({
    values: Array.from({ length: count }, () => mean + spread * quantileOf(random() + 2 ** -33)),
  });
}
