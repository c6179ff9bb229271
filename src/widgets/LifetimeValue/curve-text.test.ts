import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShares, sharesFromAddress, sharesToAddress, writeShares } from './curve-text';

test('shares are read however they are set apart, with the decimals of the language', () => {
  expect(readShares('100% 86.9; 74.3\n65', 'en').shares).toEqual([1, 0.869, 0.743, 0.65]);
  expect(readShares('100, 86,9 74,3', 'pl').shares).toEqual([1, 0.869, 0.743]);
  expect(readShares('9,7,5,4', 'pl').shares).toEqual([0.09, 0.07, 0.05, 0.04]);
  expect(readShares('100 101 -3 x', 'en').wrong).toEqual([2, 3, 4]);
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
