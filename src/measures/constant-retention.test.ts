import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRetention, constantRetention, constantSurvival } from './constant-retention';
import { convertRetention, convertYearlyRetention } from './retention';
import { anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

describe('one rate by week, month, quarter and year', () => {
  test('97% a month is 91.3% a quarter and 69.4% a year, and lasts 33.3 months', () => {
    const { monthly, quarterly, yearly, expectedPeriods } = valueOf(
      constantRetention({ retention: 0.97, periodsPerYear: 12 }),
    );
    expect(monthly).toBe(0.97);
    expect(quarterly).toBeCloseTo(0.912673, 6);
    expect(yearly).toBeCloseTo(0.693842, 6);
    expect(expectedPeriods).toBeCloseTo(33.333333, 6);
  });
  test('losing 1% a week leaves 59.3% after a year', () => {
    const { weekly, yearly, expectedPeriods } = valueOf(
      constantRetention({ retention: 0.99, periodsPerYear: 52 }),
    );
    expect(weekly).toBe(0.99);
    expect(yearly).toBeCloseTo(0.592966, 6);
    expect(expectedPeriods).toBeCloseTo(100, 9);
  });
  test('agrees with the conversions of months and years', () => {
    fc.assert(
      fc.property(anyShare, (retention) => {
        expect(valueOf(constantRetention({ retention, periodsPerYear: 12 })).yearly).toBe(
          valueOf(convertRetention({ monthly: retention })).yearly,
        );
        expect(valueOf(constantRetention({ retention, periodsPerYear: 1 })).monthly).toBe(
          valueOf(convertYearlyRetention({ yearly: retention })).monthly,
        );
      }),
    );
  });
  test('when nobody leaves the expected time has no end, and when everybody does it is one period', () => {
    expect(valueOf(constantRetention({ retention: 1, periodsPerYear: 4 }))).toEqual({
      weekly: 1,
      monthly: 1,
      quarterly: 1,
      yearly: 1,
      expectedPeriods: null,
    });
    expect(valueOf(constantRetention({ retention: 0, periodsPerYear: 4 }))).toEqual({
      weekly: 0,
      monthly: 0,
      quarterly: 0,
      yearly: 0,
      expectedPeriods: 1,
    });
  });
  test('the shorter the period, the higher its share, and there and back is the same rate', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (retention, periodsPerYear) =>
        expectSound(constantRetention({ retention, periodsPerYear })),
      ),
    );
    fc.assert(
      fc.property(anyShare, (retention) => {
        const { weekly, monthly, quarterly, yearly } = valueOf(
          constantRetention({ retention, periodsPerYear: 12 }),
        );
        expect([yearly, quarterly, monthly, weekly]).toEqual(
          [yearly, quarterly, monthly, weekly].sort((a, b) => a - b),
        );
        expect(
          valueOf(constantRetention({ retention: weekly, periodsPerYear: 52 })).monthly,
        ).toBeCloseTo(retention, 9);
      }),
    );
  });
  test('refuses more than everybody and years without a period', () => {
    expect(constantRetention({ retention: 1.1, periodsPerYear: 12 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'retention' },
    });
    expect(constantRetention({ retention: 0.9, periodsPerYear: 0 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'periodsPerYear' },
    });
  });
});

describe('what a constant rate leaves over', () => {
  test('after twelve months of 97% it is 69.4%, and not 64%', () => {
    const { survival, subtracted } = valueOf(constantSurvival({ retention: 0.97, periods: 12 }));
    expect(survival).toHaveLength(13);
    expect(survival[12]).toBeCloseTo(0.693842, 6);
    expect(subtracted[12]).toBeCloseTo(0.64, 9);
  });
  test('neither share ever rises, and the mistaken one is never above the true one', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (retention, periods) =>
        expectSound(constantSurvival({ retention, periods })),
      ),
    );
    fc.assert(
      fc.property(anyShare, fc.nat(60), (retention, periods) => {
        const { survival, subtracted } = valueOf(constantSurvival({ retention, periods }));
        expect(survival).toEqual([...survival].sort((a, b) => b - a));
        expect(subtracted).toEqual([...subtracted].sort((a, b) => b - a));
        survival.forEach((share, time) => {
          expect(subtracted[time]).toBeLessThanOrEqual(share);
        });
      }),
    );
  });
});

describe('the one rate of a cohort', () => {
  test('the high-end customers of Fader and Hardie keep 90.34% a year over seven years', () => {
    expect(
      valueOf(averageRetention({ customers: [1000, 869, 743, 653, 593, 551, 517, 491] })).retention,
    ).toBeCloseTo(0.9034, 4);
  });
  test('is 0 when nobody is left, and unknown before the first period is over', () => {
    expect(valueOf(averageRetention({ customers: [10, 5, 0] })).retention).toBe(0);
    expect(averageRetention({ customers: [10] })).toEqual({
      valid: false,
      problem: { reason: 'too-few', field: 'customers' },
    });
  });
  test('leads to the last count again', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (customers) => expectSound(averageRetention({ customers }))),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 2, maxLength: 12 }), (counts) => {
        const customers = counts.sort((a, b) => b - a);
        fc.pre((customers[0] ?? 0) > 0);
        const { retention } = valueOf(averageRetention({ customers }));
        expect((customers[0] ?? 0) * retention ** (customers.length - 1)).toBeCloseTo(
          customers.at(-1) ?? 0,
          6,
        );
      }),
    );
  });
});
