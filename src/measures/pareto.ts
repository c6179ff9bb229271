import { countProblem, entryProblem, fieldsOf, listOf, nameProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** A cause and how often it was found. */
export type Cause = { id: string; count: number };

export type ParetoShares = {
  /** The most frequent cause first; `share` and `cumulative` from 0 to 1. */
  rows: (Cause & { share: number; cumulative: number })[];
  /** The fewest causes that make up 80% together. */
  vitalFew: string[];
};

/** The part of all cases that the "vital few" causes make up, in tenths: a custom, not a law. */
const vitalTenths = 8;

/**
 * Causes sorted by how often they occur, with their shares, and the few that make up most cases.
 *
 * $$
 * p_{(i)}=\frac{n_{(i)}}{\sum_j n_j},\qquad P_{(k)}=\sum_{i\le k}p_{(i)},\qquad
 * \text{vital few: the smallest } k \text{ with } P_{(k)}\ge 0.8
 * $$
 *
 * Units: counts as whole numbers from 0; shares from 0 to 1. Equally frequent causes stand in the
 * order of their names, so that the order of the list does not matter.
 * Edges: nothing counted → `nothing-to-count`. Frequent is not costly: count money instead of cases
 * where they differ.
 *
 * Source: J. M. Juran and F. M. Gryna, Juran's Quality Control Handbook, 1988.
 */
export function paretoShares(study: { causes: readonly Cause[] }): Measured<ParetoShares> {
  const causes = listOf(fieldsOf(study).causes);
  const problem = entryProblem(
    'causes',
    causes,
    ({ id, count }) => nameProblem({ id }) ?? countProblem({ count }),
  );
  if (problem) return { valid: false, problem };
  const total = causes.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return invalid('nothing-to-count', 'causes');

  const sorted = causes
    .map(({ id, count }) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const vitalFew: string[] = [];
  let soFar = 0;
  const rows = sorted.map(({ id, count }) => {
    // Whole numbers on both sides: 0.8 itself is no exact number.
    if (10 * soFar < vitalTenths * total) vitalFew.push(id);
    soFar += count;
    return { id, count, share: count / total, cumulative: Math.min(1, soFar / total) };
  });
  return valid({ rows, vitalFew });
}
