import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadReaders } from '../paste/lazy-module';
import { readShares, sharesFromAddress, sharesToAddress, writeShares } from './curve-text';

beforeAll(async () => void (await loadReaders()));

test('shares are read however they are set apart, with the decimals of the language', () => {
  expect(readShares('100% 86.9; 74.3\n65', 'en').shares).toEqual([1, 0.869, 0.743, 0.65]);
  expect(readShares('100, 86,9 74,3', 'pl').shares).toEqual([1, 0.869, 0.743]);
  expect(readShares('9,7,5,4', 'pl').shares).toEqual([0.09, 0.07, 0.05, 0.04]);
  expect(readShares('100 101 -3 x', 'en').report.errors.map(({ cell }) => cell)).toEqual([2, 3, 4]);
  expect(readShares('year\tstill there\n0\t100%\n1\t86,9%\n2\t74,3%', 'en')).toMatchObject({
    shares: [1, 0.869, 0.743],
    report: { errors: [], header: 1 },
  });
});

test('shares of 1 are recognised, and it is said', () => {
  expect(readShares('1 0.869 0.743', 'en')).toMatchObject({
    shares: [1, 0.869, 0.743],
    report: { errors: [], shares: { of: 0.869, percent: 86.9 } },
  });
  expect(readShares('1; 0,869; 0,743', 'pl').shares).toEqual([1, 0.869, 0.743]);
  for (const text of ['0.9%; 0.5%', '100; 0.5', '1; 0'])
    expect(readShares(text, 'en').report.shares).toBeUndefined();
  expect(readShares('0.9%; 0.5%', 'en').shares).toEqual([0.009, 0.005]);
  expect(readShares(writeShares([0.009, 0.005], 'en'), 'en').shares).toEqual([0.009, 0.005]);
});

test('shares come back from an address as they went, in every language', () => {
  const shares = fc.array(
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(shares, fc.constantFrom('en', 'pl'), (list, tag) => {
      const text = writeShares(list, tag);
      expect(sharesFromAddress(sharesToAddress(text, tag) ?? '', tag)).toBe(text);
    }),
  );
});

test.each(['', '101', '50_', 'x', '1e2'])('%s in an address is refused', (text) => {
  expect(sharesFromAddress(text, 'en')).toBeUndefined();
});
