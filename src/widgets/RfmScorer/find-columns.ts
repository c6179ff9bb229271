import type { PastedRow } from '../paste/cut-table';
import { looksLikeDate } from '../paste/dates';
import { isNumber, splitNumber } from '../paste/number-text';
import { usualLength } from '../paste/read-number-table';

export const kinds = ['id', 'recency', 'orders', 'amount'] as const;
export type Kind = (typeof kinds)[number];

/** Where each kind stands in a row, from 0. */
export type Columns = Record<Kind, number>;

/**
 * Words in the names of columns, the most telling first: an "order value" is an amount, the "last
 * order" a date.
 */
const words: readonly [kind: Kind, pattern: RegExp][] = [
  [
    'recency',
    /\blast|\bdate|\bdays?\b|recency|\bsince|ostatni|\bdata\b|\bdni\b|dzień|日期|天数|天數|最近|最后|最後|上次/iu,
  ],
  ['orders', /number of|\bcount|frequency|liczba|\bile\b|次数|次數|频|頻|笔数|筆數/iu],
  [
    'amount',
    /amount|money|revenue|spen[dt]|sales|value|monetary|turnover|^total$|kwota|wartość|przychód|obrót|wydat|金额|金額|消费|消費|销售|銷售|营收|營收/iu,
  ],
  ['orders', /orders?\b|purchases?\b|transactions?\b|zamówie|zakup|transakcj|订单|訂單/iu],
  [
    'id',
    /customer|client|name|\bid\b|account|klient|nazwa|nazwisko|konto|客户|客戶|顾客|顧客|姓名|名称|名稱|编号|編號/iu,
  ],
];

const kindOf = (name: string): Kind | undefined =>
  words.find(([, pattern]) => pattern.test(name))?.[0];

/**
 * Finds the four columns by their names; without names by what they hold: dates, money, words; what
 * is left by its place in the usual order. Undefined where a column is missing or only the reader
 * can tell.
 */
export function findColumns(
  header: readonly string[] | undefined,
  rows: readonly PastedRow[],
): Columns | undefined {
  const width = usualLength(rows);
  const found = new Map<Kind, number>();
  for (const [index, name] of (header ?? []).entries()) {
    const kind = kindOf(name);
    if (kind && !found.has(kind)) found.set(kind, index);
  }
  if (found.size < kinds.length) {
    // Without all the names, only a table of just four columns leaves no choice.
    if (width !== kinds.length) return undefined;
    for (const [kind, index] of byContent(rows, width))
      if (!found.has(kind) && ![...found.values()].includes(index)) found.set(kind, index);
    const left = Array.from({ length: width }, (_, index) => index).filter(
      (index) => ![...found.values()].includes(index),
    );
    for (const kind of kinds) if (!found.has(kind)) found.set(kind, left.shift() ?? 0);
  }
  const [id = 0, recency = 1, orders = 2, amount = 3] = kinds.map((kind) => found.get(kind));
  return { id, recency, orders, amount };
}

/**
 * The columns that their content tells: most cells are dates, have a sign of money, or are words.
 */
function byContent(rows: readonly PastedRow[], width: number): [Kind, number][] {
  const max = (index: number, is: (cell: string) => boolean) =>
    2 * rows.filter(({ cells }) => is(cells[index] ?? '')).length > rows.length;
  return Array.from({ length: width }, (_, index): [Kind, number][] => {
    if (max(index, looksLikeDate)) return [['recency', index]];
    if (max(index, (cell) => ![undefined, '', '%'].includes(splitNumber(cell)?.unit)))
      return [['amount', index]];
    return max(index, (cell) => cell !== '' && !isNumber(cell)) ? [['id', index]] : [];
  }).flat();
}
