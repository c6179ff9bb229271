import type { Formats } from '../parts/format';

/** Writes values with as many decimals as their spread makes worth reading: two for a spread of a few tenths. */
export function writerFor(spread: number, format: Formats): (value: number) => string {
  if (!(spread > 0)) return format.plain;
  const digits = Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(spread))));
  return (value) => format.number(value, digits);
}
