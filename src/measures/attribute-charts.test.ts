import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cChart, npChart, pChart, uChart } from './attribute-charts';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

// Montgomery's cans of orange juice, 30 samples of 50; the same numbers are the wafers of the
// NIST/SEMATECH e-Handbook, 6.3.3.2.
const cans = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
  13, 9, 6,
];
const fifty = cans.map(() => 50);
const rounded = (values: (number | null)[], digits = 4) =>
  values.map((value) => value && Number(value.toFixed(digits)));

test('p chart: trial limits of the cans, and those without samples 15 and 23, as printed', () => {
  const trial = valueOf(pChart({ counts: cans, sizes: fifty }));
  expect(rounded([trial.centre, trial.lower, trial.upper])).toEqual([0.2313, 0.0524, 0.4102]);
  expect(trial.outside).toEqual([14, 22]);
  const again = valueOf(pChart({ counts: cans, sizes: fifty, leftOut: [14, 22] }));
  expect(rounded([again.centre, again.lower, again.upper])).toEqual([0.215, 0.0407, 0.3893]);
  // Sample 21 is beyond the new limits.
  expect(again.outside).toEqual([14, 20, 22]);
  expect(again.used).toBe(28);
});

test('np chart: the same in cans', () => {
  const chart = valueOf(npChart({ counts: cans, size: 50 }));
  expect(rounded([chart.centre, chart.lower, chart.upper], 2)).toEqual([11.57, 2.62, 20.51]);
  expect(chart.points[0]?.value).toBe(12);
});

test('c chart: faults in 26 samples of 100 circuit boards, and without samples 6 and 20', () => {
  const counts = [
    21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19,
    17, 15,
  ];
  const trial = valueOf(cChart({ counts }));
  expect(rounded([trial.centre, trial.lower, trial.upper], 2)).toEqual([19.85, 6.48, 33.21]);
  expect(trial.outside).toEqual([5, 19]);
  const again = valueOf(cChart({ counts, leftOut: [5, 19] }));
  expect(rounded([again.centre, again.lower, again.upper], 2)).toEqual([19.67, 6.36, 32.97]);
});

test('u chart: errors in 20 weekly samples of 50 shipments, as printed: 0.0740, limits 0 and 0.1894', () => {
  const counts = [2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4];
  const chart = valueOf(uChart({ counts, sizes: counts.map(() => 50) }));
  expect(rounded([chart.centre, chart.lower, chart.upper])).toEqual([0.074, 0, 0.1894]);
});

test('u chart: faults in rolls of cloth of unlike length; the book rounds the centre to 1.42 on its way to 2.55 and 0.29', () => {
  const counts = [14, 12, 20, 11, 7, 10, 21, 16, 19, 23];
  const sizes = [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5];
  const chart = valueOf(uChart({ counts, sizes }));
  expect(rounded([chart.centre], 2)).toEqual([1.42]);
  expect(chart).toMatchObject({ lower: null, upper: null, outside: [] });
  expect(Math.abs((chart.points[0]?.upper ?? 0) - 2.55)).toBeLessThan(0.008);
  expect(Math.abs((chart.points[0]?.lower ?? 0) - 0.29)).toBeLessThan(0.008);
});

test('refuses what cannot be', () => {
  const reason = (result: ReturnType<typeof pChart>) =>
    result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  expect(reason(pChart({ counts: [1, 5], sizes: [4, 4] }))).toEqual([
    'more-than-total',
    'counts.1',
  ]);
  expect(reason(pChart({ counts: [0, 1], sizes: [0, 4] }))).toEqual(['not-positive', 'sizes.0']);
  expect(reason(pChart({ counts: [1, 1, 1], sizes: [4, 4] }))).toEqual(['wrong-length', 'sizes']);
  expect(reason(uChart({ counts: [1], sizes: [4] }))).toEqual(['too-few', 'counts']);
  expect(reason(cChart({ counts: [1, 2], leftOut: [0] }))).toEqual(['too-few', 'leftOut']);
  expect(reason(npChart({ counts: [1, 2], size: -1 }))).toEqual(['negative', 'size']);
});

test('eight samples in a row below the centre are a signal', () => {
  expect(valueOf(cChart({ counts: [30, 30, 10, 10, 10, 10, 10, 10, 10, 10] })).runs).toEqual([9]);
});

describe('for any samples', () => {
  test('the centre lies between the limits, and limits between 0 and 1 for proportions', () => {
    const samples = fc.array(
      fc
        .integer({ min: 1, max: 500 })
        .chain((size) => fc.record({ size: fc.constant(size), count: fc.nat(size) })),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(samples, (list) => {
        const chart = valueOf(
          pChart({ counts: list.map(({ count }) => count), sizes: list.map(({ size }) => size) }),
        );
        for (const { lower, upper } of chart.points) {
          expect(lower).toBeLessThanOrEqual(chart.centre);
          expect(upper).toBeGreaterThanOrEqual(chart.centre);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  test('any numbers are answered soundly', () => {
    const list = fc.array(anyNumber);
    fc.assert(
      fc.property(list, list, list, anyNumber, (counts, sizes, leftOut, size) => {
        for (const result of [
          pChart({ counts, sizes, leftOut }),
          uChart({ counts, sizes, leftOut }),
          cChart({ counts }),
          npChart({ counts, size }),
        ])
          expectSound(result);
      }),
    );
  });
});
