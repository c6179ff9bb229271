import { expect, test, vi } from 'vitest';
import { isUnread } from './report';

const options = { from: 0, to: 1e6, decimalComma: false };

test('a plain list is read at once, any other when the whole reader has arrived', async () => {
  // another test of this process may have loaded the whole reader already
  vi.resetModules();
  const { readListSoon } = await import('./lazy-list');
  const { loadReaders } = await import('./lazy-module');
  expect(readListSoon('12; 11.5', options).values).toEqual([12, 11.5]);
  const before = readListSoon('1,204 980', options);
  expect([before.values, isUnread(before.report)]).toEqual([[], true]);
  await loadReaders();
  expect(readListSoon('1,204 980', options)).toMatchObject({
    values: [1204, 980],
    report: { errors: [] },
  });
});
