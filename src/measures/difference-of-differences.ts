import { fieldsOf, inside } from './inputs';
import { type Measured, valid } from './result';
import { newcombe, type Sample, sampleProblem, squareAndAdd } from './share-difference';

/** A group before and after something happened. */
export type BeforeAfter = { before: Sample; after: Sample };

export type DifferenceOfDifferences = {
  /** Change of the treated group, −1 to 1, with its 95% interval. */
  treatedChange: number;
  treatedLow: number;
  treatedHigh: number;
  /** Change of the comparison group, −1 to 1, with its 95% interval. */
  comparisonChange: number;
  comparisonLow: number;
  comparisonHigh: number;
  /** The first change minus the second, −2 to 2, with its 95% interval. */
  difference: number;
  low: number;
  high: number;
  /** Whether that interval leaves out 0. */
  significant: boolean;
};

/**
 * How much more a share changed in the group where something was done than in the group where
 * nothing was done.
 *
 * $$
 * D=(\hat p_{T2}-\hat p_{T1})-(\hat p_{C2}-\hat p_{C1}),\qquad
 * D\pm\text{ square-and-add of the two changes' Newcombe intervals}
 * $$
 *
 * It removes what changed for both groups, and rests on the assumption that both would have changed
 * alike.
 *
 * Units: counts; changes are shares after minus before, from −1 to 1; the difference from −2 to 2;
 * intervals are 95%.
 * Edges: an empty sample → `nothing-to-count`; more successes than trials → `more-than-total`, with
 * the path, as in `treated.after.trials`. The four samples must be independent; clustered ones (one
 * van, one day) make the true interval wider.
 *
 * Source: R. G. Newcombe, Estimating the Difference between Differences: Measurement of Additive
 * Scale Interaction for Proportions, 2001.
 */
export function differenceOfDifferences(groups: {
  treated: BeforeAfter;
  comparison: BeforeAfter;
}): Measured<DifferenceOfDifferences> {
  const input = fieldsOf(groups);
  const [treated, comparison] = [fieldsOf(input.treated), fieldsOf(input.comparison)];
  const problem = groupProblem('treated', treated) ?? groupProblem('comparison', comparison);
  if (problem) return { valid: false, problem };
  const [first, second] = [
    newcombe(treated.after, treated.before),
    newcombe(comparison.after, comparison.before),
  ];
  const { estimate: difference, low, high } = squareAndAdd(first, second, 2);
  return valid({
    treatedChange: first.estimate,
    treatedLow: first.low,
    treatedHigh: first.high,
    comparisonChange: second.estimate,
    comparisonLow: second.low,
    comparisonHigh: second.high,
    difference,
    low,
    high,
    significant: low > 0 || high < 0,
  });
}

function groupProblem(path: string, { before, after }: BeforeAfter) {
  const problem = sampleProblem('before', before) ?? sampleProblem('after', after);
  return problem && inside(path, problem);
}
