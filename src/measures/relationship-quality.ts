import { fieldsOf, listOf, named, rangeProblem } from './inputs';
import { clip } from './interval';
import { invalid, type Measured, valid } from './result';
import { readWeights, weigh } from './weights';

/** Points from 0 to 100. */
export type RelationshipQuality = {
  /** Each dimension by itself. */
  rescaled: number[];
  arithmetic: number;
  /** Never above `arithmetic`; a weak dimension pulls it down. */
  geometric: number;
};

/**
 * A composite of relationship quality from the means of its dimensions: satisfaction, trust and
 * commitment, usually.
 *
 * $$
 * x_k'=100\,\frac{\bar x_k-1}{6},\qquad \text{arithmetic}=\sum_k w_kx_k',\qquad
 * \text{geometric}=\prod_k x_k'^{\,w_k}
 * $$
 *
 * In the arithmetic mean a strong dimension makes up for a weak one; in the geometric mean it
 * hardly does. Which is right is a judgement, as are the weights, so show both.
 *
 * Units: means from 1 to 7; points from 0 to 100; weights from 0, equal when left out, divided by
 * their sum.
 * Edges: no dimensions → `nothing-to-count`; a missing one → `not-a-number`; a dimension at the
 * bottom of the scale makes the geometric mean 0.
 *
 * Source: the dimensions are those of T. Hennig-Thurau and A. Klee, The Impact of Customer
 * Satisfaction and Relationship Quality on Customer Retention, 1997, and L. A. Crosby, K. R. Evans
 * and D. Cowles, Relationship Quality in Services Selling, 1990; the composite and any weights are
 * our illustration.
 */
export function relationshipQuality(survey: {
  means: readonly number[];
  weights?: readonly number[];
}): Measured<RelationshipQuality> {
  const { means, weights } = fieldsOf(survey);
  const scores = listOf(means);
  if (scores.length === 0) return invalid('nothing-to-count', 'means');
  const problem = rangeProblem(named('means', scores), { from: 1, to: 7 });
  if (problem) return { valid: false, problem };
  const used = readWeights(weights, scores.length);
  if (!used.valid) return used;
  const rescaled = scores.map((mean) => (100 * (mean - 1)) / 6);
  const arithmetic = clip(weigh(rescaled, used.value.weights), 0, 100);
  const geometric = rescaled.reduce(
    (product, points, dimension) => product * points ** (used.value.weights[dimension] ?? 0),
    1,
  );
  return valid({ rescaled, arithmetic, geometric: Math.min(geometric, arithmetic) });
}
