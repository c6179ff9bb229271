type PrintedShare = { value: number; digits: number };

/** The per cent in a text, with how many decimals each is printed: `12.0%` has one. `95%` is the level of intervals. */
export const sharesIn = (text: string): PrintedShare[] =>
  [...text.matchAll(/(?<![\d.,])(?!95%)(\d+(?:\.(\d+))?)%/g)].map(([, number, decimals = '']) => ({
    value: Number(number),
    digits: decimals.length,
  }));

/** Whether two printed shares may be one share, printed with more and with fewer decimals. */
export const isRounded = (one: PrintedShare, other: PrintedShare): boolean => {
  const digits = Math.min(one.digits, other.digits);
  return one.digits !== other.digits && one.value.toFixed(digits) === other.value.toFixed(digits);
};
