import type { Formats } from '../fields/format';

/** A rate with about three digits that say something: 3,000, 66.8, 0.00197. */
export function writeRate(rate: number, format: Formats): string {
  if (rate === 0 || rate >= 100) return format.number(rate);
  return format.number(rate, Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(rate)))));
}

/**
 * A yield with three decimals, or as many as it takes not to round a defect away: 99.700%,
 * 99.99966%.
 */
export function writeYield(
  { yieldShare, dpmo }: { yieldShare: number; dpmo: number },
  format: Formats,
): string {
  return format.percent(
    yieldShare,
    dpmo === 0 ? 3 : Math.min(10, Math.max(3, 5 - Math.floor(Math.log10(dpmo)))),
  );
}
