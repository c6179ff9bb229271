import { tooLong, type Written } from '../parts/fields';
import { formatsFor } from '../parts/format';

/** Values as a reader pastes them; `wrong` holds the positions, from 1, of what is no number. */
export type Values = { values: number[]; wrong: number[] };

export const mostValues = 10_000;
/** Servers refuse longer addresses than some hundred numbers make. */
export const mostInAddress = 500;
const largest = 1e9;

/** Reads numbers set apart by spaces, lines, tabs, semicolons or commas; a comma inside a number is taken for a decimal comma where it can be one. */
export function readValues(typed: string, tag: string): Values {
  const words = typed
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .split(/[\s;|、]+|,(?=\s|$)/u)
    .filter((word) => word !== '');
  const numbers = hasDecimalCommas(words, tag)
    ? words.map((word) => word.replace(',', '.'))
    : words.flatMap((word) => word.split(',').filter((part) => part !== ''));
  const read = numbers.map((word) => (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : Number.NaN));
  const isRight = (value: number) => Math.abs(value) <= largest;
  return { values: read.filter(isRight), wrong: read.flatMap((value, place) => (isRight(value) ? [] : [place + 1])) };
}

/** Whether `6,1 5,8` means two numbers: each word holds one comma at most and no point stands anywhere. A single such number is read the language's way. */
function hasDecimalCommas(words: readonly string[], tag: string): boolean {
  const withComma = words.filter((word) => word.includes(','));
  if (withComma.length === 0 || words.some((word) => word.includes('.'))) return false;
  if (!withComma.every((word) => /^[-+]?\d+,\d+$/.test(word))) return false;
  return formatsFor(tag).decimalComma || (words.length > 1 && withComma.length === words.length);
}

export function writeValues(values: readonly number[], tag: string): string {
  return values.map(formatsFor(tag).plain).join(' ').replaceAll('−', '-');
}

/** `6.1_5.8_6.4`, to twelve digits; undefined while there is a mistake. */
export function valuesToAddress({ values, wrong }: Values): Written {
  if (wrong.length > 0) return undefined;
  if (values.length > mostInAddress) return tooLong;
  return values.map((value) => String(Number(value.toPrecision(12)))).join('_') || '-';
}

export function valuesFromAddress(text: string, tag: string): string | undefined {
  if (text === '-') return '';
  const values = text.split('_');
  if (values.length > mostInAddress || !values.every((value) => /^-?\d{1,10}(\.\d{1,24})?(e-\d{1,2})?$/.test(value))) return undefined;
  return values.every((value) => Math.abs(Number(value)) <= largest) ? writeValues(values.map(Number), tag) : undefined;
}
