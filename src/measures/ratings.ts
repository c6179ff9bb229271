import { scaleProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/**
 * Answers on a scale that starts at 1: how many, their mean, and the number that chose the points
 * `from` to `to`.
 */
export type Ratings = {
  answers: number;
  mean: number;
  chose: (from: number, to: number) => number;
};

/**
 * Reads counts per point of a scale, the count for point 1 first.
 *
 * $$\bar x=\frac1n\sum_i i\,n_i$$
 *
 * Edges: a list of another length → `wrong-length` (scales are never converted into each other);
 * nobody answered → `nobody-answered`.
 */
export function readRatings(counts: readonly number[], points: number): Measured<Ratings> {
  const problem = scaleProblem(counts, points);
  if (problem) return { valid: false, problem };
  const answers = total(counts);
  if (answers === 0) return invalid('nobody-answered', 'counts');
  const mean = total(counts.map((count, position) => count * (position + 1))) / answers;
  return valid({
    answers,
    // For huge counts, rounding in the sums could push the mean just past the end of the scale.
    mean: Math.min(points, mean),
    chose: (from, to) => total(counts.slice(from - 1, to)),
  });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
