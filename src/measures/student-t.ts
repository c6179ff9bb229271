import { incompleteBeta, rootBetween } from './special-functions';

/**
 * The share of a t distribution farther from 0 than `t` on either side: the two-sided p-value.
 * Degrees of freedom above 0, whole or not.
 */
export function twoSidedTail(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/**
 * The point t above 0 for which 95% of a t distribution lies between −t and t, for degrees of
 * freedom from 1.
 */
export function t95(degrees: number): number {
  // With 1 degree of freedom the point is 12.706; with infinitely many 1.960.
  return rootBetween(1.9, 13, (t) => 0.05 - twoSidedTail(t, degrees));
}
