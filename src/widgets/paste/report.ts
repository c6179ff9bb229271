import type { SharesOfOne } from './shares-of-one';

/** The sign between units and decimals. */
export type DecimalSign = '.' | ',';

/** A cell of a pasted text, and where it stands: line and cell, both from 1. */
export type PastedCell = { text: string; line: number; cell: number };

export type CellProblem =
  | 'not-a-number'
  | 'not-whole'
  | 'out-of-range'
  | 'empty'
  | 'not-a-date'
  | 'columns'
  | 'shape'
  | 'choice';

/** A cell that cannot be used; `from` and `to` are the limits that it breaks. */
export type CellError = PastedCell & { problem: CellProblem; from?: number; to?: number };

/**
 * A text that can be read in two ways: `1,204` as a thousand or with decimals, `6,1` as two numbers or as one. `values` is
 * how it was read, `other` the number that it is under the other decimal sign; `write` gives the text that reading.
 */
export type NumberDoubt = {
  typed: string;
  values: readonly number[];
  other: number;
  write: (pasted: string) => string;
};

export type DateOrder = 'day-first' | 'month-first';

/** A date that can be read in two ways, such as `3/4/2026`: nothing is computed until the reader chooses; `write` then gives all dates one. */
export type DateDoubt = {
  typed: string;
  dayFirst: string;
  monthFirst: string;
  write: (pasted: string, order: DateOrder) => string;
};

/** How a pasted text was read, for the reader to see. */
export type PasteReport = {
  errors: readonly CellError[];
  /** the reader of pasted texts has not arrived yet */
  isReading?: boolean;
  /** the first values, in the order in which they stand */
  sample?: readonly number[];
  /** the sign that was read as the decimal one; undefined when no number has decimals */
  decimal?: DecimalSign | undefined;
  numberDoubt?: NumberDoubt | undefined;
  dateDoubt?: DateDoubt | undefined;
  /** the line with the names of the columns */
  header?: number | undefined;
  /** rows that were left out as totals, notes or titles */
  leftOut?: readonly { line: number; text: string }[];
  /** the text in which those lines are read like any other */
  keepRows?: (pasted: string, lines: readonly number[]) => string;
  /** columns, from 1, that were left out as labels, row numbers or ids */
  ignored?: readonly number[];
  /** per cent that were written as shares of 1 */
  shares?: SharesOfOne | undefined;
  /** cells without a value */
  empty?: number;
};

/** Whether a paste cannot be used until something in it is corrected or chosen. */
export const isUnread = (report: PasteReport | undefined): boolean =>
  report !== undefined &&
  (report.errors.length > 0 || report.dateDoubt !== undefined || report.isReading === true);
