import { cutTable, type PastedRow } from './cut-table';
import { keepRows } from './keep-rows';
import type { PasteReport } from './report';
import { type SortedRows, sortRows } from './sort-rows';

/** A pasted table without its header, totals and notes, and the report that a widget completes. */
export type TableRead = SortedRows & { report: PasteReport };

/** Reads a pasted table; `maxCells` is how many cells a row of words and spaces has at most. */
export function readTable(pasted: string, maxCells?: number): TableRead {
  const sorted = sortRows(cutTable(pasted, maxCells), 2);
  return {
    ...sorted,
    report: { errors: [], header: sorted.header?.line, leftOut: sorted.leftOut, keepRows },
  };
}

/** Whether the first cells count 1, 2, 3 over three rows at least: the numbers of the rows, which are no data. */
export function hasRowNumbers(rows: readonly PastedRow[]): boolean {
  return (
    rows.length >= 3 &&
    rows.every(
      ({ cells }, index) =>
        cells.length > 1 && cells[0] === String(Number(rows[0]?.cells[0]) + index),
    )
  );
}
