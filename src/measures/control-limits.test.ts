import fc from 'fast-check';
import { expect, test } from 'vitest';
import { individualsChart } from './control-limits';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test('minutes of waiting on ten days, by hand: mean 11, moving range 2, limits 5.68 and 16.32', () => {
  const result = valueOf(individualsChart({ values: [10, 12, 10, 12, 10, 12, 10, 12, 10, 12] }));
  expect(result.mean).toBeCloseTo(11, 12);
  expect(result.averageMovingRange).toBe(2);
  expect(result.upper).toBeCloseTo(16.319149, 6);
  expect(result.lower).toBeCloseTo(5.680851, 6);
  expect(result.outside).toEqual([]);
});

test('one bad day among good ones stands outside', () => {
  const days = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 25, 10, 9, 10, 11, 10, 9];
  const result = valueOf(individualsChart({ values: days }));
  expect(result.outside).toEqual([13]);
  expect(result.averageMovingRange).toBeCloseTo((17 + 15 + 15) / 19, 12);
});

test('when all are alike none is outside', () => {
  expect(valueOf(individualsChart({ values: [0.1, 0.1, 0.1] }))).toEqual({ mean: 0.1, averageMovingRange: 0, upper: 0.1, lower: 0.1, outside: [], runs: [] });
});

test('one value alone has no limits', () => {
  expect(individualsChart({ values: [5] })).toEqual({ valid: false, problem: { reason: 'too-few', field: 'values' } });
  expect(individualsChart({ values: [] })).toEqual({ valid: false, problem: { reason: 'too-few', field: 'values' } });
  expect(individualsChart({ values: [5, Number.NaN] })).toEqual({ valid: false, problem: { reason: 'not-a-number', field: 'values.1' } });
});

test('eight in a row on one side are a signal from the eighth on, and a value on the mean ends the run', () => {
  const calm = [9, 11, 9, 11];
  const above = Array<number>(9).fill(10.5);
  expect(valueOf(individualsChart({ values: [...calm, ...above], baseline: 4 })).runs).toEqual([10, 11, 12]);
  expect(valueOf(individualsChart({ values: [9, 11, ...Array<number>(7).fill(9.5), 10, 9.5], baseline: 2 })).runs).toEqual([]);
});

test('limits of the first values alone do not widen when the process changes after them', () => {
  const values = [10, 12, 10, 12, 10, 12, 20, 22, 20];
  const all = valueOf(individualsChart({ values }));
  const before = valueOf(individualsChart({ values, baseline: 6 }));
  expect(before).toMatchObject({ mean: 11, averageMovingRange: 2, outside: [6, 7, 8] });
  expect(all.upper).toBeGreaterThan(before.upper);
  expect(individualsChart({ values, baseline: values.length })).toEqual(individualsChart({ values }));
});

test('refuses a baseline of one value, and one of more values than there are', () => {
  expect(individualsChart({ values: [1, 2, 3], baseline: 1 })).toEqual({ valid: false, problem: { reason: 'too-few', field: 'baseline' } });
  expect(individualsChart({ values: [1, 2, 3], baseline: 4 })).toEqual({ valid: false, problem: { reason: 'more-than-total', field: 'baseline' } });
  expect(individualsChart({ values: [1, 2, 3], baseline: 2.5 })).toEqual({ valid: false, problem: { reason: 'not-whole', field: 'baseline' } });
});

test('the same values in another unit have the same chart in that unit, and backwards the same limits', () => {
  fc.assert(fc.property(fc.array(anyNumber), (values) => expectSound(individualsChart({ values }))));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }), (values) => {
      const chart = valueOf(individualsChart({ values }));
      expect(chart.lower).toBeLessThanOrEqual(chart.mean);
      expect(chart.upper).toBeGreaterThanOrEqual(chart.mean);
      const doubled = valueOf(individualsChart({ values: values.map((value) => 2 * value) }));
      expect(doubled).toEqual({
        mean: 2 * chart.mean,
        averageMovingRange: 2 * chart.averageMovingRange,
        upper: 2 * chart.upper,
        lower: 2 * chart.lower,
        outside: chart.outside,
        runs: chart.runs,
      });
      const backwards = valueOf(individualsChart({ values: [...values].reverse() }));
      expect(backwards.upper).toBeCloseTo(chart.upper, 8);
      expect(backwards.lower).toBeCloseTo(chart.lower, 8);
    }),
  );
});
