/** A share as it was written, of 1, and the per cent that it was read as. */
export type SharesOfOne = { of: number; percent: number };

/**
 * Whether numbers that should be per cent are shares of 1: none is above 1, some have decimals, and none has a sign of
 * per cent. Gives the first with decimals, to be shown, or nothing.
 */
export function sharesOfOne(
  values: readonly (number | undefined)[],
  texts: readonly string[],
): SharesOfOne | undefined {
  const first = values.find((value) => value !== undefined && !Number.isInteger(value));
  if (first === undefined || values.some((value) => value !== undefined && Math.abs(value) > 1))
    return undefined;
  return texts.some((text) => text.includes('%'))
    ? undefined
    : { of: first, percent: percentOf(first) };
}

// 0.07 * 100 is 7.000000000000001 in floating point
export const percentOf = (share: number): number => Number((100 * share).toPrecision(12));
