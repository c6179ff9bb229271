import type { Formats } from '../parts/format';

/** A rate per million with about three digits that say something: 3,000, 66.8, 0.00197. */
export function writeRate(rate: number, format: Formats): string {
  if (rate === 0 || rate >= 100) return format.number(rate);
  return format.number(rate, Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(rate)))));
}
