import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convertRetention,
  convertYearlyRetention,
  customerRetention,
  repurchaseRate,
  shareOfWallet,
} from './retention';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

describe('the customers of a period', () => {
  test('560 at the end, 120 of them new, 500 at the start: 88% kept, 12% lost', () => {
    expect(valueOf(customerRetention({ start: 500, end: 560, acquired: 120 }))).toEqual({
      retained: 440,
      retentionRate: 0.88,
      churnRate: 0.12,
    });
  });
  test('1010 at the end, 250 of them new, 800 at the start: 95% kept, 5% lost', () => {
    expect(valueOf(customerRetention({ start: 800, end: 1010, acquired: 250 }))).toEqual({
      retained: 760,
      retentionRate: 0.95,
      churnRate: 0.05,
    });
  });
  test('is undefined when nobody was there at the start', () => {
    expect(customerRetention({ start: 0, end: 10, acquired: 10 })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'start' },
    });
  });
  test('refuses customers who came back counted as old, and newcomers who are not there at the end', () => {
    expect(customerRetention({ start: 100, end: 120, acquired: 10 })).toEqual({
      valid: false,
      problem: { reason: 'more-than-total', field: 'end' },
    });
    expect(customerRetention({ start: 100, end: 20, acquired: 21 })).toEqual({
      valid: false,
      problem: { reason: 'more-than-total', field: 'acquired' },
    });
  });
  test('kept and lost are everybody, whatever the counts', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (start, end, acquired) =>
        expectSound(customerRetention({ start, end, acquired })),
      ),
    );
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, (start, kept, acquired) => {
        fc.pre(start > 0 && kept <= start && kept + acquired <= Number.MAX_SAFE_INTEGER);
        const { retained, retentionRate, churnRate } = valueOf(
          customerRetention({ start, end: kept + acquired, acquired }),
        );
        expect(retained).toBe(kept);
        expect(churnRate).toBeCloseTo(1 - retentionRate, 12);
        expect(Math.min(retentionRate, churnRate)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('two groups together are kept by the mean of their rates weighted with their customers, not by the plain one', () => {
    const group = fc
      .integer({ min: 1, max: 10_000 })
      .chain((start) => fc.record({ start: fc.constant(start), end: fc.nat(start) }));
    fc.assert(
      fc.property(group, group, (first, second) => {
        const rate = ({ start, end }: { start: number; end: number }) =>
          valueOf(customerRetention({ start, end, acquired: 0 })).retentionRate;
        const start = first.start + second.start;
        const weighted = (rate(first) * first.start + rate(second) * second.start) / start;
        expect(rate({ start, end: first.end + second.end })).toBeCloseTo(weighted, 12);
      }),
    );
    const rates = [
      customerRetention({ start: 900, end: 810, acquired: 0 }),
      customerRetention({ start: 100, end: 10, acquired: 0 }),
    ];
    expect(rates.map((rate) => valueOf(rate).retentionRate)).toEqual([0.9, 0.1]);
    expect(valueOf(customerRetention({ start: 1000, end: 820, acquired: 0 })).retentionRate).toBe(
      0.82,
    );
  });
  test('newcomers change nothing, as long as they are not counted as kept', () => {
    expect(customerRetention({ start: 500, end: 440, acquired: 0 })).toEqual(
      customerRetention({ start: 500, end: 940, acquired: 500 }),
    );
  });
});

describe('months and years', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  test('97% a month is 69.4% a year: churn of 30.6%, not 36%, and 33.3 months on average', () => {
    const result = valueOf(convertRetention({ monthly: 0.97 }));
    expect(result.monthly).toBe(0.97);
    expect(result.yearly).toBeCloseTo(0.693842, 6);
    expect(result.yearlyChurn).toBeCloseTo(0.306158, 6);
    expect(result.monthlyChurn).toBeCloseTo(0.03, 12);
    expect(result.expectedMonths).toBeCloseTo(33.333333, 6);
  });
  test('40% a year is 92.6% a month', () => {
    const result = valueOf(convertYearlyRetention({ yearly: 0.4 }));
    expect(result.monthly).toBeCloseTo(0.926485, 6);
    expect(result.yearly).toBe(0.4);
  });
  test('when nobody ever leaves the expected time has no end', () => {
    expect(valueOf(convertRetention({ monthly: 1 }))).toEqual({
      monthly: 1,
      yearly: 1,
      monthlyChurn: 0,
      yearlyChurn: 0,
      expectedMonths: null,
    });
  });
  test('when everybody leaves at once they stay for one month', () => {
    expect(valueOf(convertRetention({ monthly: 0 }))).toEqual({
      monthly: 0,
      yearly: 0,
      monthlyChurn: 1,
      yearlyChurn: 1,
      expectedMonths: 1,
    });
  });
  test('refuses more than everybody', () => {
    expect(convertRetention({ monthly: 1.01 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'monthly' },
    });
    expect(convertYearlyRetention({ yearly: -0.1 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'yearly' },
    });
  });
  test('a year turned into months and back is the same year', () => {
    fc.assert(
      fc.property(share, (yearly) => {
        const { monthly } = valueOf(convertYearlyRetention({ yearly }));
        expect(monthly).toBeGreaterThanOrEqual(yearly);
        const back = valueOf(convertRetention({ monthly }));
        expect(back.yearly).toBeCloseTo(yearly, 12);
        expect(back.yearlyChurn).toBe(1 - back.yearly);
        expect(back.yearlyChurn).toBeLessThanOrEqual(12 * back.monthlyChurn + 1e-12);
      }),
    );
  });
  test('months turned into a year and back are the same months', () => {
    fc.assert(
      fc.property(share, (monthly) => {
        const { yearly, monthlyChurn, expectedMonths } = valueOf(convertRetention({ monthly }));
        expect(valueOf(convertYearlyRetention({ yearly })).monthly).toBeCloseTo(monthly, 12);
        expect(monthlyChurn).toBe(1 - monthly);
        if (expectedMonths !== null) expect(expectedMonths * monthlyChurn).toBeCloseTo(1, 12);
      }),
    );
  });
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, (rate) => {
        expectSound(convertRetention({ monthly: rate }));
        expectSound(convertYearlyRetention({ yearly: rate }));
      }),
    );
  });
});

describe('buying again', () => {
  test.each([
    [20_000, 8000, 0.4],
    [905, 317, 0.35027624],
  ])('of %i buyers %i came again', (buyers, repeatBuyers, rate) => {
    expect(valueOf(repurchaseRate({ buyers, repeatBuyers })).rate).toBeCloseTo(rate, 8);
  });
  test('is undefined without buyers, and refuses more repeat buyers than buyers', () => {
    expect(repurchaseRate({ buyers: 0, repeatBuyers: 0 })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'buyers' },
    });
    expect(repurchaseRate({ buyers: 5, repeatBuyers: 6 })).toEqual({
      valid: false,
      problem: { reason: 'more-than-total', field: 'repeatBuyers' },
    });
  });
  test('is a share, whatever the counts', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (buyers, repeatBuyers) => {
        const result = repurchaseRate({ buyers, repeatBuyers });
        expectSound(result);
        if (result.valid) expect(result.value.rate).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the share of wallet', () => {
  test.each([
    [1250, 3100, 0.40322581],
    [480, 1920, 0.25],
  ])('%i of %i', (spendWithUs, categorySpend, share) => {
    expect(valueOf(shareOfWallet({ spendWithUs, categorySpend })).share).toBeCloseTo(share, 8);
  });
  test('is undefined without spending, and refuses more than the category', () => {
    expect(shareOfWallet({ spendWithUs: 0, categorySpend: 0 })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'categorySpend' },
    });
    expect(shareOfWallet({ spendWithUs: 3, categorySpend: 2 })).toEqual({
      valid: false,
      problem: { reason: 'more-than-total', field: 'spendWithUs' },
    });
    expect(shareOfWallet({ spendWithUs: -1, categorySpend: 2 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'spendWithUs' },
    });
  });
  test('does not depend on the currency', () => {
    const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(anyNumber, anyNumber, (spendWithUs, categorySpend) =>
        expectSound(shareOfWallet({ spendWithUs, categorySpend })),
      ),
    );
    fc.assert(
      fc.property(amount, amount, amount, (ours, theirs, rate) => {
        const here = valueOf(
          shareOfWallet({ spendWithUs: ours, categorySpend: ours + theirs }),
        ).share;
        const abroad = valueOf(
          shareOfWallet({ spendWithUs: rate * ours, categorySpend: rate * (ours + theirs) }),
        ).share;
        expect(abroad).toBeCloseTo(here, 10);
      }),
    );
  });
});
