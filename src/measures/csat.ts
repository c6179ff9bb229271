import { fieldsOf } from './inputs';
import { readRatings } from './ratings';
import { type Measured, valid } from './result';
import { wilsonInterval } from './wilson';

/** Satisfaction on a 1–5 scale: shares from 0 to 1, the mean from 1 to 5. */
export type CustomerSatisfaction = {
  answers: number;
  /** The share that chose 4 or 5: what is usually reported as CSAT. */
  topTwoShare: number;
  /** The 95% interval of `topTwoShare`. */
  low: number;
  high: number;
  mean: number;
  /** The share that chose 5. */
  topShare: number;
};

/**
 * Customer satisfaction (CSAT): the share of people who chose 4 or 5 on a scale from 1 to 5.
 *
 * $$
 * \mathrm{CSAT}=\frac{n_4+n_5}{n},\qquad \bar x=\frac1n\sum_i i\,n_i,\qquad
 * \text{top box}=\frac{n_5}{n}
 * $$
 *
 * Units: shares from 0 to 1 with the Wilson 95% interval; the mean from 1 to 5. Counts are for the
 * points 1 to 5, in that order.
 * Edges: nobody answered → `nobody-answered`; not five counts → `wrong-length`; everybody satisfied
 * still has an interval with a width.
 *
 * Sources: B. E. Hayes, Measuring Customer Satisfaction and Loyalty, 2008; interval: E. B. Wilson,
 * Probable Inference, the Law of Succession, and Statistical Inference, 1927.
 */
export function customerSatisfaction(input: {
  counts: readonly number[];
}): Measured<CustomerSatisfaction> {
  const { counts } = fieldsOf(input);
  const ratings = readRatings(counts, 5);
  if (!ratings.valid) return ratings;
  const { answers, mean, chose } = ratings.value;
  const topTwo = wilsonInterval({ successes: chose(4, 5), trials: answers });
  if (!topTwo.valid) return topTwo;
  const { share: topTwoShare, low, high } = topTwo.value;
  return valid({ answers, topTwoShare, low, high, mean, topShare: chose(5, 5) / answers });
}
