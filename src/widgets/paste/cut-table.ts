import { looksLikeDate } from './dates';
import { isNumber } from './number-text';
import { cellSign, cellsAt, isRule, type Line, signIn, splitAt, splitLines } from './split-lines';
import { groupedWordsOf, mayHaveGroups, namedRow, wordsOf } from './words';

/** A row of a pasted table: the line where it stands, from 1, its text, and its cells; an empty cell is an empty text. */
export type PastedRow = { line: number; text: string; cells: string[] };

/**
 * Cuts a pasted table into rows: at tabs, semicolons or bars; without these at commas that are not decimal ones; else at
 * spaces, where the words before the values are the name of the row. `maxCells` is the most that a row can have.
 */
export function cutTable(pasted: string, maxCells = Number.POSITIVE_INFINITY): PastedRow[] {
  const lines = splitLines(pasted).filter(({ text }) => !isRule(text));
  const sign = cellSign(lines);
  const rows = sign
    ? lines.map(({ line, text }) => ({ line, text, cells: cellsAt(text, signIn(text, sign)) }))
    : isCommaTable(lines)
      ? lines.map(({ line, text }) => ({ line, text, cells: splitAt(text, ',') }))
      : spacedRows(lines, maxCells);
  return withoutEmptyColumns(rows.filter(({ cells }) => cells.some((cell) => cell !== '')));
}

const holdsValue = (cell: string) => isNumber(cell) || looksLikeDate(cell);
const spacedNumbers = /\d\s+[-+−–.]?\d/;

/** Whether commas set cells apart and not words: no line has numbers with spaces between them, or the commas stand beside words. */
function isCommaTable(lines: readonly Line[]): boolean {
  const withComma = lines.filter(({ text }) => text.includes(','));
  if (
    withComma.length === 0 ||
    !withComma.some(({ text }) => splitAt(text, ',').slice(1).some(holdsValue))
  )
    return false;
  if (!lines.some(({ text }) => spacedNumbers.test(text))) return true;
  if (
    withComma.length < lines.length ||
    !withComma.every(({ text }) => /[^\d\s],|,\s*[^\d\s]/.test(text))
  )
    return false;
  return withComma.every(({ text }) =>
    splitAt(text, ',')
      .slice(1)
      .every((cell) => !spacedNumbers.test(cell) || isNumber(cell)),
  );
}

function spacedRows(lines: readonly Line[], maxCells: number): PastedRow[] {
  const cut = (wordsIn: (text: string) => string[]) =>
    lines.map(({ line, text }) => ({ line, text, cells: namedRow(wordsIn(text), maxCells) }));
  const plain = cut(wordsOf);
  if (!lines.some(({ text }) => mayHaveGroups(text))) return plain;
  const grouped = cut(groupedWordsOf);
  const isEven = (rows: readonly PastedRow[]) =>
    rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
  const hasGroups = grouped.some(({ cells }) =>
    cells.slice(1).some((cell) => /\d \d{3}/.test(cell)),
  );
  const endsInNames = plain.some(({ cells }) => /\d$/.test(cells[0] ?? '') && cells.length > 1);
  return hasGroups && isEven(grouped) && (!isEven(plain) || endsInNames) ? grouped : plain;
}

/** Spreadsheets copy empty columns along: those at the end that are empty in every row are no part of the table. */
function withoutEmptyColumns(rows: readonly PastedRow[]): PastedRow[] {
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  );
  return rows.map((row) => ({ ...row, cells: row.cells.slice(0, Math.max(1, width)) }));
}
