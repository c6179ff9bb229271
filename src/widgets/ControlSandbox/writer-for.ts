import type { Formats } from '../fields/format';

/**
 * Writes values with as many decimals as their spread makes worth reading, `extra` more for limits:
 * two for a spread of a few tenths.
 */
export function writerFor(spread: number, format: Formats, extra = 0): (value: number) => string {
  if (!(spread > 0)) return format.plain;
  const digits = Math.min(8, Math.max(0, 1 + extra - Math.floor(Math.log10(spread))));
  return (value) => format.number(value, digits);
}
