import { fieldsOf, inside } from './inputs';
import { clip, z95 } from './interval';
import { type NpsGroups, netPromoterScore } from './nps';
import { invalid, type Measured, valid } from './result';

/** Two scores in points and what can be said about their difference. */
export type NpsDifference = {
  before: number;
  after: number;
  /** After minus before, −200 to +200 points. */
  difference: number;
  standardError: number;
  marginOfError: number;
  /** The difference in standard errors. */
  z: number;
  low: number;
  high: number;
  /** Whether the difference is too large to be chance at the 5% level. */
  significant: boolean;
};

/**
 * The change in Net Promoter Score between two waves of different people, with its margin of error.
 *
 * $$z=\frac{\mathrm{NPS}_2-\mathrm{NPS}_1}{\sqrt{\mathrm{SE}_1^2+\mathrm{SE}_2^2}}$$
 *
 * Units: points; the difference and its 95% interval lie in [−200, 200], to which the interval is clipped. `significant` means $|z|>1.959964$.
 * Edges: a wave without answers → `nobody-answered` with field `before` or `after`; every answer of each wave in one group
 * → `no-variation`, because the standard error is 0 and no test is possible. The two waves must be independent samples.
 *
 * Source: B. Rocks, Interval Estimation for the "Net Promoter Score", 2016.
 */
export function npsDifference(waves: { before: NpsGroups; after: NpsGroups }): Measured<NpsDifference> {
  const { before: first, after: second } = fieldsOf(waves);
  const before = netPromoterScore(first);
  if (!before.valid) return { valid: false, problem: inside('before', before.problem) };
  const after = netPromoterScore(second);
  if (!after.valid) return { valid: false, problem: inside('after', after.problem) };

  const standardError = Math.hypot(before.value.standardError, after.value.standardError);
  if (standardError === 0) return invalid('no-variation');
  const difference = after.value.score - before.value.score;
  const marginOfError = z95 * standardError;
  const z = difference / standardError;
  return valid({
    before: before.value.score,
    after: after.value.score,
    difference,
    standardError,
    marginOfError,
    z,
    low: clip(difference - marginOfError, -200, 200),
    high: clip(difference + marginOfError, -200, 200),
    significant: Math.abs(z) > z95,
  });
}
