import { countProblem, fieldsOf } from './inputs';
import { z95 } from './interval';
import { invalid, type Measured, valid } from './result';

/** A share with its 95% interval, all from 0 to 1. */
export type WilsonInterval = { share: number; low: number; high: number };

/**
 * A share of people with the Wilson score interval, which stays inside 0 to 1 and keeps a width
 * even when everybody agrees.
 *
 * $$
 * \frac{\hat p+\frac{z^2}{2n}\pm z\sqrt{\frac{\hat p(1-\hat p)}{n}+\frac{z^2}{4n^2}}}{1+
 * \frac{z^2}{n}},\qquad z=1.959964
 * $$
 *
 * Units: shares from 0 to 1; the interval is 95% and always contains the share.
 * Edges: no trials → `nothing-to-count`; more successes than trials → `more-than-total`; none
 * succeeding gives a low end of exactly 0, all a high end of exactly 1.
 *
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927.
 */
export function wilsonInterval(input: {
  successes: number;
  trials: number;
}): Measured<WilsonInterval> {
  const { successes, trials } = fieldsOf(input);
  const problem = countProblem({ successes, trials });
  if (problem) return { valid: false, problem };
  if (trials === 0) return invalid('nothing-to-count', 'trials');
  if (successes > trials) return invalid('more-than-total', 'successes');

  return valid(wilsonAround(successes / trials, trials));
}

/**
 * The same interval for a share of `trials` (above 0), which may be expected and not counted, and
 * so no whole number.
 */
export function wilsonAround(share: number, trials: number): WilsonInterval {
  const perTrial = z95 ** 2 / trials;
  const centre = (share + perTrial / 2) / (1 + perTrial);
  const reach =
    (z95 * Math.sqrt((share * (1 - share)) / trials + perTrial / (4 * trials))) / (1 + perTrial);
  return {
    share,
    // In floating point the formula can miss 0, 1 or a very certain share by a hair, and so leave
    // out the share itself.
    low: Math.max(0, Math.min(share, centre - reach)),
    high: Math.min(1, Math.max(share, centre + reach)),
  };
}
