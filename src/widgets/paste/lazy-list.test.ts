import { expect, test } from 'vitest';
import { readListSoon } from './lazy-list';
import { loadReaders } from './lazy-module';
import { isUnread } from './report';

const options = { from: 0, to: 1e6, decimalComma: false };

test('a plain list is read at once, any other when the whole reader has arrived', async () => {
  expect(readListSoon('12; 11.5', options).values).toEqual([12, 11.5]);
  const before = readListSoon('1,204 980', options);
  expect([before.values, isUnread(before.report)]).toEqual([[], true]);
  await loadReaders();
  expect(readListSoon('1,204 980', options)).toMatchObject({ values: [1204, 980], report: { errors: [] } });
});
