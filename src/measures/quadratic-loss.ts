import { amountProblem, fieldsOf, numberProblem, positiveProblem } from './inputs';
import { bounded, type Measured } from './result';

/** What distance from a target costs, in money. */
export type QuadraticLoss = {
  /** Money per squared unit. */
  price: number;
  /** The loss of one value, or on average of many with this spread. */
  loss: number;
};

/**
 * Taguchi's quadratic loss: what values cost that miss their target, also within the limits.
 *
 * $$k=\frac{A}{\Delta^2},\qquad \bar L=k\,\bigl(\sigma^2+(\mu-m)^2\bigr)$$
 *
 * $A$ is the cost at the distance $\Delta$ from the target, $\mu-m$ how far the mean (or the one value) lies from it, $\sigma$ the spread.
 *
 * Units: distances and spread in the unit of the values, from 0 or below it for the distance; money of one currency, from 0.
 * Edges: a distance $\Delta$ of 0 → `not-positive`; a negative cost or spread → `negative`; no spread is the loss of a single value.
 * The square is an approximation near the target: real losses stop growing somewhere, and the two sides may differ.
 *
 * Source: G. Taguchi and D. Clausing, Robust Quality, 1990.
 */
export function quadraticLoss(product: {
  toleranceDistance: number;
  toleranceCost: number;
  distance: number;
  deviation?: number;
}): Measured<QuadraticLoss> {
  const { toleranceDistance, toleranceCost, distance, deviation = 0 } = fieldsOf(product);
  const problem =
    positiveProblem({ toleranceDistance }) ??
    amountProblem({ toleranceCost, deviation }) ??
    numberProblem({ distance });
  if (problem) return { valid: false, problem };
  const price = toleranceCost / toleranceDistance ** 2;
  return bounded({ price, loss: price * (deviation ** 2 + distance ** 2) });
}
