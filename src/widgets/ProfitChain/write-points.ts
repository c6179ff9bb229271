import type { Formats } from '../fields/format';

const smallest = 1e-6;

/**
 * Points with as many decimals as it takes to say something: 10, 0.60, 0.024; what is too small to
 * print is said to be smaller.
 */
export function writePoints(value: number, { number }: Formats): string {
  const size = Math.abs(value);
  if (size === 0) return number(0);
  if (size < smallest) return `${value < 0 ? '> −' : '< '}${number(smallest, 6)}`;
  return number(
    value,
    size >= 10
      ? Number.isInteger(value)
        ? 0
        : 1
      : size >= 0.1
        ? 2
        : Math.min(6, 1 - Math.floor(Math.log10(size))),
  );
}
