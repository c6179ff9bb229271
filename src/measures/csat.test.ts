import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerSatisfaction } from './csat';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

test('84 of 120 people chose 4 or 5: 70%, mean 3.775, a quarter chose 5', () => {
  const result = valueOf(customerSatisfaction({ counts: [6, 9, 21, 54, 30] }));
  expect(result.answers).toBe(120);
  expect(result.topTwoShare).toBe(0.7);
  expect(result.low).toBeCloseTo(0.61284858, 8);
  expect(result.high).toBeCloseTo(0.77474376, 8);
  expect(result.mean).toBeCloseTo(3.775, 12);
  expect(result.topShare).toBe(0.25);
});

test('twelve answers leave a wide interval around 91.7%', () => {
  const result = valueOf(customerSatisfaction({ counts: [0, 0, 1, 6, 5] }));
  expect(result.answers).toBe(12);
  expect(result.topTwoShare).toBeCloseTo(0.91666667, 8);
  expect(result.low).toBeCloseTo(0.64612009, 8);
  expect(result.high).toBeCloseTo(0.98513491, 8);
  expect(result.mean).toBeCloseTo(4.333333, 6);
  expect(result.topShare).toBeCloseTo(0.41666667, 8);
});

test('twenty satisfied people of twenty still leave room for doubt', () => {
  const result = valueOf(customerSatisfaction({ counts: [0, 0, 0, 8, 12] }));
  expect(result.topTwoShare).toBe(1);
  expect(result.low).toBeCloseTo(0.83887484, 8);
  expect(result.high).toBe(1);
});

test('is undefined when nobody answered', () => {
  expect(customerSatisfaction({ counts: [0, 0, 0, 0, 0] })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered', field: 'counts' },
  });
});

test('refuses a scale of another length, and a count that is none', () => {
  expect(customerSatisfaction({ counts: [1, 2, 3, 4, 5, 6, 7] })).toEqual({
    valid: false,
    problem: { reason: 'wrong-length', field: 'counts' },
  });
  expect(customerSatisfaction({ counts: [1, 2, 3, 4, 5.5] })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'counts.4' },
  });
});

describe('whatever the counts', () => {
  const five = fc.tuple(anyCount, anyCount, anyCount, anyCount, anyCount);
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 4, maxLength: 6 }), (counts) =>
        expectSound(customerSatisfaction({ counts })),
      ),
    );
    fc.assert(fc.property(five, (counts) => expectSound(customerSatisfaction({ counts }))));
  });
  test('the interval holds the top two, the top is part of them, the mean stays on the scale', () => {
    fc.assert(
      fc.property(five, (counts) => {
        const result = customerSatisfaction({ counts });
        fc.pre(result.valid);
        const { topTwoShare, topShare, low, high, mean } = valueOf(result);
        expect(low).toBeLessThanOrEqual(topTwoShare);
        expect(high).toBeGreaterThanOrEqual(topTwoShare);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(topShare).toBeLessThanOrEqual(topTwoShare);
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
      }),
    );
  });
  test('which of the upper two points somebody chose, and which of the lower three, does not touch the share', () => {
    const few = fc.nat(1000);
    fc.assert(
      fc.property(few, few, few, few, few, (one, two, three, four, top) => {
        fc.pre(one + two + three + four + top > 0);
        const here = valueOf(customerSatisfaction({ counts: [one, two, three, four, top] }));
        const there = valueOf(customerSatisfaction({ counts: [three, one, two, top, four] }));
        expect([there.topTwoShare, there.low, there.high]).toEqual([
          here.topTwoShare,
          here.low,
          here.high,
        ]);
      }),
    );
  });
  test('one person moving up a point never lowers anything', () => {
    const few = fc.nat(1000);
    fc.assert(
      fc.property(fc.tuple(few, few, few, few, few), fc.nat(3), (counts, point) => {
        const before = [...counts];
        before[point] = (before[point] ?? 0) + 1;
        const after = [...counts];
        after[point + 1] = (after[point + 1] ?? 0) + 1;
        const low = valueOf(customerSatisfaction({ counts: before }));
        const high = valueOf(customerSatisfaction({ counts: after }));
        expect(high.topTwoShare).toBeGreaterThanOrEqual(low.topTwoShare);
        expect(high.topShare).toBeGreaterThanOrEqual(low.topShare);
        expect(high.mean).toBeGreaterThan(low.mean);
      }),
    );
  });
});
