import { chooseColumns } from './choose-columns';
import { cutList } from './cut-list';
import { keepRows } from './keep-rows';
import type { ListOptions, ListRead } from './list-read';
import { decideNumbers } from './number-text';
import { errorOf, readCell } from './read-cell';
import { maxSample } from './read-plain-list';
import type { CellError } from './report';
import { writeNumbers } from './rewrite';
import { percentOf, sharesOfOne } from './shares-of-one';
import { sortRows } from './sort-rows';

/**
 * Reads a pasted list of numbers, or the one column of a pasted table that holds them. Names, row numbers, ids, a
 * header, totals and notes are left out and reported; what cannot be read is an error with its line and cell.
 */
export function readList(pasted: string, options: ListOptions): ListRead {
  const { rows, isPair } = cutList(pasted, options);
  const { body, header, leftOut } = sortRows(rows);
  const { from, to, whole = false, decimalComma, isPeriods } = options;
  const numbers = decideNumbers(
    body.flatMap(({ cells }) => cells.map((text) => ({ text, isWhole: whole, from, to }))),
    decimalComma,
  );
  const parse = (text: string) => readCell(text, numbers, options);
  const columns = chooseColumns(body, header?.cells, parse, isPeriods ? 2 : undefined);
  const errors: CellError[] = columns.several
    ? [{ text: columns.several.join(', '), line: header?.line ?? 1, cell: 1, problem: 'choice' }]
    : [];
  const values: number[] = [];
  const texts: string[] = [];
  let empty = 0;
  for (const { line, cells } of body) {
    for (const [index, text] of cells.entries()) {
      if (columns.ignored.has(index)) continue;
      const read = parse(text);
      if (typeof read === 'number') {
        values.push(read);
        texts.push(text);
      } else if (read === 'empty') empty += 1;
      else errors.push(errorOf({ text, line, cell: index + 1 }, read, options));
    }
  }
  const shares = options.isPercent ? sharesOfOne(values, texts) : undefined;
  const typed = pasted.trim();
  const report = {
    errors,
    sample: values.slice(0, maxSample),
    decimal: numbers.hasDecimals ? numbers.decimal : undefined,
    numberDoubt: isPair
      ? {
          typed,
          values,
          other: decideNumbers([{ text: typed }], true).read(typed)?.value ?? 0,
          write: (text: string) => writeNumbers(text, ','),
        }
      : numbers.doubt,
    shares,
    header: header?.line,
    leftOut,
    keepRows,
    ignored: [...columns.ignored].map((index) => index + 1),
    empty,
  };
  return { values: shares ? values.map(percentOf) : values, texts, report };
}
