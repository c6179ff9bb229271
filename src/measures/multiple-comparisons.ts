import { fieldsOf, listOf, named, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** How many of several comparisons each rule would call significant. */
export type MultipleComparisons = {
  comparisons: number;
  /** Comparisons expected below the level by chance when nothing has changed anywhere. */
  expectedFalse: number;
  /** The chance of at least one of them, 0 to 1, when the comparisons are independent. */
  chanceOfAny: number;
  /** The level for each comparison by Bonferroni's rule: the level divided by their number. */
  bonferroniLevel: number;
  /** How many are at or below the level, by Bonferroni, by Holm, by Benjamini and Hochberg. */
  plain: number;
  bonferroni: number;
  holm: number;
  falseDiscovery: number;
};

/**
 * What is left of several comparisons when one allows for their number.
 *
 * $$
 * P(\text{at least one})=1-(1-\alpha)^m,\qquad \text{Bonferroni: }p\le\frac{\alpha}{m},\qquad
 * \text{Holm: }p_{(i)}\le\frac{\alpha}{m-i+1},\qquad
 * \text{Benjamini and Hochberg: }p_{(i)}\le\frac{i\,\alpha}{m}
 * $$
 *
 * $p_{(1)}\le\dots\le p_{(m)}$. Holm goes up from the smallest and stops at the first that fails;
 * Benjamini and Hochberg take all up to the largest that passes. The first two limit the chance of
 * any false alarm, the last the expected share of false alarms among all alarms.
 *
 * Units: p-values and the level from 0 to 1; the results are counts, but for the chance and
 * Bonferroni's level, which lie between 0 and 1.
 * Edges: no p-values → `too-few`; a level of 0 → `not-positive`. Chance and Benjamini and
 * Hochberg's rule assume independent (the rule: or positively dependent) comparisons.
 *
 * Sources: S. Holm, A Simple Sequentially Rejective Multiple Test Procedure, 1979; Y. Benjamini and
 * Y. Hochberg, Controlling the False Discovery Rate, 1995.
 */
export function multipleComparisons(family: {
  pValues: readonly number[];
  level: number;
}): Measured<MultipleComparisons> {
  const { pValues, level } = fieldsOf(family);
  const listed: number[] = listOf(pValues);
  if (listed.length === 0) return invalid('too-few', 'pValues');
  const problem = rangeProblem({ level, ...named('pValues', listed) }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  if (level === 0) return invalid('not-positive', 'level');

  const comparisons = listed.length;
  const sorted = listed.toSorted((first, second) => first - second);
  const bonferroniLevel = level / comparisons;
  const firstFailure = sorted.findIndex((p, index) => p > level / (comparisons - index));
  const lastPass = sorted.findLastIndex((p, index) => p <= ((index + 1) * level) / comparisons);
  return valid({
    comparisons,
    expectedFalse: comparisons * level,
    chanceOfAny: 1 - (1 - level) ** comparisons,
    bonferroniLevel,
    plain: sorted.filter((p) => p <= level).length,
    bonferroni: sorted.filter((p) => p <= bonferroniLevel).length,
    holm: firstFailure === -1 ? comparisons : firstFailure,
    falseDiscovery: lastPass + 1,
  });
}
