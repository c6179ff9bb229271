import type { DecimalSign, NumberDoubt } from './report';
import { writeNumbers } from './rewrite';

/** The signs and codes of money, as a part of a regular expression. */
export const moneySigns =
  'zł|zl|pln|us\\$|nt\\$|hk\\$|\\$|usd|€|eur|£|gbp|¥|元|円|cny|rmb|twd|hkd|jpy|chf|czk|kč|huf|ft|sek|nok|dkk|kr|uah|₴|inr|₹|krw|₩|cad|aud';

const numberText = new RegExp(
  `^(\\()?\\s*([-+−–])?\\s*(${moneySigns})?\\s*([-+−–])?\\s*([.,]?\\d[\\d.,' ]*?)\\s*(%|${moneySigns})?\\s*(\\))?$`,
  'iu',
);

/** The parts of a text that looks like a number; `unit` is `%`, a money sign in small letters, or empty. */
export type NumberText = { isNegative: boolean; digits: string; unit: string };

/** Splits `−1 250,00 zł`, `$1,250`, `(1,250)` or `97%` into its parts; undefined for anything else. */
export function splitNumber(text: string): NumberText | undefined {
  // A name is told from a number without the long expression: tables have many names.
  if (!/\d/.test(text)) return undefined;
  const [, open, sign, before, signAfter, digits = '', after, close] =
    numberText.exec(text.trim()) ?? [];
  if (
    digits === '' ||
    (open === undefined) !== (close === undefined) ||
    (sign && signAfter) ||
    (before && after)
  )
    return undefined;
  const written = sign ?? signAfter ?? '+';
  return {
    isNegative: open !== undefined || written !== '+',
    digits: digits.trim(),
    unit: (before ?? after ?? '').toLowerCase(),
  };
}

const groups = {
  '.': /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:'\d{3})+|(?: \d{3})+)$/,
  ',': /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:'\d{3})+|(?: \d{3})+)$/,
};

/** The size that digits have under a decimal sign; undefined when the signs make no sense then. */
export function sizeOf(digits: string, decimal: DecimalSign): number | undefined {
  const [integer = '', fraction = '', more] = digits.split(decimal);
  if (more !== undefined || !/^\d*$/.test(fraction)) return undefined;
  if (!/^\d*$/.test(integer) && !groups[decimal].test(integer)) return undefined;
  return Number(`${integer.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
}

const signs: readonly DecimalSign[] = ['.', ','];

/** Whether a text is a number under either decimal sign. */
export function isNumber(text: string): boolean {
  const digits = splitNumber(text)?.digits;
  return digits !== undefined && signs.some((sign) => sizeOf(digits, sign) !== undefined);
}

/** A text among the numbers of a paste; limits and `isWhole` say which reading makes sense. */
type Candidate = { text: string; isWhole?: boolean; from?: number; to?: number };

/** How the numbers of one paste are read. */
export type NumberReading = {
  decimal: DecimalSign;
  doubt: NumberDoubt | undefined;
  /** whether any number has decimals */
  hasDecimals: boolean;
  read: (text: string) => { value: number; unit: string } | undefined;
};

/**
 * Decides comma and point for a whole paste. A number that makes sense in one way only decides (`12,1`; `1,204.5`); the
 * majority where they disagree, so that the others become errors. Of `1,204` alone decide the limits (from 0 to 100 it
 * is 1.204) and whole numbers; else it is what the language makes of it, and stays a doubt.
 */
export function decideNumbers(cells: readonly Candidate[], decimalComma: boolean): NumberReading {
  const votes = { '.': 0, ',': 0 };
  let doubtful: { text: string; digits: string; isNegative: boolean } | undefined;
  let onlyPoints = true;
  for (const {
    text,
    isWhole = false,
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  } of cells) {
    if (!/[.,]/.test(text)) continue;
    const number = splitNumber(text);
    if (number === undefined) continue;
    const [point, comma] = signs.map((sign) => sizeOf(number.digits, sign));
    if (point === comma) continue;
    const isWithin = (size: number) =>
      (number.isNegative ? -size : size) >= from && (number.isNegative ? -size : size) <= to;
    if (comma === undefined) votes['.'] += 1;
    else if (point === undefined) votes[','] += 1;
    else if (isWhole) votes[Number.isInteger(point) ? '.' : ','] += 1;
    else if (isWithin(point) !== isWithin(comma)) votes[isWithin(point) ? '.' : ','] += 1;
    else {
      doubtful ??= { text, digits: number.digits, isNegative: number.isNegative };
      if (number.digits.includes(',')) onlyPoints = false;
    }
  }
  const usual: DecimalSign = decimalComma ? ',' : '.';
  const isOpen = votes['.'] === 0 && votes[','] === 0;
  const decided = votes['.'] > votes[','] ? '.' : votes['.'] < votes[','] ? ',' : usual;
  // A point between digits is a decimal one everywhere in this book unless something else says so.
  const decimal = isOpen && doubtful && onlyPoints ? '.' : decided;
  const otherSign = decimal === '.' ? ',' : '.';
  const read = (text: string) => {
    const number = splitNumber(text);
    const size = number && sizeOf(number.digits, decimal);
    if (number === undefined || size === undefined) return undefined;
    return { value: number.isNegative && size !== 0 ? -size : size, unit: number.unit };
  };
  const valueUnder = (sign: DecimalSign) =>
    (doubtful?.isNegative ? -1 : 1) * (sizeOf(doubtful?.digits ?? '0', sign) ?? 0);
  return {
    decimal,
    doubt:
      isOpen && doubtful
        ? {
            typed: doubtful.text,
            values: [valueUnder(decimal)],
            other: valueUnder(otherSign),
            write: (pasted) => writeNumbers(pasted, otherSign),
          }
        : undefined,
    hasDecimals: cells.some(({ text }) => text.includes(decimal) && read(text) !== undefined),
    read,
  };
}
