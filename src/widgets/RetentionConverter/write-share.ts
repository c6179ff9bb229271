import type { Formats } from '../fields/format';

/** A share as per cent that never rounds to everybody or nobody unless it is: "> 99.9%". */
export function writeShare(share: number, { percent }: Formats, digits = 1): string {
  const step = 0.01 * 10 ** -digits;
  if (share > 0 && share < step / 2) return `< ${percent(step, digits)}`;
  if (share < 1 && share >= 1 - step / 2) return `> ${percent(1 - step, digits)}`;
  return percent(share, digits);
}
