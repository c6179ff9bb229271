import { expect, test } from 'vitest';
import { readRatings } from './ratings';
import { valueOf } from './sound.test-parts';

test('the first count is for point 1, and the mean weighs points by counts', () => {
  const { answers, mean } = valueOf(readRatings([1, 0, 3], 3));
  expect(answers).toBe(4);
  expect(mean).toBe(2.5);
});

test('counts who chose a range of points, both ends included', () => {
  const { chose } = valueOf(readRatings([1, 2, 4, 8, 16], 5));
  expect([chose(1, 1), chose(1, 2), chose(2, 4), chose(4, 5), chose(1, 5)]).toEqual([
    1, 3, 14, 24, 31,
  ]);
});

test('the mean stays on the scale, even for counts whose rounding would pass its end', () => {
  expect(valueOf(readRatings([0, 0, 0, 0, 0, 0, 3390721445465466], 7)).mean).toBe(7);
});
