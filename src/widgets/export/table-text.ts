/** A table as rows of cells; a cell that spans several columns leaves the others empty. */
export type Grid = readonly (readonly string[])[];

/** Reads the cells of a table as a reader sees them. */
export function gridOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      (cell.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim(),
      ...Array.from({ length: cell.colSpan - 1 }, () => ''),
    ]),
  );
}

/** Numbers as `Intl` writes them: the group sign of the language, never a plain space as in a telephone number. */
const numberIn = (decimal: ',' | '.') => {
  const group = decimal === ',' ? '[\\u00a0\\u202f]' : ',';
  return new RegExp(`^([+−-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:\\${decimal}(\\d+))?(\\s?%)?$`);
};

/**
 * A number as a spreadsheet reads it: hyphen for minus, no grouping, the decimal sign of the
 * language; "−1,250.5" gives "-1250.5". Everything else is undefined.
 */
function spreadsheetNumber(cell: string, decimal: ',' | '.'): string | undefined {
  const [, sign = '', whole = '', fraction, percent = ''] = numberIn(decimal).exec(cell) ?? [];
  if (whole === '') return undefined;
  const minus = sign === '' || sign === '+' ? '' : '-';
  const decimals = fraction === undefined ? '' : `${decimal}${fraction}`;
  return `${minus}${whole.replace(/\D/g, '')}${decimals}${percent.trim()}`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, which it does not show. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Readers see a minus sign; spreadsheets and scripts know the hyphen, also inside a range: "-14.8 to +33.0". */
const withHyphen = (cell: string): string => cell.replaceAll('\u2212', '-');

const prepare = (grid: Grid, decimal: ',' | '.'): string[][] =>
  grid.map((row) =>
    row.map((cell) => spreadsheetNumber(cell, decimal) ?? harmless(withHyphen(cell))),
  );

/** The table as tab-separated text, for the clipboard. */
export const tabSeparated = (grid: Grid, decimal: ',' | '.'): string =>
  prepare(grid, decimal)
    .map((row) => row.join('\t'))
    .join('\n');

/**
 * The table as a CSV file that spreadsheets open by a double click: with a byte order mark, and with
 * semicolons where the comma is the decimal sign.
 */
export function csvFile(grid: Grid, decimal: ',' | '.'): string {
  const separator = decimal === ',' ? ';' : ',';
  const quote = (cell: string) =>
    /["\r\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const rows = prepare(grid, decimal).map((row) => row.map(quote).join(separator));
  return `\ufeff${rows.join('\r\n')}\r\n`;
}
