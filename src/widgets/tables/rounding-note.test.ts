import fc from 'fast-check';
import { expect, test } from 'vitest';
import { translator } from '../../strings';
import { formatsFor } from '../fields/format';
import { printedSum, roundingNote } from './rounding-note';

const t = translator({ 'widget.rounded': 'Rounded: {list}.' }, 'en');
const note = (wholes: readonly (readonly number[])[], digits: number) =>
  roundingNote(wholes, digits, t, formatsFor('en'));

test('shares that do not add up as printed say so', () => {
  expect(note([[2 / 7, 2 / 7, 3 / 7]], 1)).toBe('Rounded: 100.1%.');
  expect(note([[1 / 3, 1 / 3, 1 / 3]], 0)).toBe('Rounded: 99%.');
  expect(
    note(
      [
        [0.5, 0.5],
        [1 / 3, 1 / 3, 1 / 3],
      ],
      0,
    ),
  ).toBe('Rounded: 99%.');
});

test('nothing is said where they add up, or where there is no whole', () => {
  expect(note([[0.5, 0.25, 0.25], []], 1)).toBeUndefined();
});

test('the sum is off by less than half a step for each part', () => {
  const counts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((count) => count > 0));
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 2 }), (list, digits) => {
      const total = list.reduce((sum, count) => sum + count, 0);
      const sum = printedSum(
        list.map((count) => count / total),
        digits,
      );
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual((list.length / 2) * 10 ** -digits + 1e-9);
    }),
  );
});
