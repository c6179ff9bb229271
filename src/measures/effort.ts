import { fieldsOf } from './inputs';
import { netPoints } from './net-points';
import { readRatings } from './ratings';
import { type Measured, valid } from './result';

/**
 * Effort on the first version's scale: shares from 0 to 1, the mean from 1 to 5; lower is better.
 */
export type CustomerEffortOne = {
  answers: number;
  mean: number;
  highEffortShare: number;
  lowEffortShare: number;
};

/**
 * Ease on the second version's scale: shares from 0 to 1, the mean from 1 to 7, `net` in points;
 * higher is better.
 */
export type CustomerEffortTwo = {
  answers: number;
  mean: number;
  easyShare: number;
  difficultShare: number;
  net: number;
};

/**
 * Customer Effort Score, first version: how much effort a request took, from 1 (very low) to 5
 * (very high). **Lower is better.**
 *
 * $$
 * \bar x=\frac1n\sum_i i\,n_i,\qquad \text{high effort}=\frac{n_4+n_5}{n},\qquad
 * \text{low effort}=\frac{n_1+n_2}{n}
 * $$
 *
 * Units: the mean from 1 to 5; shares from 0 to 1. Counts are for the points 1 to 5, in that order.
 * Edges: nobody answered → `nobody-answered`; not five counts → `wrong-length`: results of the
 * second version are never rescaled into this one.
 *
 * Source: M. Dixon, K. Freeman and N. Toman, Stop Trying to Delight Your Customers, 2010.
 */
export function customerEffortOne(input: {
  counts: readonly number[];
}): Measured<CustomerEffortOne> {
  const { counts } = fieldsOf(input);
  const ratings = readRatings(counts, 5);
  if (!ratings.valid) return ratings;
  const { answers, mean, chose } = ratings.value;
  return valid({
    answers,
    mean,
    highEffortShare: chose(4, 5) / answers,
    lowEffortShare: chose(1, 2) / answers,
  });
}

/**
 * Customer Effort Score, second version: agreement from 1 to 7 that the company made it easy.
 * **Higher is better.**
 *
 * $$
 * \bar x=\frac1n\sum_i i\,n_i,\qquad \text{easy}=\frac{n_5+n_6+n_7}{n},\qquad
 * \mathrm{net}=100\,\frac{(n_5+n_6+n_7)-(n_1+n_2+n_3)}{n}
 * $$
 *
 * Units: the mean from 1 to 7; shares from 0 to 1; `net` in points from −100 to +100. Counts are
 * for the points 1 to 7, in that order.
 * Edges: nobody answered → `nobody-answered`; not seven counts → `wrong-length`: results of the
 * first version are never rescaled into this one.
 *
 * Source: M. Dixon, N. Toman and R. DeLisi, The Effortless Experience, 2013.
 */
export function customerEffortTwo(input: {
  counts: readonly number[];
}): Measured<CustomerEffortTwo> {
  const { counts } = fieldsOf(input);
  const ratings = readRatings(counts, 7);
  if (!ratings.valid) return ratings;
  const { answers, mean, chose } = ratings.value;
  const easy = chose(5, 7);
  const difficult = chose(1, 3);
  return valid({
    answers,
    mean,
    easyShare: easy / answers,
    difficultShare: difficult / answers,
    net: netPoints(easy, difficult, answers),
  });
}
