import { decimals, writeNumber } from '../text/write-number';

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

/** Writes a number of the text in the form its tag asks for. */
export function formatNumber(
  value: number,
  tag: string,
  { digits = 0, signed = false, percent = false, points = false, currency }: NumberForm = {},
): string {
  return writeNumber(points ? 100 * value : value, tag, {
    ...decimals(digits),
    ...(currency ? { style: 'currency', currency } : percent ? { style: 'percent' } : {}),
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
}
