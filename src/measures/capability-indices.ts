import { z95 } from './interval';
import { normalUpperTail } from './normal-distribution';

export type CapabilityIndices = {
  /** Potential: the room between both limits against the spread; null with one limit. */
  cp: number | null;
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
 * A steady process and the limits that customers set, checked: at least one limit, a spread above
 * 0, two values or more.
 */
export type CapableProcess = {
  mean: number;
  deviation: number;
  count: number;
  lower?: number | undefined;
  upper?: number | undefined;
};

/**
 * The indices of `processCapability` that need no chi-square distribution; kept apart so that a
 * page which shows them stays light.
 */
export function capabilityIndices({
  mean,
  deviation,
  count,
  lower,
  upper,
}: CapableProcess): CapabilityIndices {
  const cpLower = lower === undefined ? null : (mean - lower) / (3 * deviation);
  const cpUpper = upper === undefined ? null : (upper - mean) / (3 * deviation);
  const cpk = Math.min(cpLower ?? Number.POSITIVE_INFINITY, cpUpper ?? Number.POSITIVE_INFINITY);
  const reach = z95 * Math.sqrt(1 / (9 * count) + cpk ** 2 / (2 * (count - 1)));
  const [belowShare, aboveShare] = [cpLower, cpUpper].map((index) =>
    index === null ? 0 : normalUpperTail(3 * index),
  ) as [number, number];
  return {
    cp: lower === undefined || upper === undefined ? null : (upper - lower) / (6 * deviation),
    cpLower,
    cpUpper,
    cpk,
    cpkLow: cpk - reach,
    cpkHigh: cpk + reach,
    belowShare,
    aboveShare,
    outsideShare: belowShare + aboveShare,
  };
}
