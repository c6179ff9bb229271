import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';
import { wilsonInterval } from './wilson';

const wilson = (successes: number, trials: number) =>
  valueOf(wilsonInterval({ successes, trials }));

test('84 of 120 lie between 61.3% and 77.5%', () => {
  const { share, low, high } = wilson(84, 120);
  expect(share).toBe(0.7);
  expect(low).toBeCloseTo(0.61284858, 8);
  expect(high).toBeCloseTo(0.77474376, 8);
});

test('11 of 12 lie between 64.6% and 98.5%', () => {
  const { share, low, high } = wilson(11, 12);
  expect(share).toBeCloseTo(0.91666667, 8);
  expect(low).toBeCloseTo(0.64612009, 8);
  expect(high).toBeCloseTo(0.98513491, 8);
});

test('20 of 20 still leave room below: from 83.9% to all', () => {
  const { share, low, high } = wilson(20, 20);
  expect(share).toBe(1);
  expect(low).toBeCloseTo(0.83887484, 8);
  expect(high).toBe(1);
});

test('none of 20 is the mirror image of all of 20', () => {
  const { share, low, high } = wilson(0, 20);
  expect([share, low]).toEqual([0, 0]);
  expect(high).toBeCloseTo(1 - 0.83887484, 8);
});

test('when all succeed, the interval ends at exactly 1, and when none does, it starts at exactly 0', () => {
  for (let trials = 1; trials <= 2000; trials++) {
    expect(wilson(trials, trials).high).toBe(1);
    expect(wilson(0, trials).low).toBe(0);
  }
});

test('is undefined without trials, and when more succeed than tried', () => {
  expect(wilsonInterval({ successes: 0, trials: 0 })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'trials' },
  });
  expect(wilsonInterval({ successes: 3, trials: 2 })).toEqual({
    valid: false,
    problem: { reason: 'more-than-total', field: 'successes' },
  });
});

describe('whatever the counts', () => {
  const observed = fc.tuple(anyCount, anyCount).filter(([one, other]) => one + other > 0);
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (successes, trials) =>
        expectSound(wilsonInterval({ successes, trials })),
      ),
    );
  });
  test('the interval contains the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(observed, ([one, other]) => {
        const { share, low, high } = wilson(Math.min(one, other), Math.max(one, other));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('it has a width for any survey one could run', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const { low, high } = wilson(successes, successes + failures);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });
  test('ten times the answers with the same share give a narrower interval', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const few = wilson(successes, successes + failures);
        const many = wilson(10 * successes, 10 * (successes + failures));
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
