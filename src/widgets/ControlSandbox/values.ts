import { tooLong, type Written } from '../fields/fields';
import { formatsFor } from '../fields/format';
import { readListSoon } from '../paste/lazy-list';
import type { ListRead } from '../paste/list-read';
import type { readList } from '../paste/read-list';
import { isUnread } from '../paste/report';

export const maxValues = 10_000;
/** Servers refuse longer addresses than some hundred numbers make. */
export const maxInAddress = 500;
const largest = 1e9;

/** Reads a pasted list of numbers; what is larger than anybody measures is an error. */
export const readValues = (typed: string, tag: string, reader?: typeof readList): ListRead =>
  readListSoon(
    typed,
    { from: -largest, to: largest, decimalComma: formatsFor(tag).decimalComma },
    reader,
  );

export function writeValues(values: readonly number[], tag: string): string {
  return values.map(formatsFor(tag).plain).join('; ').replaceAll('−', '-');
}

/** `6.1_5.8_6.4`, to twelve digits; undefined while there is a mistake. */
export function valuesToAddress({ values, report }: ListRead): Written {
  if (isUnread(report)) return undefined;
  if (values.length > maxInAddress) return tooLong;
  return values.map((value) => String(Number(value.toPrecision(12)))).join('_') || '-';
}

export function valuesFromAddress(text: string, tag: string): string | undefined {
  if (text === '-') return '';
  const values = text.split('_');
  if (
    values.length > maxInAddress ||
    !values.every((value) => /^-?\d{1,10}(\.\d{1,24})?(e-\d{1,2})?$/.test(value))
  )
    return undefined;
  return values.every((value) => Math.abs(Number(value)) <= largest)
    ? writeValues(values.map(Number), tag)
    : undefined;
}
