import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCumulative, normalQuantile } from './normal-distribution';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const below = (z: number) => valueOf(normalCumulative({ z })).below;
const above = (z: number) => valueOf(normalCumulative({ z })).above;
const quantile = (probability: number) => valueOf(normalQuantile({ probability })).z;

// Computed to 20 digits with another method, the complementary error function.
const tails = [
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145707],
  [1.5, 0.06680720126885809],
  [1.959963984540054, 0.02500000000000002],
  [2.5, 0.006209665325776139],
  [3, 0.0013498980316300957],
  [3.5, 0.00023262907903552504],
  [4.5, 3.3976731247300615e-6],
  [6, 9.865876450377012e-10],
  [7, 1.279812543885835e-12],
  [7.5, 3.19089167291092e-14],
  [8, 6.220960574271819e-16],
  [10, 7.619853024160593e-24],
  [20, 2.7536241186063314e-89],
] as const;

test.each(tails)('above %d standard deviations lies %d of the whole', (z, share) => {
  expect(above(z) / share).toBeCloseTo(1, 7);
  expect(below(-z)).toBe(above(z));
  expect(below(z)).toBeCloseTo(1 - share, 14);
});

test.each(tails)('the point with a given share above it is found again', (z, share) => {
  expect(quantile(share)).toBeCloseTo(0 - z, 9);
});

test('95 of 100 lie within 1.959964, half below the middle', () => {
  expect(quantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(quantile(0.5)).toBe(0);
  expect(below(0)).toBeCloseTo(0.5, 15);
});

test('far out, shares become 0 and everything', () => {
  expect(valueOf(normalCumulative({ z: 60 }))).toEqual({ below: 1, above: 0 });
  expect(valueOf(normalCumulative({ z: -1e308 }))).toEqual({ below: 0, above: 1 });
});

test.each([0, 1, -0.1, 1.1])('no point has %d below it', (probability) => {
  expect(normalQuantile({ probability })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'probability' },
  });
});

test('the two measures undo each other, and both only rise', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -7, max: 5, noNaN: true }),
      fc.double({ min: 1e-6, max: 2, noNaN: true }),
      (z, step) => {
        expect(quantile(below(z))).toBeCloseTo(z, 8);
        expect(below(z + step)).toBeGreaterThan(below(z));
        expect(below(z) + above(z)).toBeCloseTo(1, 14);
      },
    ),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.4999, noNaN: true }), (share) => {
      expect(quantile(share)).toBeLessThan(0);
      expect(above(0 - quantile(share)) / share).toBeCloseTo(1, 7);
    }),
  );
});

test('no input gives NaN or infinity', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      expectSound(normalCumulative({ z: number }));
      expectSound(normalQuantile({ probability: number }));
    }),
  );
});
