import { expect, test } from 'vitest';
import { readCustomers } from './customers';

test.each([
  ['31.03.2026', '01.03.2026'],
  ['2026/3/31', '2026/3/1'],
  ['2026年3月31日', '2026年3月1日'],
  ['31/03/2026', '01/03/2026'],
  ['3/31/2026', '3/1/2026'],
])('the dates %s and %s are thirty days apart', (late, early) => {
  const { customers, wrong } = readCustomers(`A; ${late}; 3; $1,250\nB; ${early}; 1; 980 zł`, false);
  expect(wrong).toEqual([]);
  expect(customers.map(({ days, amount }) => [days, amount])).toEqual([
    [0, 1250],
    [30, 980],
  ]);
});

test('a date that may be two days is reported, not guessed', () => {
  expect(readCustomers('A; 3/4/2026; 3; 100\nB; 1/2/2026; 1; 50', false).wrong).toEqual([1, 2]);
});
