import { amountProblem, countProblem, fieldsOf, numberProblem } from './inputs';
import { z95 } from './interval';
import { shareAbove } from './normal-distribution';
import { bounded, invalid, type Measured } from './result';
import { gammaAbove, rootBetween } from './special-functions';

export type ProcessCapability = {
  /** Potential: the room between both limits against the spread; null with one limit. Its 95% interval. */
  cp: number | null;
  cpLow: number | null;
  cpHigh: number | null;
  /** Towards each limit alone; null without that limit. */
  cpLower: number | null;
  cpUpper: number | null;
  /** Towards the nearer limit: what the process does where it now is. Its 95% interval. */
  cpk: number;
  cpkLow: number;
  cpkHigh: number;
  /** Shares of a normal distribution beyond each limit, 0 to 1; 0 without that limit. */
  belowShare: number;
  aboveShare: number;
  outsideShare: number;
};

/**
 * Process capability: how the spread of a steady process compares with what customers allow.
 *
 * $$C_p=\frac{U-L}{6\sigma},\qquad C_{pk}=\min\left(\frac{U-\mu}{3\sigma},\frac{\mu-L}{3\sigma}\right),\qquad C_{pk}\left(1\pm z\sqrt{\tfrac1{9nC_{pk}^2}+\tfrac1{2(n-1)}}\right)$$
 *
 * $L$ and $U$ are specification limits: promises, not control limits. One may be missing, as in "within 12 minutes". The interval of $C_p$ comes from
 * $\chi^2$ with $n-1$ degrees of freedom, that of $C_{pk}$ is approximate. Only a process in control has a capability; the shares outside
 * hold for a normal distribution, which waiting times seldom have.
 *
 * Units: mean, standard deviation and limits in the unit of the values, count from 2; indices without unit, $C_{pk}$ below 0 when the mean is beyond a limit;
 * shares from 0 to 1; intervals are 95%.
 * Edges: no limit → `nothing-to-count`; a lower limit not below the upper → `out-of-range`; no spread → `no-variation`; fewer than two values → `too-few`.
 *
 * Sources: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, chapter 8; A. F. Bissell, How Reliable Is Your Capability Index?, 1990.
 */
export function processCapability(process: {
  mean: number;
  deviation: number;
  count: number;
  lower?: number | undefined;
  upper?: number | undefined;
}): Measured<ProcessCapability> {
  const { mean, deviation, count, lower, upper } = fieldsOf(process);
  const limits = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  const problem = numberProblem({ mean }) ?? amountProblem({ deviation }) ?? countProblem({ count }) ?? numberProblem(limits);
  if (problem) return { valid: false, problem };
  if (lower === undefined && upper === undefined) return invalid('nothing-to-count', 'upper');
  if (lower !== undefined && upper !== undefined && lower >= upper) return invalid('out-of-range', 'upper');
  if (count < 2) return invalid('too-few', 'count');
  if (deviation === 0) return invalid('no-variation', 'deviation');

  const cpLower = lower === undefined ? null : (mean - lower) / (3 * deviation);
  const cpUpper = upper === undefined ? null : (upper - mean) / (3 * deviation);
  const cpk = Math.min(cpLower ?? Number.POSITIVE_INFINITY, cpUpper ?? Number.POSITIVE_INFINITY);
  const cp = lower === undefined || upper === undefined ? null : (upper - lower) / (6 * deviation);
  const reach = z95 * Math.sqrt(1 / (9 * count) + cpk ** 2 / (2 * (count - 1)));
  const [belowShare, aboveShare] = [cpLower, cpUpper].map((index) => (index === null ? 0 : shareAbove(3 * index))) as [number, number];
  return bounded({
    cp,
    cpLow: cp === null ? null : cp * spreadFactor(0.975, count - 1),
    cpHigh: cp === null ? null : cp * spreadFactor(0.025, count - 1),
    cpLower,
    cpUpper,
    cpk,
    cpkLow: cpk - reach,
    cpkHigh: cpk + reach,
    belowShare,
    aboveShare,
    outsideShare: belowShare + aboveShare,
  });
}

/** √(χ²/ν), with χ² the point above which the share `above` of a chi-square distribution lies. */
function spreadFactor(above: number, degrees: number): number {
  const chiSquare = rootBetween(0, degrees + 12 * Math.sqrt(degrees) + 30, (point) => above - gammaAbove(degrees / 2, point / 2));
  return Math.sqrt(chiSquare / degrees);
}
