import {
  type CapabilityIndices,
  type CapableProcess,
  capabilityIndices,
} from './capability-indices';
import { amountProblem, countProblem, fieldsOf, numberProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';
import { gammaAbove, rootBetween } from './special-functions';

/** The indices with the 95% interval of Cp, null with one limit. */
export type ProcessCapability = CapabilityIndices & { cpLow: number | null; cpHigh: number | null };

/**
 * Process capability: how the spread of a steady process compares with what customers allow.
 *
 * $$
 * C_p=\frac{U-L}{6\sigma},\qquad
 * C_{pk}=\min\left(\frac{U-\mu}{3\sigma},\frac{\mu-L}{3\sigma}\right),\qquad
 * C_{pk}\left(1\pm z\sqrt{\tfrac1{9nC_{pk}^2}+\tfrac1{2(n-1)}}\right)
 * $$
 *
 * $L$ and $U$ are specification limits: promises, not control limits. One may be missing, as in
 * "within 12 minutes". The interval of $C_p$ comes from $\chi^2$ with $n-1$ degrees of freedom,
 * that of $C_{pk}$ is approximate. Only a process in control has a capability; the shares outside
 * hold for a normal distribution, which waiting times seldom have.
 *
 * Units: mean, standard deviation and limits in the unit of the values, count from 2; indices
 * without unit, $C_{pk}$ below 0 when the mean is beyond a limit; shares from 0 to 1; intervals are
 * 95%.
 * Edges: no limit → `nothing-to-count`; a lower limit not below the upper → `out-of-range`; no
 * spread → `no-variation`; fewer than two values → `too-few`.
 *
 * Sources: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, chapter 8; A. F.
 * Bissell, How Reliable Is Your Capability Index?, 1990.
 */
export function processCapability(process: CapableProcess): Measured<ProcessCapability> {
  const { mean, deviation, count, lower, upper } = fieldsOf(process);
  const limits = {
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
  const problem =
    numberProblem({ mean }) ??
    amountProblem({ deviation }) ??
    countProblem({ count }) ??
    numberProblem(limits);
  if (problem) return { valid: false, problem };
  if (lower === undefined && upper === undefined) return invalid('nothing-to-count', 'upper');
  if (lower !== undefined && upper !== undefined && lower >= upper)
    return invalid('out-of-range', 'upper');
  if (count < 2) return invalid('too-few', 'count');
  if (deviation === 0) return invalid('no-variation', 'deviation');

  const indices = capabilityIndices({ mean, deviation, count, lower, upper });
  const { cp } = indices;
  return bounded({
    ...indices,
    cpLow: cp === null ? null : cp * spreadFactor(0.975, count - 1),
    cpHigh: cp === null ? null : cp * spreadFactor(0.025, count - 1),
  });
}

/** √(χ²/ν), with χ² the point above which the share `above` of a chi-square distribution lies. */
function spreadFactor(above: number, degrees: number): number {
  const chiSquare = rootBetween(
    0,
    degrees + 12 * Math.sqrt(degrees) + 30,
    (point) => above - gammaAbove(degrees / 2, point / 2),
  );
  return Math.sqrt(chiSquare / degrees);
}
