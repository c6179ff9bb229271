/**
 * The 0.975 quantile of the standard normal distribution: 95 of 100 draws lie within this many
 * standard errors of the centre. Every interval in this folder is a two-sided 95% interval; rounded
 * to 1.96 in most textbooks.
 */
export const z95 = 1.959963984540054;

/** A value moved to the nearest end of a range when it lies outside. */
export function clip(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
