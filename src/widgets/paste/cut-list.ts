import type { PastedRow } from './cut-table';
import { isNumber, sizeOf, splitNumber } from './number-text';
import { cellSign, cellsAt, isRule, splitLines } from './split-lines';
import { decimalsOf, groupedWordsOf, isValue, mayHaveGroups, wordsOf } from './words';

/** What the numbers of a list are: their limits decide between readings that both make sense. */
export type ListLimits = { from: number; to: number; whole?: boolean; decimalComma: boolean };

/** Rows of cells; `isPair` where the whole text is two numbers with a comma between them, which may also be one: `6,1`. */
export type CutList = { rows: PastedRow[]; isPair: boolean };

/** Cuts a pasted list of numbers into rows of cells, one row for a line: a column, a row or a block of a spreadsheet, or a line of text. */
export function cutList(pasted: string, limits: ListLimits): CutList {
  const lines = splitLines(pasted).filter(({ text }) => !isRule(text));
  const sign = cellSign(lines);
  if (sign !== undefined) {
    const rows = lines.map(({ line, text }) => ({ line, text, cells: cellsAt(text, sign) }));
    if (isBlock(rows)) return { rows, isPair: false };
  }
  const cut = (wordsIn: (text: string) => string[]) =>
    lines.map(({ line, text }) => ({
      line,
      text,
      cells: text
        .split(/[\t;|]/)
        .flatMap((cell) => wordsOfCell(cell, /[\t;|]/.test(text), wordsIn)),
    }));
  const plain = cut(wordsOf);
  const grouped = lines.some(({ text }) => mayHaveGroups(text)) ? cut(groupedWordsOf) : plain;
  const words = hasSpacedGroups(plain, grouped, limits) ? grouped : plain;
  const isPair = isCommaPair(words, limits);
  const rows =
    isPair || separatesByCommas(words, limits)
      ? words.map((row) => ({ ...row, cells: row.cells.flatMap(atCommas) }))
      : words;
  return {
    rows: rows
      .map((row) => ({ ...row, cells: nameFirst(row.cells) }))
      .filter(({ cells }) => cells.length > 0),
    isPair,
  };
}

/** Rows of equal length, each cell with one thing in it: `6.1, 5.8` in a cell are two. */
function isBlock(rows: readonly PastedRow[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const holdsSeveral = (cell: string) =>
    /\d[,\s]+[-+−–.]?\d/.test(cell) &&
    !isNumber(cell) &&
    wordsOf(cell.replace(/[;|]/g, ' ')).every(isValue);
  return (
    rows.length > 1 &&
    width > 1 &&
    rows.every(({ cells }) => cells.length === width && !cells.some(holdsSeveral))
  );
}

/** Between stronger signs a space belongs to a number: `1 204,5; 980`. */
function wordsOfCell(
  cell: string,
  isApart: boolean,
  wordsIn: (text: string) => string[],
): string[] {
  const text = cell.trim();
  if (isApart && text.includes(' ') && isNumber(text)) return [text];
  return wordsIn(text);
}

const atCommas = (word: string) => word.split(',').filter((part) => part !== '');

/** `6,1` alone is two numbers where a point is the decimal sign; a thousand, `1,204`, is one. */
function isCommaPair(
  rows: readonly PastedRow[],
  { decimalComma, whole = false }: ListLimits,
): boolean {
  const [word = '', ...others] = rows.flatMap(({ cells }) => cells);
  return (
    !decimalComma &&
    !whole &&
    others.length === 0 &&
    /^[-+−–]?\d+,\d+$/.test(word) &&
    sizeOf(word.replace(/^[-+−–]/, ''), '.') === undefined
  );
}

/** Whether spaces set thousands apart: only so do all numbers have the same decimals, or each line one number. */
function hasSpacedGroups(
  plain: readonly PastedRow[],
  grouped: readonly PastedRow[],
  { from, to }: ListLimits,
): boolean {
  const words = grouped.flatMap(({ cells }) => cells);
  if (grouped === plain || words.length === plain.reduce((sum, { cells }) => sum + cells.length, 0))
    return false;
  const isWithin = (word: string) => {
    const digits = splitNumber(word)?.digits;
    const sizes = digits === undefined ? [] : [sizeOf(digits, '.'), sizeOf(digits, ',')];
    return (
      digits === undefined || sizes.some((size) => size !== undefined && size >= from && size <= to)
    );
  };
  if (!words.every(isWithin)) return false;
  const decimals = (list: readonly string[]) =>
    new Set(list.map(decimalsOf).filter((count) => count !== undefined));
  const [after, before] = [decimals(words), decimals(plain.flatMap(({ cells }) => cells))];
  if (after.size === 1 && !after.has(0) && before.size > 1) return true;
  const isOneALine =
    plain.length > 1 && grouped.every(({ cells }) => cells.filter(isValue).length === 1);
  const firsts = plain.map(({ cells }) => Number(cells[0]));
  const isCounted = firsts.every(
    (first, index) => index === 0 || first === (firsts[index - 1] ?? 0) + 1,
  );
  return isOneALine && !isCounted;
}

/** Whether commas between digits set numbers apart. They do when no number can be made with them, and where they stand without any spaces. */
function separatesByCommas(rows: readonly PastedRow[], { whole = false }: ListLimits): boolean {
  const withComma = rows.flatMap(({ cells }) => cells.filter((word) => word.includes(',')));
  if (withComma.length === 0) return false;
  // A plus behind a number says that it is at least so large: 3,5+
  const digits = withComma.map((word) => splitNumber(word.replace(/\+$/, ''))?.digits);
  const fits = (sign: '.' | ',') =>
    digits.every((text) => text !== undefined && sizeOf(text, sign) !== undefined);
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
