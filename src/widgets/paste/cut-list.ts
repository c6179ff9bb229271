import type { PastedRow } from './cut-table';
import { isNumber, sizeOf, splitNumber } from './number-text';
import { cellSign, cellsAt, isRule, splitLines } from './split-lines';
import { decimalsOf, isValue, joinGroups, wordsOf } from './words';

/** What the numbers of a list are: their limits decide between readings that both make sense. */
export type ListLimits = { from: number; to: number; whole?: boolean };

/** Cuts a pasted list of numbers into rows of cells, one row for a line: a column, a row or a block of a spreadsheet, or a line of text. */
export function cutList(pasted: string, limits: ListLimits): PastedRow[] {
  const lines = splitLines(pasted).filter(({ text }) => !isRule(text));
  const sign = cellSign(lines);
  if (sign !== undefined) {
    const rows = lines.map(({ line, text }) => ({ line, text, cells: cellsAt(text, sign) }));
    if (isBlock(rows)) return rows;
  }
  const cells = lines.map(({ line, text }) => ({ line, text, cells: text.split(/[\t;|]/).flatMap((cell) => wordsIn(cell, /[\t;|]/.test(text))) }));
  const grouped = hasSpacedGroups(cells, limits) ? cells.map((row) => ({ ...row, cells: joinGroups(row.cells) })) : cells;
  const rows = separatesByCommas(grouped, limits) ? grouped.map((row) => ({ ...row, cells: row.cells.flatMap(atCommas) })) : grouped;
  return rows.map((row) => ({ ...row, cells: nameFirst(row.cells) })).filter(({ cells: words }) => words.length > 0);
}

/** Rows of equal length, each cell with one thing in it: `6.1, 5.8` in a cell are two. */
function isBlock(rows: readonly PastedRow[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const holdsSeveral = (cell: string) => /\d[,\s]+[-+−–.]?\d/.test(cell) && !isNumber(cell) && wordsOf(cell.replace(/[;|]/g, ' ')).every(isValue);
  return rows.length > 1 && width > 1 && rows.every(({ cells }) => cells.length === width && !cells.some(holdsSeveral));
}

/** Between stronger signs a space belongs to a number: `1 204,5; 980`. */
function wordsIn(cell: string, isApart: boolean): string[] {
  const text = cell.trim();
  if (isApart && text.includes(' ') && isNumber(text)) return [text];
  return wordsOf(text);
}

const atCommas = (word: string) => word.split(',').filter((part) => part !== '');

/** Whether spaces set thousands apart: only so do all numbers have the same decimals, or each line one number. */
function hasSpacedGroups(rows: readonly PastedRow[], { from, to }: ListLimits): boolean {
  const joined = rows.map(({ cells }) => joinGroups(cells));
  const words = joined.flat();
  if (words.length === rows.reduce((sum, { cells }) => sum + cells.length, 0)) return false;
  const isWithin = (word: string) => {
    const digits = splitNumber(word)?.digits;
    const sizes = digits === undefined ? [] : [sizeOf(digits, '.'), sizeOf(digits, ',')];
    return digits === undefined || sizes.some((size) => size !== undefined && size >= from && size <= to);
  };
  if (!words.every(isWithin)) return false;
  const decimals = (list: readonly string[]) => new Set(list.map(decimalsOf).filter((count) => count !== undefined));
  const [after, before] = [decimals(words), decimals(rows.flatMap(({ cells }) => cells))];
  if (after.size === 1 && !after.has(0) && before.size > 1) return true;
  const isOneALine = rows.length > 1 && joined.every((line) => line.filter(isValue).length === 1);
  const firsts = rows.map(({ cells }) => Number(cells[0]));
  const isCounted = firsts.every((first, index) => index === 0 || first === (firsts[index - 1] ?? 0) + 1);
  return isOneALine && !isCounted;
}

/** Whether commas between digits set numbers apart. They do when no number can be made with them, and where they stand without any spaces. */
function separatesByCommas(rows: readonly PastedRow[], { whole = false }: ListLimits): boolean {
  const withComma = rows.flatMap(({ cells }) => cells.filter((word) => word.includes(',')));
  if (withComma.length === 0) return false;
  const digits = withComma.map((word) => splitNumber(word)?.digits);
  const fits = (sign: '.' | ',') => digits.every((text) => text !== undefined && sizeOf(text, sign) !== undefined);
  const commas = (word: string) => word.split(',').length - 1;
  const isBare = rows.every(({ cells }) => cells.length === 1);
  if (!fits('.') && !fits(',')) return isBare || withComma.every((word) => commas(word) > 1);
  // "100,200,300" alone is a list; "1,000,000.00" is none, and neither is "1,204,350" above other lines
  if (rows.length === 1 && isBare) return /^[1-9]\d*(,[1-9]\d*){2,}$/.test(withComma[0] ?? '');
  // ids beside answers, "17,9": no whole number can be made of them
  return whole && isBare && rows.length > 1 && withComma.length === rows.length && !fits('.');
}

/** Words before the first value of a line are its name. */
function nameFirst(words: readonly string[]): string[] {
  const first = words.findIndex(isValue);
  return first > 1 ? [words.slice(0, first).join(' '), ...words.slice(first)] : [...words];
}
