import type { PurchaseHistory } from '../../measures/rfm';
import { readLines } from '../parts/pasted-lines';
import { moneyMarks, readNumber } from '../parts/read-number';

/** Customers as read from a pasted table; `wrong` holds the lines, from 1, of what is none. */
export type Customers = { customers: PurchaseHistory[]; wrong: number[] };

/** More would make neither the page nor the scores better. */
export const mostCustomers = 10_000;

/** A date as spreadsheets write it, with the positions of year, month and day. */
const dateForms = [
  { pattern: /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/, order: [0, 1, 2] },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})/, order: [2, 1, 0] },
] as const;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const nothing = /^$/;
const dayMillis = 86_400_000;

/**
 * Reads lines of name, days since the last purchase (or its date: 2026-03-31, 31.03.2026, or with slashes where the column shows which part is the day), orders and money. A line of headings is passed over.
 * Dates are counted back from the newest of them, days from today: a table holds one or the other, and beside a date a number is wrong.
 */
export function readCustomers(pasted: string, decimalComma: boolean): Customers {
  const lines = readLines(pasted);
  const rows = lines[0] && !lines[0].cells.slice(1).some((cell) => /\d/.test(cell)) ? lines.slice(1) : lines;
  const slashes = slashOrder(
    rows.map(({ cells }) => cells[1] ?? ''),
    decimalComma,
  );
  const dates = rows.map(({ cells }) => dayOf(cells[1] ?? '', slashes));
  const newest = dates.reduce<number>((latest, day) => Math.max(latest, day ?? latest), Number.NEGATIVE_INFINITY);
  const number = (cell: string, whole: boolean, marks: readonly string[] = []) => {
    const read = readNumber(cell, { from: 0, to: 1e12, whole, marks }, decimalComma);
    return read.valid ? read.value : undefined;
  };
  const read = rows.map(({ line, cells }, place) => {
    const [id = '', recency = '', orders = '', amount = ''] = cells;
    const day = dates[place];
    const history = {
      id,
      days: day !== undefined ? newest - day : Number.isFinite(newest) ? undefined : number(recency, false),
      orders: number(orders, true),
      amount: number(amount, false, moneyMarks),
    };
    return isWhole(history) && cells.length === 4 ? history : line;
  });
  return { customers: read.filter((one) => typeof one !== 'number'), wrong: read.filter((one) => typeof one === 'number') };
}

const isWhole = (history: { id: string; days: number | undefined; orders: number | undefined; amount: number | undefined }): history is PurchaseHistory =>
  history.id !== '' && history.days !== undefined && history.orders !== undefined && history.amount !== undefined;

/**
 * How dates with slashes are to be read: by a first or second part above 12 anywhere in the column, else by the
 * language; undefined in English, where 3/4/2026 may be either, so that such dates are reported.
 */
function slashOrder(cells: readonly string[], decimalComma: boolean): readonly [number, number, number] | undefined {
  const parts = cells.flatMap((cell) => {
    const [, first = '', second = ''] = slashed.exec(cell) ?? [];
    return first === '' ? [] : [[Number(first), Number(second)] as const];
  });
  if (parts.some(([first]) => first > 12)) return [2, 1, 0];
  if (parts.some(([, second]) => second > 12)) return [2, 0, 1];
  return decimalComma ? [2, 1, 0] : undefined;
}

/** Days since 1970 of a date; undefined where the cell holds none or no such day exists. */
function dayOf(cell: string, slashes: readonly [number, number, number] | undefined): number | undefined {
  const forms = [...dateForms, { pattern: slashes ? slashed : nothing, order: slashes ?? [0, 1, 2] }] as const;
  for (const { pattern, order } of forms) {
    const match = pattern.exec(cell.trim());
    if (!match || match[1] === undefined) continue;
    const [year = 0, month = 0, day = 0] = order.map((index) => Number(match[index + 1]));
    const millis = Date.UTC(year, month - 1, day);
    // 2026-02-30 would silently become a day in March, and 2026-00-15 one in December
    return new Date(millis).getUTCMonth() === month - 1 ? Math.round(millis / dayMillis) : undefined;
  }
  return undefined;
}

/** The lines of a table as an author's customers are shown in the field. */
export function writeCustomers(customers: readonly PurchaseHistory[], plain: (value: number) => string): string {
  return customers.map(({ id, days, orders, amount }) => [id, plain(days), plain(orders), plain(amount)].join('; ')).join('\n');
}
