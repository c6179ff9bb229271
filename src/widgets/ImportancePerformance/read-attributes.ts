import { type CellLimits, errorOf } from '../paste/read-cell';
import { readNumberTable } from '../paste/read-number-table';
import type { PasteReport } from '../paste/report';
import { literalName } from '../paste/row-kinds';

/**
 * Something that customers judge: how important it is to them and how well it is done, each a mean
 * on the same scale.
 */
export type Judged = { name: string; importance: number; performance: number };

/** What stands in the text: attributes, and how they were read. */
export type AttributesRead = { attributes: Judged[]; report: PasteReport };

/** More points would bury each other, and nobody can concentrate on a fraction of them. */
export const maxAttributes = 40;
const longestName = 60;
const anyScale = { from: 0, to: 100 };

/** Reads an attribute a line: name, importance, performance, both on a scale. */
export function readAttributes(
  text: string,
  decimalComma: boolean,
  scale: CellLimits = anyScale,
): AttributesRead {
  const { rows, report } = readNumberTable(text, { ...scale, decimalComma, width: 2 });
  const nameless = rows
    .filter(({ name, numbers }) => name === '' && !numbers.includes(undefined))
    .map(({ line }) => errorOf({ text: '', line, cell: 1 }, 'empty', scale));
  const attributes = rows.flatMap(({ name, numbers: [importance, performance] }) =>
    name === '' || importance === undefined || performance === undefined
      ? []
      : [{ name: name.slice(0, longestName), importance, performance }],
  );
  const errors = [...report.errors, ...nameless].sort((one, other) => one.line - other.line);
  return { attributes, report: { ...report, errors } };
}

/** The lines that a reader would type for these attributes. */
export function writeAttributes(
  attributes: readonly Judged[],
  show: (value: number) => string,
): string {
  return attributes
    .map(
      ({ name, importance, performance }) =>
        `${literalName(name)}; ${show(importance)}; ${show(performance)}`,
    )
    .join('\n');
}

const empty = '-';

/**
 * The same for an address: numbers with a point in every language, and a sign where nothing is
 * written.
 */
export function attributesToAddress(text: string, decimalComma: boolean): string | undefined {
  const { attributes, report } = readAttributes(text, decimalComma);
  if (report.errors.length > 0 || attributes.length > maxAttributes) return undefined;
  return (
    attributes
      .map(
        ({ name, importance, performance }) => `${literalName(name)};${importance};${performance}`,
      )
      .join('\n') || empty
  );
}

export function attributesFromAddress(
  text: string,
  show: (value: number) => string,
): string | undefined {
  if (text === empty) return '';
  const { attributes, report } = readAttributes(text, false);
  const isWhole = text.includes(';') && attributes.length === text.split('\n').length;
  return isWhole && report.errors.length === 0 && attributes.length <= maxAttributes
    ? writeAttributes(attributes, show)
    : undefined;
}
