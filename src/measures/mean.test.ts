import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, variance } from './mean';

test('the mean and the variance of four numbers', () => {
  expect(mean([2, 4, 4, 6])).toBe(4);
  expect(variance([2, 4, 4, 6])).toBeCloseTo(8 / 3, 12);
});

test('equal values have themselves as their mean, exactly, and no variance', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 2, max: 30 }),
      (value, times) => {
        const alike = Array.from({ length: times }, () => value);
        expect(mean(alike)).toBe(value + 0);
        expect(variance(alike)).toBe(0);
      },
    ),
  );
});
