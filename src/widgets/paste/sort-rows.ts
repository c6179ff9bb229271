import type { PastedRow } from './cut-table';
import { looksLikeDate } from './dates';
import { isNumber } from './number-text';
import { isNote, isTotalName } from './row-kinds';

/** The rows with values, the header above them, and what was left out as a title, a total or a note. */
export type SortedRows = {
  body: PastedRow[];
  header: PastedRow | undefined;
  leftOut: { line: number; text: string }[];
};

const holdsNumber = (cell: string) =>
  isNumber(cell) || looksLikeDate(cell) || /^\d+\s*\/\s*\d+$|^\d+([.,]\d+)?\+$/.test(cell);
const hasNumber = (cells: readonly string[]) => cells.some(holdsNumber);
const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '');

/** Sorts rows into those with values and the rest; `minHeader` is how many cells the names of columns fill at least. */
export function sortRows(rows: readonly PastedRow[], minHeader = 1): SortedRows {
  const leftOut: SortedRows['leftOut'] = [];
  const leave = ({ line, text }: PastedRow) =>
    leftOut.push({ line, text: text.replace(/\s+/g, ' ').trim() });
  const isLeftOut = ({ cells, text }: PastedRow) => {
    const [name = '', ...others] = filled(cells);
    return isNote(text) || (hasNumber(others) && isTotalName(name));
  };
  const body = rows.filter((row) => {
    if (!isLeftOut(row)) return true;
    leave(row);
    return false;
  });
  const first = body.findIndex(({ cells }) => hasNumber(cells));
  const header = body[first - 1];
  // Above the values stand the names of the columns, and a title above these; more lines without a number are mistakes.
  if (first < 1 || first > 2 || header === undefined || filled(header.cells).length < minHeader)
    return { body, header: undefined, leftOut };
  body.slice(0, first - 1).forEach(leave);
  return {
    body: body.slice(first),
    header,
    leftOut: leftOut.sort((one, other) => one.line - other.line),
  };
}
