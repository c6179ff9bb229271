import type { PurchaseHistory } from '../../measures/rfm';
import { readLines } from '../parts/pasted-lines';
import { readNumber } from '../parts/read-number';

/** Customers as read from a pasted table; `wrong` holds the lines, from 1, of what is none. */
export type Customers = { customers: PurchaseHistory[]; wrong: number[] };

/** More would make neither the page nor the scores better. */
export const mostCustomers = 10_000;

const anyDate = /^(\d{4})-(\d{2})-(\d{2})/;
const dayMillis = 86_400_000;

/**
 * Reads lines of name, days since the last purchase (or its date as 2026-03-31), orders and money. A line of headings is passed over.
 * Dates are counted back from the newest of them, days from today: a table holds one or the other, and beside a date a number is wrong.
 */
export function readCustomers(pasted: string, decimalComma: boolean): Customers {
  const lines = readLines(pasted);
  const rows = lines[0] && !lines[0].cells.slice(1).some((cell) => /\d/.test(cell)) ? lines.slice(1) : lines;
  const dates = rows.map(({ cells }) => dayOf(cells[1] ?? ''));
  const newest = dates.reduce<number>((latest, day) => Math.max(latest, day ?? latest), Number.NEGATIVE_INFINITY);
  const number = (cell: string, whole: boolean) => {
    const read = readNumber(cell, { from: 0, to: 1e12, whole }, decimalComma);
    return read.valid ? read.value : undefined;
  };
  const read = rows.map(({ line, cells }, place) => {
    const [id = '', recency = '', orders = '', amount = ''] = cells;
    const day = dates[place];
    const history = {
      id,
      days: day !== undefined ? newest - day : Number.isFinite(newest) ? undefined : number(recency, false),
      orders: number(orders, true),
      amount: number(amount.replace(/\s*(zł|PLN)$/i, ''), false),
    };
    return isWhole(history) && cells.length === 4 ? history : line;
  });
  return { customers: read.filter((one) => typeof one !== 'number'), wrong: read.filter((one) => typeof one === 'number') };
}

const isWhole = (history: { id: string; days: number | undefined; orders: number | undefined; amount: number | undefined }): history is PurchaseHistory =>
  history.id !== '' && history.days !== undefined && history.orders !== undefined && history.amount !== undefined;

function dayOf(cell: string): number | undefined {
  const [, year = '', month = '', day = ''] = anyDate.exec(cell) ?? [];
  if (year === '') return undefined;
  const millis = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 2026-02-30 would silently become a day in March, and 2026-00-15 one in December
  return new Date(millis).getUTCMonth() === Number(month) - 1 ? Math.round(millis / dayMillis) : undefined;
}

/** The lines of a table as an author's customers are shown in the field. */
export function writeCustomers(customers: readonly PurchaseHistory[], plain: (value: number) => string): string {
  return customers.map(({ id, days, orders, amount }) => [id, plain(days), plain(orders), plain(amount)].join('; ')).join('\n');
}
