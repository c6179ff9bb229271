import type { Formats } from '../fields/format';

const smallest = 1e-6;

/**
 * As many decimals as a number needs to say something: 240, 12.3, 0.30, 0.0021; whole numbers of
 * people stay whole.
 */
function digitsFor(value: number): number {
  if (value === 0 || value >= 100) return 0;
  if (value >= 1) return Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1;
  return Math.min(6, 1 - Math.floor(Math.log10(value)));
}

/**
 * People, rounded only here; something too small to print is said to be smaller than what can be
 * printed.
 */
export function writePeople(value: number, { number }: Formats): string {
  return value > 0 && value < smallest
    ? `< ${number(smallest, 6)}`
    : number(value, digitsFor(value));
}

/** A share from 0 to 1 as per cent in the same way. */
export function writeShare(share: number, { percent }: Formats): string {
  return share > 0 && share < smallest
    ? `< ${percent(smallest, 4)}`
    : percent(share, share >= 0.01 || share === 0 ? 1 : digitsFor(100 * share));
}
