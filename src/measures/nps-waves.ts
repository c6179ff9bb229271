import { fieldsOf, inside } from './inputs';
import { clip, z95 } from './interval';
import { type NetPromoterScore, type NpsGroups, netPromoterScore } from './nps';
import { type Measured, valid } from './result';

/**
 * What calls for caution: a wave with fewer than 20 answers, or one in which everybody answered
 * alike.
 */
export type NpsCaution = 'few-answers' | 'no-variety';

/** Two scores in points and what can be said about their difference. */
export type NpsDifference = {
  before: number;
  after: number;
  /** After minus before, −200 to +200 points. */
  difference: number;
  /** Standard error of the adjusted difference, in points. */
  standardError: number;
  /** Half the width of the interval before it is clipped, in points. */
  marginOfError: number;
  /** The adjusted difference in standard errors. */
  z: number;
  low: number;
  high: number;
  /** Whether the interval leaves out 0. */
  significant: boolean;
  /** Empty when both waves have answers and variety enough. */
  cautions: readonly NpsCaution[];
};

/** With fewer answers in a wave, false alarms can be more than 1 in 15; simulated in the tests. */
const enoughAnswers = 20;

/**
 * The change in Net Promoter Score between two waves of different people: adjusted Wald, for the
 * interval and the test alike.
 *
 * $$
 * D'=\mathrm{NPS}_2'-\mathrm{NPS}_1',\qquad
 * D'\pm 1.959964\sqrt{\mathrm{SE}_1'^2+\mathrm{SE}_2'^2},\qquad
 * z=\frac{D'}{\sqrt{\mathrm{SE}_1'^2+\mathrm{SE}_2'^2}}
 * $$
 *
 * The marks stand for $n'=n+3$, $n_P'=n_P+\tfrac34$, $n_D'=n_D+\tfrac34$ in each wave, as in the
 * interval of one score (`netPromoterScore`). The difference itself is plain, so the interval
 * reaches farther towards 0 than away from it.
 *
 * Units: points; the difference and its 95% interval lie in [−200, 200], to which the interval is
 * clipped. `significant` means that it leaves out 0.
 * Edges: a wave without answers → `nobody-answered` with field `before` or `after`. Small waves and
 * waves without variety have a result and a caution. After one or two answers the interval is
 * widened to hold the difference. The two waves must be independent samples.
 *
 * Sources: B. Rocks, Interval Estimation for the "Net Promoter Score", 2016, for one score; A.
 * Agresti and B. Caffo, Simple and Effective Confidence Intervals for Proportions and Differences
 * of Proportions Result from Adding Two Successes and Two Failures, 2000, for adding answers in
 * both samples.
 */
export function npsDifference(waves: {
  before: NpsGroups;
  after: NpsGroups;
}): Measured<NpsDifference> {
  const { before: first, after: second } = fieldsOf(waves);
  const before = netPromoterScore(first);
  if (!before.valid) return { valid: false, problem: inside('before', before.problem) };
  const after = netPromoterScore(second);
  if (!after.valid) return { valid: false, problem: inside('after', after.problem) };

  const difference = after.value.score - before.value.score;
  const centre = after.value.adjusted.centre - before.value.adjusted.centre;
  const marginOfError = Math.hypot(
    before.value.adjusted.marginOfError,
    after.value.adjusted.marginOfError,
  );
  const standardError = marginOfError / z95;
  const low = clip(Math.min(difference, centre - marginOfError), -200, 200);
  const high = clip(Math.max(difference, centre + marginOfError), -200, 200);
  return valid({
    before: before.value.score,
    after: after.value.score,
    difference,
    standardError,
    marginOfError,
    z: centre / standardError,
    low,
    high,
    significant: low > 0 || high < 0,
    cautions: cautionsOf([before.value, after.value]),
  });
}

function cautionsOf(waves: readonly NetPromoterScore[]): NpsCaution[] {
  const few = waves.some(({ answers }) => answers < enoughAnswers);
  const alike = waves.some(({ standardError }) => standardError === 0);
  return [...(few ? (['few-answers'] as const) : []), ...(alike ? (['no-variety'] as const) : [])];
}
