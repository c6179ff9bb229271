import { countProblem, fieldsOf, listOf, named, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** Larger coordinates would overflow when squared and added up. */
const maxCoordinate = 1e100;

/**
 * How well points lie in their groups: nearer to their own than to the next.
 *
 * $$s_i=\frac{b_i-a_i}{\max(a_i,b_i)},\qquad \bar s=\frac1n\sum_i s_i$$
 *
 * $a_i$ is the mean distance of a point from the others of its group, $b_i$ from those of the group
 * that is next nearest.
 *
 * Units: from −1 to 1; near 1 well apart, near 0 between two groups, below 0 nearer to another
 * group. No test of whether there are groups at all.
 * Edges: a point alone in its group, or one on top of everything, has 0; points of unlike length or
 * without a group → `wrong-length`; fewer than two groups with points → `too-few`.
 *
 * Source: P. J. Rousseeuw, Silhouettes: A Graphical Aid to the Interpretation and Validation of
 * Cluster Analysis, 1987.
 */
export function silhouette(sample: {
  points: readonly (readonly number[])[];
  assignments: readonly number[];
}): Measured<{ mean: number; each: number[] }> {
  const { points: input, assignments: groups } = fieldsOf(sample);
  const points = listOf(input).map(listOf);
  const assignments = listOf(groups);
  const [first] = points;
  if (first === undefined || first.length === 0) return invalid('nothing-to-count', 'points');
  if (assignments.length !== points.length) return invalid('wrong-length', 'assignments');
  for (const [position, point] of points.entries()) {
    if (point.length !== first.length) return invalid('wrong-length', `points.${position}`);
    const problem = rangeProblem(named(`points.${position}`, point), {
      from: -maxCoordinate,
      to: maxCoordinate,
    });
    if (problem) return { valid: false, problem };
  }
  const problem = countProblem(named('assignments', assignments));
  if (problem) return { valid: false, problem };
  const members = Map.groupBy(points.keys(), (position) => assignments[position] ?? -1);
  if (members.size < 2) return invalid('too-few', 'assignments');

  const each = points.map((point, position) => {
    const meanTo = (others: readonly number[]) =>
      others.reduce((sum, other) => sum + distance(point, points[other] ?? []), 0) / others.length;
    const cluster = (members.get(assignments[position] ?? -1) ?? []).filter(
      (other) => other !== position,
    );
    if (cluster.length === 0) return 0;
    const inside = meanTo(cluster);
    const next = Math.min(
      ...[...members].flatMap(([group, others]) =>
        group === assignments[position] ? [] : [meanTo(others)],
      ),
    );
    const larger = Math.max(inside, next);
    return larger > 0 ? (next - inside) / larger : 0;
  });
  return valid({ mean: each.reduce((sum, width) => sum + width, 0) / each.length, each });
}

function distance(point: readonly number[], other: readonly number[]): number {
  return Math.sqrt(point.reduce((sum, value, axis) => sum + (value - (other[axis] ?? 0)) ** 2, 0));
}
