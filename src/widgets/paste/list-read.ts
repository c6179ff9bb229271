import type { CellLimits } from './read-cell';
import type { PasteReport } from './report';

/** What a list holds and how its reader writes decimals. */
export type ListOptions = CellLimits & {
  decimalComma: boolean;
  /** the rows are periods, so that two of them are enough for a column 0, 1 to be their numbers */
  isPeriods?: boolean;
};

/** The numbers of a list, the cell that each stood in, and how they were read. */
export type ListRead = { values: number[]; texts: string[]; report: PasteReport };
