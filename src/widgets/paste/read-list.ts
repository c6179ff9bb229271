import { chooseColumns } from './choose-columns';
import { cutList } from './cut-list';
import { decideNumbers } from './number-text';
import { type CellLimits, errorOf, readCell } from './read-cell';
import type { CellError, PasteReport } from './report';
import { sortRows } from './sort-rows';

/** What a list holds and how its reader writes decimals. */
export type ListOptions = CellLimits & { decimalComma: boolean };

export type ListRead = { values: number[]; report: PasteReport };

/** One more than is shown, so that it is seen that there are more. */
const maxSample = 6;

/**
 * Reads a pasted list of numbers, or the one column of a pasted table that holds them. Names, row numbers, ids, a
 * header, totals and notes are left out and reported; what cannot be read is an error with its line and cell.
 */
export function readList(pasted: string, options: ListOptions): ListRead {
  const { body, header, leftOut } = sortRows(cutList(pasted, options));
  const isWhole = options.whole ?? false;
  const numbers = decideNumbers(
    body.flatMap(({ cells }) => cells.map((text) => ({ text, isWhole }))),
    options.decimalComma,
  );
  const parse = (text: string) => readCell(text, numbers, options);
  const columns = chooseColumns(body, header?.cells, parse);
  const errors: CellError[] = columns.several ? [{ text: columns.several.join(', '), line: header?.line ?? 1, cell: 1, problem: 'choice' }] : [];
  const values: number[] = [];
  let empty = 0;
  for (const { line, cells } of body) {
    for (const [index, text] of cells.entries()) {
      if (columns.ignored.has(index)) continue;
      const read = parse(text);
      if (typeof read === 'number') values.push(read);
      else if (read === 'empty') empty += 1;
      else errors.push(errorOf({ text, line, cell: index + 1 }, read, options));
    }
  }
  const report = {
    errors,
    sample: values.slice(0, maxSample),
    decimal: numbers.hasDecimals ? numbers.decimal : undefined,
    numberDoubt: numbers.doubt,
    header: header?.line,
    leftOut,
    ignored: [...columns.ignored].map((index) => index + 1),
    empty,
  };
  return { values, report };
}
