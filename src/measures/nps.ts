import { countProblem, fieldsOf, named, rangeProblem } from './inputs';
import { clip, z95 } from './interval';
import { netPoints } from './net-points';
import { invalid, type Measured, valid } from './result';

/** How many people answered 9–10 (promoters), 7–8 (passives) and 0–6 (detractors). */
export type NpsGroups = { promoters: number; passives: number; detractors: number };

/** A score in points from −100 to +100 with its 95% interval; shares from 0 to 1. */
export type NetPromoterScore = {
  answers: number;
  score: number;
  promoterShare: number;
  passiveShare: number;
  detractorShare: number;
  /** In points, 0 to 100. */
  standardError: number;
  /** Half the width of the plain 95% interval before it is clipped, in points. */
  marginOfError: number;
  low: number;
  high: number;
  /** The interval to show: it stays honest for few answers. */
  adjusted: { centre: number; marginOfError: number; low: number; high: number };
};

/**
 * The variance of one answer counted as +1 (promoter), 0 (passive) or −1 (detractor). Equal to p +
 * d − (p − d)², written as a sum of parts that are never negative, so that rounding cannot make it
 * so.
 */
export function npsVariance(promoterShare: number, detractorShare: number): number {
  const p = promoterShare;
  const d = detractorShare;
  return p * (1 - p) + d * (1 - d) + 2 * p * d;
}

function estimate(promoters: number, detractors: number, answers: number) {
  const centre = netPoints(promoters, detractors, answers);
  const standardError =
    100 * Math.sqrt(npsVariance(promoters / answers, detractors / answers) / answers);
  const marginOfError = z95 * standardError;
  const low = clip(centre - marginOfError, -100, 100);
  const high = clip(centre + marginOfError, -100, 100);
  return { centre, standardError, marginOfError, low, high };
}

/**
 * The Net Promoter Score: the share of promoters minus the share of detractors, with its margin of
 * error.
 *
 * $$
 * \mathrm{NPS}=100\,(\hat p-\hat d)\qquad
 * \mathrm{SE}=100\sqrt{\frac{\hat p+\hat d-(\hat p-\hat d)^2}{n}}\qquad
 * \mathrm{MoE}_{95}=1.959964\cdot\mathrm{SE}
 * $$
 *
 * `adjusted` is the adjusted Wald interval: the same formulas with $n'=n+3$, $n_P'=n_P+\tfrac34$,
 * $n_D'=n_D+\tfrac34$.
 *
 * Units: points from −100 to +100, never per cent; shares from 0 to 1. Both intervals are clipped
 * to [−100, 100].
 * Edges: nobody answered → `nobody-answered`. When all answers fall in one group the plain margin
 * is 0, which claims a certainty that nobody has: show `adjusted`. After a single answer the
 * adjusted interval may leave out the score itself; from two on it never does.
 *
 * Sources: F. F. Reichheld, The One Number You Need to Grow, 2003; B. Rocks, Interval Estimation
 * for the "Net Promoter Score", 2016.
 */
export function netPromoterScore(input: NpsGroups): Measured<NetPromoterScore> {
  const { promoters, passives, detractors } = fieldsOf(input);
  const problem = countProblem({ promoters, passives, detractors });
  if (problem) return { valid: false, problem };
  const answers = promoters + passives + detractors;
  if (answers === 0) return invalid('nobody-answered');

  const { centre: score, ...plain } = estimate(promoters, detractors, answers);
  const { centre, marginOfError, low, high } = estimate(
    promoters + 0.75,
    detractors + 0.75,
    answers + 3,
  );
  return valid({
    answers,
    score,
    promoterShare: promoters / answers,
    passiveShare: passives / answers,
    detractorShare: detractors / answers,
    ...plain,
    adjusted: { centre, marginOfError, low, high },
  });
}

/**
 * Sorts answers to "how likely are you to recommend us?" into promoters (9–10), passives (7–8) and
 * detractors (0–6).
 *
 * $$n_P=\#\{x\ge 9\},\qquad n_A=\#\{7\le x\le 8\},\qquad n_D=\#\{x\le 6\}$$
 *
 * Units: people, whole numbers from 0. Answers are whole numbers from 0 to 10, in any order.
 * Edges: no answers → `nobody-answered`; the first answer that is not on the scale is named by its
 * position from 0, as in `answers.3`.
 *
 * Source: F. F. Reichheld, The One Number You Need to Grow, 2003.
 */
export function npsCounts(input: { answers: readonly number[] }): Measured<NpsGroups> {
  const { answers } = fieldsOf(input);
  if (!Array.isArray(answers) || answers.length === 0) return invalid('nobody-answered', 'answers');
  const listed: number[] = Array.from(answers);
  const problem = rangeProblem(named('answers', listed), { from: 0, to: 10, whole: true });
  if (problem) return { valid: false, problem };

  const promoters = listed.filter((answer) => answer >= 9).length;
  const detractors = listed.filter((answer) => answer <= 6).length;
  return valid({ promoters, passives: listed.length - promoters - detractors, detractors });
}
