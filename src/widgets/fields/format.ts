import { decimals, writeNumber } from '../../text/write-number';

/** Writes numbers the way a language writes them, with a real minus sign. */
export type Formats = {
  /** Whether the language separates decimals with a comma. */
  decimalComma: boolean;
  number: (value: number, digits?: number) => string;
  /** Short where there is little room, to three digits: 12,345 as 12.3K. */
  brief: (value: number) => string;
  /** With + as well as −, for scores and differences. */
  signed: (value: number, digits?: number) => string;
  /** A share from 0 to 1 as per cent. */
  percent: (share: number, digits?: number) => string;
  /** A share as somebody typed it: 12.5% and not 13%. */
  exactPercent: (share: number) => string;
  /** The sign of the currency, for units and axes: zł, €, US$. */
  currency: string;
  /** Money of the currency. */
  money: (value: number, digits?: number) => string;
  /** Money as somebody typed it: with cents when it has some, 75.50 and not 76. */
  amount: (value: number) => string;
  /** As a reader would type it into a field: no grouping, no superfluous decimals. */
  plain: (value: number) => string;
};

const cache = new Map<string, Formats>();

/** The sign that stands for a currency in a language, never its bare code where there is a sign. */
function signOf(tag: string, currency: string): string {
  const shown = (currencyDisplay: 'symbol' | 'narrowSymbol') =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ?? currency;
  const sign = shown('symbol');
  return sign === currency ? shown('narrowSymbol') : sign;
}

/** The formats of a language tag and a currency, made once for each. */
export function formatsFor(tag: string, currency = 'PLN'): Formats {
  const name = `${tag} ${currency}`;
  const cached = cache.get(name);
  if (cached) return cached;
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    writeNumber(value, tag, options);
  const formats: Formats = {
    decimalComma: new Intl.NumberFormat(tag).format(1.5).includes(','),
    number: (value, digits = 0) => write(value, decimals(digits)),
    brief: (value) =>
      write(
        value,
        Math.abs(value) < 10_000
          ? { maximumFractionDigits: 2 }
          : { notation: 'compact', maximumSignificantDigits: 3 },
      ),
    signed: (value, digits = 0) => write(value, { ...decimals(digits), signDisplay: 'exceptZero' }),
    percent: (share, digits = 0) => write(share, { ...decimals(digits), style: 'percent' }),
    exactPercent: (share) => write(share, { style: 'percent', maximumFractionDigits: 3 }),
    currency: signOf(tag, currency),
    money: (value, digits = 0) =>
      write(value, { ...decimals(digits), style: 'currency', currency }),
    amount: (value) => formats.money(value, Number.isInteger(value) ? 0 : 2),
    plain: (value) => write(value, { useGrouping: false, maximumSignificantDigits: 15 }),
  };
  cache.set(name, formats);
  return formats;
}
