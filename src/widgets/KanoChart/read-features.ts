import { type KanoCategory, kanoCategory } from '../../measures/kano';
import { tooLong, type Written } from '../fields/fields';
import type { PastedRow } from '../paste/cut-table';
import { decideNumbers, isNumber, type NumberReading } from '../paste/number-text';
import { type CellLimits, errorOf, readCell } from '../paste/read-cell';
import { hasRowNumbers, readTable } from '../paste/read-table';
import type { CellError, PasteReport } from '../paste/report';
import { literalName, withoutApostrophe } from '../paste/row-kinds';

/** A feature and how many people gave each category, in the order A O M I R Q. */
export type Feature = { name: string; counts: number[] };

/** Features and how they were read; `problem` where there is nothing to read, or too much. */
export type FeaturesRead = { features: Feature[]; report: PasteReport; problem?: 'empty' | 'many' };

export const maxLines = 10_000;
export const maxFeatures = 30;
const maxPeople = 1_000_000;
const people: CellLimits = { from: 0, to: maxPeople, whole: true };
const answer: CellLimits = { from: 1, to: 5, whole: true };
const order: readonly KanoCategory[] = ['A', 'O', 'M', 'I', 'R', 'Q'];

/**
 * Reads features line by line: a name, then either the counts A O M I, with R and Q if there are
 * any, or two answers of one person from 1 to 5. Lines with the same name are added up; a line
 * without one is a feature of its own, but for answers, which belong together.
 */
export function readFeatures(pasted: string): FeaturesRead {
  const table = readTable(pasted);
  if (table.body.length > maxLines) return { features: [], report: table.report, problem: 'many' };
  const isNumbered =
    hasRowNumbers(table.body) && table.body.every(({ cells }) => !isNumber(cells[1] ?? ''));
  const first = isNumbered ? 1 : 0;
  const numbers = decideNumbers(
    [...new Set(table.body.flatMap(({ cells }) => cells.slice(first)))].map((text) => ({
      text,
      isWhole: true,
    })),
    false,
  );
  const errors: CellError[] = [];
  const found = new Map<string, number[]>();
  for (const row of table.body) {
    const start = isNumber(row.cells[first] ?? '') ? first : first + 1;
    const counts = countsOf(row, start, numbers, errors);
    if (counts === undefined) continue;
    const typed = start > first ? withoutApostrophe(row.cells[first] ?? '') : '';
    const name = typed || (row.cells.length - start === 2 ? '1' : String(found.size + 1));
    const before = found.get(name);
    found.set(
      name,
      before
        ? before.map((count, index) => Math.min(maxPeople, count + (counts[index] ?? 0)))
        : counts,
    );
  }
  const features = [...found].map(([name, counts]) => ({ name, counts }));
  const report = { ...table.report, errors, ignored: isNumbered ? [1] : [] };
  if (errors.length > 0) return { features: [], report };
  if (features.length > maxFeatures) return { features, report, problem: 'many' };
  return features.length > 0 ? { features, report } : { features, report, problem: 'empty' };
}

/** Four or six counts as six, and one person's pair of answers as one person in one category. */
function countsOf(
  { cells, line, text }: PastedRow,
  start: number,
  numbers: NumberReading,
  errors: CellError[],
): number[] | undefined {
  const typed = cells.slice(start);
  if (![2, 4, 6].includes(typed.length)) {
    errors.push({ text: text.trim(), line, cell: cells.length, problem: 'columns' });
    return undefined;
  }
  const limits = typed.length === 2 ? answer : people;
  const values = typed.flatMap((cell, index) => {
    const read = readCell(cell, numbers, limits);
    if (typeof read === 'number') return [read];
    errors.push(errorOf({ text: cell, line, cell: start + index + 1 }, read, limits));
    return [];
  });
  if (values.length < typed.length) return undefined;
  if (values.length === 4) return [...values, 0, 0];
  if (values.length === 6) return values;
  const [functional = 0, dysfunctional = 0] = values;
  const measured = kanoCategory({ functional, dysfunctional });
  return measured.valid
    ? order.map((category) => (category === measured.value.category ? 1 : 0))
    : undefined;
}

// Beyond this, an address holds the counts of each feature instead of every answer, or servers
// would refuse it.
const longest = 600;

export function featuresToAddress(pasted: string): Written {
  const { features, report, problem } = readFeatures(pasted);
  if (problem || report.errors.length > 0) return undefined;
  if (pasted.length <= longest) return pasted;
  const text = features.map(lineOf).join('\n');
  return text.length <= 4 * longest ? text : tooLong;
}

/**
 * A feature as a line of counts; a number that stands in for a missing name would be read as one
 * more count.
 */
function lineOf({ name, counts }: Feature): string {
  return [...(isNumber(name) ? [] : [literalName(name)]), ...counts].join('; ');
}

export function featuresFromAddress(text: string): string | undefined {
  if (text.length > 4 * longest) return undefined;
  const { report, problem } = readFeatures(text);
  return problem || report.errors.length > 0 ? undefined : text;
}
