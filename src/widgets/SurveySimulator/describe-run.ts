import { surveySpread } from '../../measures/repeated-surveys';
import type { Run } from './draw-surveys';

/** A size of survey in numbers; shares are undefined where nobody ever answered. */
export type DescribedRun = Run & {
  coveredShare: number;
  mean: number | undefined;
  low: number | undefined;
  high: number | undefined;
};

export function describeRun(run: Run): DescribedRun {
  const { shares, covering } = run;
  const spread = surveySpread({ shares });
  const { mean, low, high } = spread.valid
    ? spread.value
    : { mean: undefined, low: undefined, high: undefined };
  return {
    ...run,
    coveredShare: shares.length > 0 ? covering / shares.length : 0,
    mean,
    low,
    high,
  };
}

const step = 0.05;
const narrowest = 0.2;

/**
 * The part of the scale from 0 to 1 that holds all these shares, in steps of five points and at
 * least twenty wide.
 */
export function rangeOf(shares: readonly number[]): { from: number; to: number } {
  const low = Math.floor(Math.min(...shares) / step - 0.2) * step;
  const high = Math.ceil(Math.max(...shares) / step + 0.2) * step;
  const spare = Math.max(0, narrowest - (high - low)) / 2;
  const from = Math.max(0, Math.min(1 - narrowest, low - Math.ceil(spare / step) * step));
  return {
    from: rounded(from),
    to: rounded(Math.min(1, Math.max(from + narrowest, high + Math.ceil(spare / step) * step))),
  };
}

const rounded = (share: number) => Number(share.toFixed(2));

/** Round values of such a range to put numbers under, few enough for a phone. */
export function marksIn({ from, to }: { from: number; to: number }): number[] {
  const between = [0.05, 0.1, 0.2].find((one) => (to - from) / one <= 6.5) ?? 0.25;
  const first = Math.ceil(from / between - 1e-9);
  return Array.from({ length: Math.floor(to / between + 1e-9) - first + 1 }, (_, index) =>
    rounded((first + index) * between),
  );
}

/** How many shares fall into each of `count` equal parts of a range. */
export function histogram(
  shares: readonly (number | null)[],
  { from, to }: { from: number; to: number },
  count: number,
): number[] {
  const bins = Array<number>(count).fill(0);
  for (const share of shares) {
    if (share === null) continue;
    const bin = Math.min(
      count - 1,
      Math.max(0, Math.floor((count * (share - from)) / (to - from))),
    );
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
