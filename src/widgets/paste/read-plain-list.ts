import type { ListOptions, ListRead } from './list-read';

/** One more than is shown, so that it is seen that there are more. */
export const maxSample = 6;

/** `1,204` and `1.204` may be two things: only the whole reader says so. */
const mayBeThousand = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads what a widget itself writes, numbers in one line, just as the whole reader would, and much else not at all:
 * undefined then. So the whole reader need not be there before somebody pastes.
 */
export function readPlainList(
  pasted: string,
  { from, to, whole = false, mayHavePlus = false, isPercent = false, decimalComma }: ListOptions,
): ListRead | undefined {
  const text = pasted.trim();
  if (/[\n\t|]/.test(text)) return undefined;
  const sign = ['; ', ', ', ' '].find((one) => text.includes(one)) ?? '; ';
  const texts = text === '' ? [] : text.split(sign);
  const isComma = decimalComma && sign === '; ' && text.includes(',');
  const number = isComma ? /^-?\d{1,15}(,\d+)?\+?$/ : /^-?\d{1,15}(\.\d+)?\+?$/;
  const values: number[] = [];
  for (const word of texts) {
    const value = Number(word.replace(',', '.').replace('+', ''));
    const isPlain =
      number.test(word) &&
      (mayHavePlus || !word.endsWith('+')) &&
      !mayBeThousand.test(word.replace('+', ''));
    if (
      !isPlain ||
      value < from ||
      value > to ||
      (whole && !Number.isInteger(value)) ||
      Object.is(value, -0)
    )
      return undefined;
    values.push(value);
  }
  // Per cent, or shares of 1?
  if (
    isPercent &&
    values.some((value) => !Number.isInteger(value)) &&
    values.every((value) => value <= 1)
  )
    return undefined;
  const hasDecimals = texts.some((word) => /[.,]/.test(word));
  if (hasDecimals && sign === ' ') return undefined;
  const decimal = hasDecimals ? (isComma ? ',' : '.') : undefined;
  return { values, texts, report: { errors: [], sample: values.slice(0, maxSample), decimal } };
}
