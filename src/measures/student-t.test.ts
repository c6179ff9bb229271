import { expect, test } from 'vitest';
import { gammaAbove, incompleteBeta, logGamma } from './special-functions';
import { t95, twoSidedTail } from './student-t';

test.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
  [1e9, 1.96],
])(
  'the 95%% point of t with %d degrees of freedom, as every printed table has it',
  (degrees, point) => {
    expect(t95(degrees)).toBeCloseTo(point, 3);
  },
);

test('with 1 and 2 degrees of freedom the tail has a closed form', () => {
  for (const t of [0, 0.1, 1, 5, 200]) {
    expect(twoSidedTail(t, 1)).toBeCloseTo(1 - (2 * Math.atan(t)) / Math.PI, 12);
    expect(twoSidedTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
  }
});

test('gamma and its relatives at points with closed forms', () => {
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  expect(incompleteBeta(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 13);
  expect(gammaAbove(1, 2.5)).toBeCloseTo(Math.exp(-2.5), 13);
  expect(gammaAbove(3, 7)).toBeCloseTo(Math.exp(-7) * (1 + 7 + 24.5), 13);
  // The upper 5% point of chi-square with 10 degrees of freedom is 18.307.
  expect(gammaAbove(5, 18.307 / 2)).toBeCloseTo(0.05, 5);
});
