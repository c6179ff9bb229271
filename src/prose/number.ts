export type NumberForm = {
  /** decimals; 0 when left out */
  digits?: number | undefined;
  /** print + as well as − */
  signed?: boolean | undefined;
  /** a share from 0 to 1, printed as per cent */
  percent?: boolean | undefined;
  /** a share or a difference of shares from −1 to 1, printed as points: 0.08 as 8 */
  points?: boolean | undefined;
  /** ISO code of a currency, such as PLN */
  currency?: string | undefined;
};

/** Writes a number the way a language does, with a true minus sign and no minus before zero. */
export function writeNumber(
  value: number,
  tag: string,
  { digits = 0, signed = false, percent = false, points = false, currency }: NumberForm = {},
): string {
  const style = currency
    ? { style: 'currency' as const, currency }
    : percent
      ? { style: 'percent' as const }
      : {};
  return new Intl.NumberFormat(tag, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'negative',
  })
    .format(points ? 100 * value : value)
    .replace(/-/g, '−');
}
