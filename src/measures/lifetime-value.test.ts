import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acquisitionPayback,
  closedFormLifetimeValue,
  lifetimeValueOfCurve,
  shortcutLifetimeValue,
} from './lifetime-value';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

const money = fc
  .tuple(anyAmount, fc.boolean())
  .map(([amount, loss]) => (loss ? 0 - amount : amount));
const share = anyShare;
const rate = anyShare.map((half) => 2 * half);

describe('the shortcut', () => {
  test('30% of 1250 a year, of which 40% come back: 625', () => {
    expect(
      valueOf(shortcutLifetimeValue({ margin: 1250 * 0.3, retention: 0.4 })).value,
    ).toBeCloseTo(625, 10);
  });
  test('is undefined when nobody ever leaves', () => {
    expect(shortcutLifetimeValue({ margin: 100, retention: 1 })).toEqual({
      valid: false,
      problem: { reason: 'diverges', field: 'retention' },
    });
  });
  test('is the closed form with nothing discounted and the first margin counted', () => {
    fc.assert(
      fc.property(
        money,
        anyShare.map((part) => 0.999 * part),
        (margin, retention) => {
          const { value } = valueOf(shortcutLifetimeValue({ margin, retention }));
          const { includingFirst } = valueOf(
            closedFormLifetimeValue({ margin, retention, discount: 0 }),
          );
          expect(Math.abs(value - includingFirst)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
        },
      ),
    );
    fc.assert(
      fc.property(anyNumber, anyNumber, (margin, retention) =>
        expectSound(shortcutLifetimeValue({ margin, retention })),
      ),
    );
  });
});

describe('the closed form', () => {
  test.each([
    [240, 0.92, 0.1, 1226.67, 1466.67],
    [240, 0.95, 0.1, 1520, 1760],
    [500, 0.9, 0.12, 2045.45, 2545.45],
  ])(
    '%d a year at %d retention and %d discount',
    (margin, retention, discount, excluding, including) => {
      const result = valueOf(closedFormLifetimeValue({ margin, retention, discount }));
      expect(result.excludingFirst).toBeCloseTo(excluding, 2);
      expect(result.includingFirst).toBeCloseTo(including, 2);
    },
  );
  test('90% retention at 12% is a multiple of 4.0909', () => {
    expect(
      valueOf(closedFormLifetimeValue({ margin: 500, retention: 0.9, discount: 0.12 })).multiple,
    ).toBeCloseTo(4.090909, 6);
  });
  test.each([
    [0.6, [1.2, 1.15, 1.11, 1.07]],
    [0.7, [1.75, 1.67, 1.59, 1.52]],
    [0.8, [2.67, 2.5, 2.35, 2.22]],
    [0.9, [4.5, 4.09, 3.75, 3.46]],
  ])('the multiples for %d retention at 10, 12, 14 and 16%%', (retention, multiples) => {
    const computed = [0.1, 0.12, 0.14, 0.16].map(
      (discount) => valueOf(closedFormLifetimeValue({ margin: 1, retention, discount })).multiple,
    );
    expect(computed.map((multiple) => Math.round(multiple * 100) / 100)).toEqual(multiples);
  });
  test('without an end and without a discount there is no sum', () => {
    expect(closedFormLifetimeValue({ margin: 1, retention: 1, discount: 0 })).toEqual({
      valid: false,
      problem: { reason: 'diverges', field: 'retention' },
    });
  });
  test('a customer who never leaves is worth the margin divided by the discount rate', () => {
    expect(
      valueOf(closedFormLifetimeValue({ margin: 100, retention: 1, discount: 0.1 })).excludingFirst,
    ).toBeCloseTo(1000, 10);
  });
  test('an unprofitable customer has a negative value', () => {
    const result = valueOf(
      closedFormLifetimeValue({ margin: -240, retention: 0.92, discount: 0.1 }),
    );
    expect(result.excludingFirst).toBeCloseTo(-1226.67, 2);
    expect(result.includingFirst).toBeCloseTo(-1466.67, 2);
    expect(valueOf(shortcutLifetimeValue({ margin: -375, retention: 0.4 })).value).toBeCloseTo(
      -625,
      10,
    );
  });
  test('a customer who always leaves is worth the margin of today', () => {
    expect(valueOf(closedFormLifetimeValue({ margin: 100, retention: 0, discount: 0.1 }))).toEqual({
      multiple: 0,
      excludingFirst: 0,
      includingFirst: 100,
      kept: 100 / 1.1,
    });
  });
  test('refuses a retention above 1 and a negative discount rate', () => {
    expect(closedFormLifetimeValue({ margin: 1, retention: 1.1, discount: 0.2 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'retention' },
    });
    expect(closedFormLifetimeValue({ margin: 1, retention: 0.5, discount: -0.1 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'discount' },
    });
  });
  test('is the sum of very many periods', () => {
    const leaving = anyShare.map((part) => 0.95 * part);
    fc.assert(
      fc.property(money, leaving, rate, (margin, retention, discount) => {
        const survival = Array.from({ length: 1000 }, (_, period) => retention ** period);
        const sum = valueOf(lifetimeValueOfCurve({ margin, survival, discount })).value;
        const { includingFirst, excludingFirst } = valueOf(
          closedFormLifetimeValue({ margin, retention, discount }),
        );
        const tolerance = 1e-9 * Math.abs(includingFirst) + 1e-12;
        expect(Math.abs(sum - includingFirst)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(sum - margin - excludingFirst)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });
  test('twice the money is twice the value, and a loss stays a loss', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (margin, retention, discount) =>
        expectSound(closedFormLifetimeValue({ margin, retention, discount })),
      ),
    );
    fc.assert(
      fc.property(
        money,
        share,
        rate.map((discount) => discount + 0.001),
        (margin, retention, discount) => {
          const once = valueOf(closedFormLifetimeValue({ margin, retention, discount }));
          const twice = valueOf(
            closedFormLifetimeValue({ margin: 2 * margin, retention, discount }),
          );
          expect(twice).toEqual({
            multiple: once.multiple,
            excludingFirst: 2 * once.excludingFirst,
            includingFirst: 2 * once.includingFirst,
            kept: 2 * once.kept,
          });
          expect(Math.sign(once.includingFirst)).toBe(Math.sign(margin));
        },
      ),
    );
  });
});

describe('earning back', () => {
  test('150 to win, 30 a month, 524.46 in all: five months, three and a half times over', () => {
    const result = valueOf(
      acquisitionPayback({ acquisitionCost: 150, monthlyMargin: 30, lifetimeValue: 524.46 }),
    );
    expect(result.months).toBe(5);
    expect(result.ratio).toBeCloseTo(3.4964, 10);
  });
  test('a customer won for nothing is paid back at once and has no ratio', () => {
    expect(
      valueOf(acquisitionPayback({ acquisitionCost: 0, monthlyMargin: 30, lifetimeValue: 524.46 })),
    ).toEqual({ months: 0, ratio: null });
  });
  test('a customer without a margin never pays back', () => {
    expect(
      acquisitionPayback({ acquisitionCost: 150, monthlyMargin: 0, lifetimeValue: 1 }),
    ).toEqual({
      valid: false,
      problem: { reason: 'not-positive', field: 'monthlyMargin' },
    });
  });
  test('does not depend on the currency', () => {
    const amount = anyAmount.map((some) => some + 0.01);
    fc.assert(
      fc.property(
        anyNumber,
        anyNumber,
        anyNumber,
        (acquisitionCost, monthlyMargin, lifetimeValue) =>
          expectSound(acquisitionPayback({ acquisitionCost, monthlyMargin, lifetimeValue })),
      ),
    );
    fc.assert(
      fc.property(amount, amount, amount, (acquisitionCost, monthlyMargin, lifetimeValue) => {
        const here = acquisitionPayback({ acquisitionCost, monthlyMargin, lifetimeValue });
        expect(
          acquisitionPayback({
            acquisitionCost: 4 * acquisitionCost,
            monthlyMargin: 4 * monthlyMargin,
            lifetimeValue: 4 * lifetimeValue,
          }),
        ).toEqual(here);
      }),
    );
  });
});
