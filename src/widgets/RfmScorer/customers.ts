import type { PurchaseHistory } from '../../measures/rfm';
import type { PastedRow } from '../paste/cut-table';
import { decideDates, looksLikeDate } from '../paste/dates';
import { decideNumbers } from '../paste/number-text';
import { type CellLimits, errorOf, readCell } from '../paste/read-cell';
import { hasRowNumbers, readTable } from '../paste/read-table';
import type { CellError, PasteReport } from '../paste/report';
import { literalName, withoutApostrophe } from '../paste/row-kinds';
import { findColumns, type Kind, kinds } from './find-columns';

/**
 * Customers as read from a pasted table; `order` names the kinds of its columns where they do not
 * stand in the usual order.
 */
export type Customers = {
  customers: PurchaseHistory[];
  report: PasteReport;
  order?: { kind: Kind; column: number }[];
};

/** More would make neither the page nor the scores better. */
export const maxCustomers = 10_000;

const limits: Record<'days' | 'orders' | 'amount', CellLimits> = {
  days: { from: 0, to: 1e6 },
  orders: { from: 0, to: 1e9, whole: true },
  amount: { from: 0, to: 1e12 },
};

/**
 * Reads rows of name, days since the last purchase or its date, orders and money, in the usual
 * order or found by the names of the columns and by what they hold. Dates are counted back from the
 * newest, days from today: a table holds one or the other.
 */
export function readCustomers(pasted: string, decimalComma: boolean): Customers {
  const table = readTable(pasted, kinds.length);
  const isNumbered =
    table.header === undefined &&
    hasRowNumbers(table.body) &&
    table.body.every(({ cells }) => cells.length === kinds.length + 1);
  const body = isNumbered
    ? table.body.map((row) => ({ ...row, cells: row.cells.slice(1) }))
    : table.body;
  const shift = isNumbered ? 2 : 1;
  const columns = findColumns(table.header?.cells, body);
  if (columns === undefined)
    return {
      customers: [],
      report: { ...table.report, errors: body.length > 0 ? [shapeError(table.header, body)] : [] },
    };

  const cellOf = ({ cells }: PastedRow, kind: Kind) => cells[columns[kind]] ?? '';
  const numbers = decideNumbers(
    body.flatMap((row) => [
      { text: cellOf(row, 'orders'), isWhole: true },
      { text: cellOf(row, 'amount') },
      { text: cellOf(row, 'recency') },
    ]),
    decimalComma,
  );
  const recencies = body.map((row) => cellOf(row, 'recency'));
  const areDates = 2 * recencies.filter(looksLikeDate).length >= recencies.length;
  const dates = decideDates(recencies);
  const days = recencies.map((text) => (areDates ? dates.read(text) : undefined));
  const newest = days.reduce<number>(
    (latest, day) => Math.max(latest, day ?? latest),
    Number.NEGATIVE_INFINITY,
  );

  const errors: CellError[] = [];
  const customers: PurchaseHistory[] = [];
  const needed = Math.max(...Object.values(columns)) + 1;
  for (const [index, row] of body.entries()) {
    const { line, cells } = row;
    const at = (kind: Kind) => ({ text: cellOf(row, kind), line, cell: columns[kind] + shift });
    const before = errors.length;
    const number = (kind: Kind, what: keyof typeof limits) => {
      const read = readCell(at(kind).text, numbers, limits[what]);
      if (typeof read !== 'number') errors.push(errorOf(at(kind), read, limits[what]));
      return typeof read === 'number' ? read : 0;
    };
    if (cells.length < needed || (table.header === undefined && cells.length > kinds.length)) {
      errors.push({ text: row.text.trim(), line, cell: 1, problem: 'columns' });
      continue;
    }
    const id = withoutApostrophe(at('id').text);
    if (id === '') errors.push({ ...at('id'), problem: 'empty' });
    const day = days[index];
    if (areDates && day === undefined && dates.doubt === undefined)
      errors.push({ ...at('recency'), problem: 'not-a-date' });
    const history = {
      id,
      days: areDates ? newest - (day ?? newest) : number('recency', 'days'),
      orders: number('orders', 'orders'),
      amount: number('amount', 'amount'),
    };
    if (errors.length === before) customers.push(history);
  }
  const isUsual = kinds.every((kind, index) => columns[kind] === index);
  return {
    customers,
    report: {
      ...table.report,
      errors,
      decimal: numbers.hasDecimals ? numbers.decimal : undefined,
      numberDoubt: numbers.doubt,
      dateDoubt: dates.doubt,
      ignored: isNumbered ? [1] : [],
    },
    ...(isUsual ? {} : { order: kinds.map((kind) => ({ kind, column: columns[kind] + shift })) }),
  };
}

const shapeError = (header: PastedRow | undefined, [first]: readonly PastedRow[]): CellError => ({
  text: (header ?? first)?.text.trim() ?? '',
  line: (header ?? first)?.line ?? 1,
  cell: 1,
  problem: 'shape',
});

/** The lines of a table as an author's customers are shown in the field. */
export function writeCustomers(
  customers: readonly PurchaseHistory[],
  plain: (value: number) => string,
): string {
  return customers
    .map(({ id, days, orders, amount }) =>
      [literalName(id), plain(days), plain(orders), plain(amount)].join('; '),
    )
    .join('\n');
}
