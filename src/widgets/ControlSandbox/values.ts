import { tooLong, type Written } from '../parts/fields';
import { formatsFor } from '../parts/format';
import { readNumberList, sortOut } from '../parts/number-list';

/** Values as a reader pastes them; `wrong` holds the positions, from 1, of what is no number. */
export type Values = { values: number[]; wrong: number[] };

export const mostValues = 10_000;
/** Servers refuse longer addresses than some hundred numbers make. */
export const mostInAddress = 500;
const largest = 1e9;

/** Reads a pasted list of numbers; what is larger than anybody measures is wrong. */
export const readValues = (typed: string, tag: string): Values =>
  sortOut(readNumberList(typed, formatsFor(tag).decimalComma), (value) => Math.abs(value) <= largest);

export function writeValues(values: readonly number[], tag: string): string {
  return values.map(formatsFor(tag).plain).join('; ').replaceAll('−', '-');
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
