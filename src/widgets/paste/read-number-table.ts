import { isEmptyCell } from './clean-text';
import type { PastedRow } from './cut-table';
import { decideNumbers, isNumber } from './number-text';
import { type CellLimits, type CellRead, errorOf, readCell } from './read-cell';
import { hasRowNumbers, readTable } from './read-table';
import type { CellError, PasteReport } from './report';
import { withoutApostrophe } from './row-kinds';
import { percentOf, sharesOfOne } from './shares-of-one';

export type NumberTableOptions = CellLimits & {
  decimalComma: boolean;
  /** how many numbers a row holds; as many as most rows have when left out */
  width?: number;
  /** whether rows of so many cells begin with a name; without it, a first column of words or row numbers tells */
  isNamed?: (length: number) => boolean;
  /** another limit for some columns, which count from 0 without the names */
  columns?: readonly CellLimits[];
  /** an empty cell is a missing value and no mistake */
  mayBeEmpty?: boolean;
};

/** A row of numbers, undefined where a cell is empty; `name` is empty where the row has none. */
export type NumberRow = { line: number; name: string; numbers: (number | undefined)[] };

export type NumberTableRead = {
  rows: NumberRow[];
  /** the names of the columns of numbers, as many as the header holds */
  names: string[];
  report: PasteReport;
};

/**
 * Reads rows of numbers, each with a name before it or without. A column that counts the rows is left out; a row of
 * another length is an error, and a cell that is no number or beyond its limits.
 */
export function readNumberTable(pasted: string, options: NumberTableOptions): NumberTableRead {
  const { width, columns = [], mayBeEmpty = false, decimalComma } = options;
  const table = readTable(pasted, width === undefined ? undefined : width + 1);
  const { body, first, ignored } = withoutRowNumbers(table.body, options);
  const count = width ?? usualLength(body) - first;
  const limits = Array.from({ length: count }, (_, column) => columns[column] ?? options);
  // A row of just the numbers has no name; a word in front of too few of them is no number.
  const isNameless = ({ cells }: PastedRow) =>
    cells.length === count + first - 1 &&
    (isNumber(cells[first - 1] ?? '') || isEmptyCell(cells[first - 1] ?? ''));
  const start = (row: PastedRow) => (width !== undefined && isNameless(row) ? first - 1 : first);
  const candidates = limits.flatMap(({ whole = false, from, to }, column) =>
    [...new Set(body.map((row) => row.cells[start(row) + column] ?? ''))].map((text) => ({
      text,
      isWhole: whole,
      from,
      to,
    })),
  );
  const numbers = decideNumbers(candidates, decimalComma);
  // A table of ten thousand rows holds few different answers; each is read once.
  const known = limits.map(() => new Map<string, CellRead>());
  const read = (text: string, column: number): CellRead => {
    const value = known[column]?.get(text) ?? readCell(text, numbers, limits[column] ?? options);
    known[column]?.set(text, value);
    return value;
  };

  const errors: CellError[] = [];
  const rows: NumberRow[] = [];
  let empty = 0;
  for (const row of body) {
    const begin = start(row);
    if (row.cells.length !== begin + count) {
      errors.push({
        text: row.text.trim(),
        line: row.line,
        cell: row.cells.length,
        problem: 'columns',
      });
      continue;
    }
    const values = row.cells.slice(begin).map((text, column) => {
      const value = read(text, column);
      if (typeof value === 'number') return value;
      if (value === 'empty') empty += 1;
      if (value !== 'empty' || !mayBeEmpty)
        errors.push(
          errorOf(
            { text, line: row.line, cell: begin + column + 1 },
            value,
            limits[column] ?? options,
          ),
        );
      return undefined;
    });
    const name = begin > 0 ? (row.cells[begin - 1] ?? '') : '';
    rows.push({
      line: row.line,
      name: isEmptyCell(name) ? '' : withoutApostrophe(name),
      numbers: values,
    });
  }
  const shares = limits.map(({ isPercent = false }, column) =>
    isPercent
      ? sharesOfOne(
          rows.map((row) => row.numbers[column]),
          body.map((row) => row.cells[start(row) + column] ?? ''),
        )
      : undefined,
  );
  const toPercent = (row: NumberRow) => ({
    ...row,
    numbers: row.numbers.map((value, column) =>
      value !== undefined && shares[column] ? percentOf(value) : value,
    ),
  });
  const report = {
    ...table.report,
    shares: shares.find((found) => found !== undefined),
    errors,
    decimal: numbers.hasDecimals ? numbers.decimal : undefined,
    numberDoubt: numbers.doubt,
    ignored,
    empty: mayBeEmpty ? empty : 0,
  };
  return {
    rows: shares.some((found) => found) ? rows.map(toPercent) : rows,
    names: table.header?.cells.slice(first) ?? [],
    report,
  };
}

/** The rows, where their numbers start, and the columns, from 1, that only count or name the rows. */
function withoutRowNumbers(
  body: readonly PastedRow[],
  { width, isNamed }: NumberTableOptions,
): { body: readonly PastedRow[]; first: number; ignored: number[] } {
  const length = usualLength(body);
  const isCounted = hasRowNumbers(body);
  if (width !== undefined) {
    const hasBoth = isCounted && length === width + 2;
    return { body, first: hasBoth ? 2 : 1, ignored: hasBoth ? [1] : [] };
  }
  const holdsNames = (index: number) => {
    const cells = body.map((row) => row.cells[index] ?? '').filter((cell) => !isEmptyCell(cell));
    return 2 * cells.filter((cell) => !isNumber(cell)).length > cells.length;
  };
  const hasBoth = isCounted && holdsNames(1);
  const first = hasBoth ? 2 : (isNamed?.(length) ?? (isCounted || holdsNames(0))) ? 1 : 0;
  return { body, first, ignored: Array.from({ length: first }, (_, index) => index + 1) };
}

/** How many cells most rows have; one row too long is a mistake in that row. */
export function usualLength(rows: readonly PastedRow[]): number {
  const counts = [...Map.groupBy(rows, ({ cells }) => cells.length)].map(([length, same]) => ({
    length,
    count: same.length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best), {
    length: 0,
    count: 0,
  }).length;
}
