/**
 * The mean of at least one number. Taken from the first value, so that the mean of equal values is
 * exactly that value and not a hair beside it, which a comparison with the mean would notice.
 */
export function mean(values: readonly number[]): number {
  const [first = 0] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/**
 * The sum of squared distances from the mean, divided by one less than there are values; of at
 * least two numbers.
 */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
