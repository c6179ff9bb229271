import { countProblem, fieldsOf, inside } from './inputs';
import { clip } from './interval';
import { invalid, type Measured, type Problem, valid } from './result';
import { wilsonAround } from './wilson';

/** How many of a sample showed something: whole numbers. */
export type Sample = { successes: number; trials: number };

/** An estimate with the two ends of its 95% interval. */
export type Estimate = { estimate: number; low: number; high: number };

export type ShareDifference = {
  first: number;
  second: number;
  /** First minus second, −1 to 1, with its 95% interval. */
  difference: number;
  low: number;
  high: number;
  /** Whether the interval leaves out 0. */
  significant: boolean;
};

/**
 * The difference of two shares of different people, with Newcombe's hybrid score interval.
 *
 * $$
 * d=\hat p_1-\hat p_2,\qquad
 * d-\sqrt{(\hat p_1-l_1)^2+(u_2-\hat p_2)^2}\;\le\;d\;\le\;d+\sqrt{(u_1-\hat p_1)^2+(\hat p_2-
 * l_2)^2}
 * $$
 *
 * $l$ and $u$ are the ends of the Wilson intervals of the two shares, so that the interval stays
 * within −1 and 1 and keeps a width when nobody or everybody agrees.
 *
 * Units: counts; shares from 0 to 1; the difference is the first share minus the second, from −1 to
 * 1; the interval is 95%.
 * Edges: an empty sample → `nothing-to-count`; more successes than trials → `more-than-total`; the
 * field names the sample, as in `first.trials`. The samples must be independent: two questions to
 * the same people are not, nor are parcels of one van on one day.
 *
 * Source: R. G. Newcombe, Interval Estimation for the Difference between Independent Proportions:
 * Comparison of Eleven Methods, 1998 (his method 10).
 */
export function shareDifference(samples: {
  first: Sample;
  second: Sample;
}): Measured<ShareDifference> {
  const { first, second } = fieldsOf(samples);
  const problem = sampleProblem('first', first) ?? sampleProblem('second', second);
  if (problem) return { valid: false, problem };
  const { estimate: difference, low, high } = newcombe(first, second);
  return valid({
    first: first.successes / first.trials,
    second: second.successes / second.trials,
    difference,
    low,
    high,
    significant: low > 0 || high < 0,
  });
}

/** Newcombe's interval for the difference of two valid, non-empty samples. */
export function newcombe(first: Sample, second: Sample): Estimate {
  return squareAndAdd(wilsonOf(first), wilsonOf(second), 1);
}

/**
 * The interval of a difference from the intervals of its two independent parts: the distances to
 * their ends are squared and added. Ends beyond ±`limit` are moved there.
 */
export function squareAndAdd(first: Estimate, second: Estimate, limit: number): Estimate {
  const estimate = first.estimate - second.estimate;
  const low = estimate - Math.hypot(first.estimate - first.low, second.high - second.estimate);
  const high = estimate + Math.hypot(first.high - first.estimate, second.estimate - second.low);
  return { estimate, low: clip(low, -limit, limit), high: clip(high, -limit, limit) };
}

/** What is wrong with a sample, if anything; its path stands before the field. */
export function sampleProblem(path: string, sample: Sample): Problem | undefined {
  const { successes, trials } = fieldsOf(sample);
  const problem = countProblem({ successes, trials });
  if (problem) return inside(path, problem);
  if (trials === 0) return invalid('nothing-to-count', `${path}.trials`).problem;
  return successes > trials ? invalid('more-than-total', `${path}.successes`).problem : undefined;
}

function wilsonOf({ successes, trials }: Sample): Estimate {
  const { share: estimate, low, high } = wilsonAround(successes / trials, trials);
  return { estimate, low, high };
}
