import { fieldsOf, listOf, named, rangeProblem } from './inputs';
import { mean, variance } from './mean';
import { bounded, invalid, type Measured } from './result';

export type StandardScores = {
  /** The points in standard deviations from the mean of each column. */
  points: number[][];
  /** The mean of each column, in its own unit. */
  means: number[];
  /** The standard deviation of each column, in its own unit. */
  deviations: number[];
};

/** Larger values would overflow when squared and added up. */
const largestValue = 1e100;

/**
 * Makes columns on unlike scales comparable: how many standard deviations each value lies above the
 * mean of its column.
 *
 * $$z_{ij}=\frac{x_{ij}-\bar x_j}{s_j},\qquad s_j^2=\frac1{n-1}\sum_i(x_{ij}-\bar x_j)^2$$
 *
 * The distance between two points then does not depend on the unit of a column. It is the usual way
 * and not the only one: in the simulations of the source, columns divided by their range showed the
 * groups more often.
 *
 * Units: every point a list of the same length of numbers between −10^100 and 10^100; the scores
 * have no unit.
 * Edges: no points → `nothing-to-count`; one point → `too-few`; points of unlike length →
 * `wrong-length`; a column of equal values → `no-variation`.
 *
 * Source: G. W. Milligan and M. C. Cooper, A Study of Standardization of Variables in Cluster
 * Analysis, 1988.
 */
export function standardScores(sample: {
  points: readonly (readonly number[])[];
}): Measured<StandardScores> {
  const points = listOf(fieldsOf(sample).points).map(listOf);
  const [first] = points;
  if (first === undefined || first.length === 0) return invalid('nothing-to-count', 'points');
  for (const [position, point] of points.entries()) {
    if (point.length !== first.length) return invalid('wrong-length', `points.${position}`);
    const problem = rangeProblem(named(`points.${position}`, point), {
      from: -largestValue,
      to: largestValue,
    });
    if (problem) return { valid: false, problem };
  }
  if (points.length < 2) return invalid('too-few', 'points');
  const columns = first.map((_, column) => points.map((point) => point[column] ?? 0));
  const means = columns.map(mean);
  const deviations = columns.map((values) => Math.sqrt(variance(values)));
  const constant = deviations.indexOf(0);
  if (constant >= 0) return invalid('no-variation', `points.0.${constant}`);
  const score = (value: number, column: number) =>
    (value - (means[column] ?? 0)) / (deviations[column] ?? 1);
  return bounded({ points: points.map((point) => point.map(score)), means, deviations });
}

/**
 * A point in standard deviations, such as the middle of a group, back in the units of the columns.
 */
export function inColumnUnits(
  point: readonly number[],
  { means, deviations }: Pick<StandardScores, 'means' | 'deviations'>,
): number[] {
  return point.map((value, column) => (means[column] ?? 0) + value * (deviations[column] ?? 1));
}
