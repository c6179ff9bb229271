import { expect, test } from 'vitest';
import { writeDates } from '../paste/dates';
import { readCustomers } from './customers';

test.each([
  ['31.03.2026', '01.03.2026'],
  ['2026/3/31', '2026/3/1'],
  ['2026年3月31日', '2026年3月1日'],
  ['31/03/2026', '01/03/2026'],
  ['3/31/2026', '3/1/2026'],
  ['31-03-26', '01-03-26'],
  ['2026-03-31 18:05', '2026-03-01T09:00'],
])('the dates %s and %s are thirty days apart', (late, early) => {
  const { customers, report } = readCustomers(
    `A; ${late}; 3; $1,250\nB; ${early}; 1; 980 zł`,
    false,
  );
  expect(report).toMatchObject({ errors: [], dateDoubt: undefined });
  expect(customers.map(({ days, amount }) => [days, amount])).toEqual([
    [0, 1250],
    [30, 980],
  ]);
});

test('a date that may be two days is asked about, not guessed', () => {
  const typed = 'A; 3/4/2026; 3; 100\nB; 1/2/2026; 1; 50';
  expect(readCustomers(typed, false).report).toMatchObject({
    errors: [],
    dateDoubt: { typed: '3/4/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
  });
  const days = (order: 'day-first' | 'month-first') =>
    readCustomers(writeDates(typed, order), false).customers.map((customer) => customer.days);
  expect(days('day-first')).toEqual([0, 61]);
  expect(days('month-first')).toEqual([0, 61]);
  expect(writeDates(typed, 'month-first')).toContain('A; 2026-03-04; 3');
});

test.each([
  [
    'Customer\tOrders\tRevenue\tLast order\nKinga\t30\t$12,500\t2026-03-31\nBartek\t1\t$20\t2026-03-01',
    false,
  ],
  [
    'nr;klient;data ostatniego zakupu;liczba zamówień;kwota\n1;Kinga;31.03.2026;30;12 500,00 zł\n2;Bartek;01.03.2026;1;20,00 zł',
    true,
  ],
  ['客户,金额,最近购买日期,次数\nKinga,¥12500,2026/3/31,30\nBartek,¥20,2026/3/1,1', false],
  ['$12,500\tKinga\t2026-03-31\t30\n$20\tBartek\t2026-03-01\t1', false],
])('columns are found by their names or by what they hold: %j', (pasted, decimalComma) => {
  const { customers, report, order } = readCustomers(pasted, decimalComma);
  expect(report.errors).toEqual([]);
  expect(customers).toEqual([
    { id: 'Kinga', days: 0, orders: 30, amount: 12_500 },
    { id: 'Bartek', days: 30, orders: 1, amount: 20 },
  ]);
  expect(order).toHaveLength(4);
});

test('the bad cell is named with what stands there', () => {
  expect(
    readCustomers('name;date;orders;money\na; 2026-01-15; two; 3\nb; 31.02.2026; 1; 4 zł', false)
      .report.errors,
  ).toEqual([
    { line: 2, cell: 3, text: 'two', problem: 'not-a-number' },
    { line: 3, cell: 2, text: '31.02.2026', problem: 'not-a-date' },
  ]);
});

test('a table without one of the four columns is said to lack it', () => {
  expect(readCustomers('name;orders;money\na;1;2\nb;2;3', false).report.errors).toMatchObject([
    { line: 1, problem: 'shape' },
  ]);
});
