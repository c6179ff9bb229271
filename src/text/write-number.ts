// Making a formatter costs far more than using one, and a slider that is dragged uses many.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  const formatter =
    formatters.get(key) ?? new Intl.NumberFormat(tag, { signDisplay: 'negative', ...options });
  formatters.set(key, formatter);
  return formatter;
}

/** Writes a number as a language does, with a true minus sign and no minus before a rounded zero. */
export const writeNumber = (
  value: number,
  tag: string,
  options: Intl.NumberFormatOptions = {},
): string => formatterFor(tag, options).format(value).replaceAll('-', '−');

/** Options for exactly this many decimals. */
export const decimals = (digits: number) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});
