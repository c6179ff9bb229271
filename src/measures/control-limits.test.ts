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

test('flow rates of ten batches, as printed in the NIST/SEMATECH e-Handbook, 6.3.2.2', () => {
  const result = valueOf(
    individualsChart({ values: [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1] }),
  );
  expect(result.mean).toBeCloseTo(50.81, 10);
  expect(result.averageMovingRange).toBeCloseTo(1.8778, 4);
  expect(result.upper).toBeCloseTo(55.8041, 3);
  expect(result.lower).toBeCloseTo(45.8159, 3);
  expect(result.outside).toEqual([]);
  expect(result.movingRanges.slice(0, 3)).toEqual([null, 2, expect.closeTo(2.3, 10)]);
  expect(result.upperRange).toBeCloseTo(3.267 * 1.8778, 3);
});

test('trial limits of twenty days, and those without the day whose cause was found', () => {
  const values = [
    6.1, 5.8, 6.4, 6.0, 5.7, 6.3, 6.2, 5.9, 6.5, 6.1, 5.6, 6.0, 8.2, 6.3, 5.9, 6.2, 5.8, 6.4, 6.0,
    6.1,
  ];
  const trial = valueOf(individualsChart({ values }));
  const again = valueOf(individualsChart({ values, leftOut: [12] }));
  const rounded = ({ lower, upper }: { lower: number; upper: number }) =>
    [lower, upper].map((limit) => Number(limit.toFixed(2)));
  expect(rounded(trial)).toEqual([4.66, 7.69]);
  expect(rounded(again)).toEqual([5.03, 7.1]);
  expect(again).toMatchObject({ outside: [12], used: 19, rangesOutside: [12, 13] });
  expect(trial.rangesOutside).toEqual([12, 13]);
});

test('refuses to leave out what is not there, or all but one value', () => {
  const reason = (leftOut: unknown) => {
    const result = individualsChart({ values: [1, 2, 3], leftOut: leftOut as number[] });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason([3])).toEqual(['more-than-total', 'leftOut.0']);
  expect(reason([0, -1])).toEqual(['negative', 'leftOut.1']);
  expect(reason([0, 1])).toEqual(['too-few', 'leftOut']);
  expect(reason(1)).toEqual(['not-a-number', 'leftOut']);
  expect(reason([1, 1])).toBe('valid');
});

test('one bad day among good ones stands outside', () => {
  const days = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 25, 10, 9, 10, 11, 10, 9];
  const result = valueOf(individualsChart({ values: days }));
  expect(result.outside).toEqual([13]);
  expect(result.averageMovingRange).toBeCloseTo((17 + 15 + 15) / 19, 12);
});

test('when all are alike none is outside', () => {
  expect(valueOf(individualsChart({ values: [0.1, 0.1, 0.1] }))).toMatchObject({
    mean: 0.1,
    averageMovingRange: 0,
    upper: 0.1,
    lower: 0.1,
    outside: [],
    runs: [],
    upperRange: 0,
    rangesOutside: [],
  });
});

test('one value alone has no limits', () => {
  expect(individualsChart({ values: [5] })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'values' },
  });
  expect(individualsChart({ values: [] })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'values' },
  });
  expect(individualsChart({ values: [5, Number.NaN] })).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'values.1' },
  });
});

test('eight in a row on one side are a signal from the eighth on, and a value on the mean ends the run', () => {
  const calm = [9, 11, 9, 11];
  const above = Array<number>(9).fill(10.5);
  expect(valueOf(individualsChart({ values: [...calm, ...above], baseline: 4 })).runs).toEqual([
    10, 11, 12,
  ]);
  expect(
    valueOf(
      individualsChart({ values: [9, 11, ...Array<number>(7).fill(9.5), 10, 9.5], baseline: 2 }),
    ).runs,
  ).toEqual([]);
});

test('limits of the first values alone do not widen when the process changes after them', () => {
  const values = [10, 12, 10, 12, 10, 12, 20, 22, 20];
  const all = valueOf(individualsChart({ values }));
  const before = valueOf(individualsChart({ values, baseline: 6 }));
  expect(before).toMatchObject({ mean: 11, averageMovingRange: 2, outside: [6, 7, 8] });
  expect(all.upper).toBeGreaterThan(before.upper);
  expect(individualsChart({ values, baseline: values.length })).toEqual(
    individualsChart({ values }),
  );
});

test('refuses a baseline of one value, and one of more values than there are', () => {
  expect(individualsChart({ values: [1, 2, 3], baseline: 1 })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'baseline' },
  });
  expect(individualsChart({ values: [1, 2, 3], baseline: 4 })).toEqual({
    valid: false,
    problem: { reason: 'more-than-total', field: 'baseline' },
  });
  expect(individualsChart({ values: [1, 2, 3], baseline: 2.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'baseline' },
  });
});

test('the same values in another unit have the same chart in that unit, and backwards the same limits', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), (values) => expectSound(individualsChart({ values }))),
  );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }),
      (values) => {
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
          movingRanges: chart.movingRanges.map((range) => (range === null ? null : 2 * range)),
          upperRange: 2 * chart.upperRange,
          rangesOutside: chart.rangesOutside,
          used: values.length,
        });
        const backwards = valueOf(individualsChart({ values: [...values].reverse() }));
        expect(backwards.upper).toBeCloseTo(chart.upper, 8);
        expect(backwards.lower).toBeCloseTo(chart.lower, 8);
      },
    ),
  );
});
