import { readLines } from '../parts/pasted-lines';
import { readNumber } from '../parts/read-number';

/** Something that customers judge: how important it is to them and how well it is done, each a mean on the same scale. */
export type Judged = { name: string; importance: number; performance: number };

/** What stands in the text: attributes, each with its line, and the numbers of the lines, from 1, that are none. */
export type AttributesRead = { attributes: (Judged & { line: number })[]; wrong: number[] };

/** More points would bury each other, and nobody can concentrate on a fraction of them. */
export const mostAttributes = 40;
const longestName = 60;
const anyScale = { from: 0, to: 100 };

/** What spreadsheets write into a cell without a name. */
const noName = /^(nan|null|undefined|infinity|n\/a|-*)$/i;

/** Reads an attribute a line: name, importance, performance; a first line without numbers is a heading. */
export function readAttributes(text: string, decimalComma: boolean): AttributesRead {
  const attributes: AttributesRead['attributes'] = [];
  const wrong: number[] = [];
  for (const [place, { line, cells }] of readLines(text).entries()) {
    const [name = '', typedImportance = '', typedPerformance = ''] = cells;
    const importance = readNumber(typedImportance, anyScale, decimalComma);
    const performance = readNumber(typedPerformance, anyScale, decimalComma);
    if (cells.length === 3 && importance.valid && performance.valid && !noName.test(name))
      attributes.push({ name: name.slice(0, longestName), importance: importance.value, performance: performance.value, line });
    else if (place > 0 || cells.some((cell) => /\d/.test(cell))) wrong.push(line);
  }
  return { attributes, wrong };
}

/** A semicolon in a name would be read as the end of it. */
const unmarked = (name: string) => name.replaceAll(';', ',');

/** The lines that a reader would type for these attributes. */
export function writeAttributes(attributes: readonly Judged[], show: (value: number) => string): string {
  return attributes.map(({ name, importance, performance }) => `${unmarked(name)}; ${show(importance)}; ${show(performance)}`).join('\n');
}

const empty = '-';

/** The same for an address: numbers with a point in every language, and a sign where nothing is written. */
export function attributesToAddress(text: string, decimalComma: boolean): string | undefined {
  const { attributes, wrong } = readAttributes(text, decimalComma);
  if (wrong.length > 0 || attributes.length > mostAttributes) return undefined;
  return attributes.map(({ name, importance, performance }) => `${unmarked(name)};${importance};${performance}`).join('\n') || empty;
}

export function attributesFromAddress(text: string, show: (value: number) => string): string | undefined {
  if (text === empty) return '';
  const { attributes, wrong } = readAttributes(text, false);
  const isWhole = text.includes(';') && attributes.length === text.split('\n').length;
  return isWhole && wrong.length === 0 && attributes.length <= mostAttributes ? writeAttributes(attributes, show) : undefined;
}
