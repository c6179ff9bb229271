import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureCost, paybackOfPrevention } from './cost-of-quality';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

describe('one failure', () => {
  const box = { booked: 55, hidden: 25.5, lostShare: 0.05, margin: 600 };
  test('a crushed box costs 110.50 with calls, clerks and one sender lost in twenty', () => {
    expect(valueOf(failureCost(box))).toEqual({ perCase: 110.5, lostMargin: 30 });
    expect(valueOf(failureCost({ ...box, hidden: 0, lostShare: 0 })).perCase).toBe(55);
  });
  test('refuses five per cent written as 5 and a negative margin', () => {
    expect(failureCost({ ...box, lostShare: 5 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'lostShare' },
    });
    expect(failureCost({ ...box, margin: -1 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'margin' },
    });
  });
  test('never costs less than the books show', () => {
    const anyFailure = fc.record({
      booked: anyNumber,
      hidden: anyNumber,
      lostShare: anyNumber,
      margin: anyNumber,
    });
    fc.assert(fc.property(anyFailure, (failure) => expectSound(failureCost(failure))));
    const failure = fc.record({
      booked: anyAmount,
      hidden: anyAmount,
      lostShare: anyShare,
      margin: anyAmount,
    });
    fc.assert(
      fc.property(failure, (some) => {
        expect(valueOf(failureCost(some)).perCase).toBeGreaterThanOrEqual(some.booked);
      }),
    );
  });
});

describe('prevention', () => {
  const transport = {
    cases: 4000,
    share: 0.2,
    costPerCase: 55,
    preventionCost: 18_000,
    removedShare: 0.6,
  };
  test('packaging against transport damage pays back in 8.2 months', () => {
    const result = valueOf(paybackOfPrevention(transport));
    expect(result).toMatchObject({ affected: 800, yearlyCost: 44_000, yearlySaving: 26_400 });
    expect(result.paybackMonths).toBeCloseTo(8.181818, 6);
  });
  test('never pays back when it removes nothing, and at once when it is free', () => {
    expect(
      valueOf(paybackOfPrevention({ ...transport, removedShare: 0 })).paybackMonths,
    ).toBeNull();
    expect(valueOf(paybackOfPrevention({ ...transport, preventionCost: 0 })).paybackMonths).toBe(0);
  });
  test('returns 46.7% in the first year, and 193.3% when it works for two', () => {
    expect(valueOf(paybackOfPrevention(transport)).returnShare).toBeCloseTo(0.466667, 6);
    const two = valueOf(paybackOfPrevention({ ...transport, years: 2 }));
    expect(two.net).toBe(34_800);
    expect(two.returnShare).toBeCloseTo(1.933333, 6);
    expect(
      valueOf(paybackOfPrevention({ ...transport, preventionCost: 0 })).returnShare,
    ).toBeNull();
  });
  test('earns half when half of the fall would have come anyway', () => {
    const half = valueOf(paybackOfPrevention({ ...transport, attributedShare: 0.5 }));
    expect(half).toMatchObject({ yearlyCost: 44_000, yearlySaving: 13_200, net: -4800 });
    expect(half.paybackMonths).toBeCloseTo(16.363636, 6);
  });
  test('refuses shares above 1', () => {
    expect(paybackOfPrevention({ ...transport, share: 20 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'share' },
    });
    expect(paybackOfPrevention({ ...transport, removedShare: 1.2 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'removedShare' },
    });
  });
  test('never saves more than the cause costs, and months do not depend on the currency', () => {
    const anyCause = fc.record({
      cases: anyNumber,
      share: anyNumber,
      costPerCase: anyNumber,
      preventionCost: anyNumber,
      removedShare: anyNumber,
      attributedShare: anyNumber,
      years: anyNumber,
    });
    fc.assert(fc.property(anyCause, (cause) => expectSound(paybackOfPrevention(cause))));
    const cause = fc.record({
      cases: fc.nat(10_000),
      share: anyShare,
      costPerCase: anyAmount,
      preventionCost: anyAmount,
      removedShare: anyShare,
    });
    fc.assert(
      fc.property(cause, (input) => {
        const result = valueOf(paybackOfPrevention(input));
        expect(result.yearlySaving).toBeLessThanOrEqual(result.yearlyCost);
        const abroad = {
          ...input,
          costPerCase: 4 * input.costPerCase,
          preventionCost: 4 * input.preventionCost,
        };
        expect(valueOf(paybackOfPrevention(abroad)).paybackMonths).toBe(result.paybackMonths);
      }),
    );
  });
});
