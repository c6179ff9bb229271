export type NumberForm = {
  /** decimals; 0 when left out */
  digits?: number | undefined;
  /** print + as well as − */
  signed?: boolean | undefined;
  /** a share from 0 to 1, printed as per cent */
  percent?: boolean | undefined;
  /** ISO code of a currency, such as PLN */
  currency?: string | undefined;
};

/** Writes a number the way a language does, with a true minus sign and no minus before zero. */
export function writeNumber(value: number, tag: string, { digits = 0, signed = false, percent = false, currency }: NumberForm = {}): string {
  const style = currency ? { style: 'currency' as const, currency } : percent ? { style: 'percent' as const } : {};
  return new Intl.NumberFormat(tag, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: signed ? 'exceptZero' : 'negative' })
    .format(value)
    .replace(/-/g, '−');
}
