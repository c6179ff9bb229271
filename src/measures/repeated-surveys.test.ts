import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedSurveys, selectiveResponse, surveySpread } from './repeated-surveys';
import { anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

// Twelve of a hundred answer, the dissatisfied more readily: the example of the chapter on
// listening.
const mailing = { sent: 4100, trueShare: 0.8, satisfiedRate: 0.105, dissatisfiedRate: 0.18 };
const fair = { ...mailing, satisfiedRate: 0.12, dissatisfiedRate: 0.12 };
const simulate = (plan: typeof mailing, surveys = 1000, seed = 1, first = 0) =>
  valueOf(repeatedSurveys({ ...plan, surveys, seed, first }));

describe('what is to be expected', () => {
  test('twelve per cent answer, seventy of a hundred of them satisfied, and that is ten points off', () => {
    const expected = valueOf(selectiveResponse(mailing));
    expect(expected.responseRate).toBeCloseTo(0.12, 12);
    expect(expected.answererShare).toBeCloseTo(0.7, 12);
    expect(expected.bias).toBeCloseTo(-0.1, 12);
    expect(expected.answers).toBeCloseTo(492, 9);
    expect([expected.worstLow, expected.worstHigh].map((share) => share.toFixed(3))).toEqual([
      '0.084',
      '0.964',
    ]);
  });
  test('nothing is off when both answer equally often, however few that is', () => {
    expect(valueOf(selectiveResponse({ ...fair, trueShare: 0.1 + 0.2 })).bias).toBe(0);
  });
  test('is undefined when nobody answers, or nobody was asked', () => {
    const nobody = { valid: false, problem: { reason: 'nobody-answered' } };
    expect(selectiveResponse({ ...mailing, satisfiedRate: 0, dissatisfiedRate: 0 })).toEqual(
      nobody,
    );
    expect(selectiveResponse({ ...mailing, sent: 0 })).toEqual(nobody);
  });
  test('the number invited never changes the bias', () => {
    const plans = fc.record({
      sent: fc.integer({ min: 1000, max: 1e6 }),
      trueShare: anyShare,
      satisfiedRate: anyShare,
      dissatisfiedRate: anyShare,
    });
    fc.assert(
      fc.property(plans, (plan) => {
        const once = selectiveResponse(plan);
        fc.pre(once.valid);
        expect(valueOf(selectiveResponse({ ...plan, sent: 100 * plan.sent })).bias).toBe(
          once.valid && once.value.bias,
        );
      }),
    );
  });
});

describe('held a thousand times', () => {
  test('without bias about 95 of 100 intervals hold the truth', () => {
    const { covering } = simulate(fair, 4000);
    expect(covering / 4000).toBeGreaterThan(0.935);
    expect(covering / 4000).toBeLessThan(0.965);
  });
  test('with bias hardly any does, and a hundred times as many invitations leave none', () => {
    expect(simulate(mailing).covering).toBeLessThan(20);
    expect(simulate({ ...mailing, sent: 410_000 }).covering).toBe(0);
  });
  test('the surveys gather around the share among those who answer, ten times closer for a hundred times as many', () => {
    const [small, large] = [mailing, { ...mailing, sent: 410_000 }].map((plan) =>
      valueOf(surveySpread(simulate(plan))),
    );
    expect(small?.mean).toBeCloseTo(0.7, 2);
    expect(large?.mean).toBeCloseTo(0.7, 3);
    const widths = [small, large].map((spread) => (spread?.high ?? 0) - (spread?.low ?? 0));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeGreaterThan(8);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeLessThan(12);
  });
  test('the same seed gives the same surveys, cut up or not, and another seed gives others', () => {
    const whole = simulate(mailing, 100).shares;
    expect([...simulate(mailing, 30).shares, ...simulate(mailing, 70, 1, 30).shares]).toEqual(
      whole,
    );
    expect(simulate(mailing, 100, 2).shares).not.toEqual(whole);
  });
  test('a survey that nobody answers has no share and no interval', () => {
    expect(simulate({ ...mailing, sent: 0 }, 3)).toEqual({
      shares: [null, null, null],
      covering: 0,
    });
    expect(surveySpread({ shares: [null, null] })).toEqual({
      valid: false,
      problem: { reason: 'nobody-answered' },
    });
    expect(valueOf(surveySpread({ shares: [null, 0.5] }))).toEqual({
      answered: 1,
      mean: 0.5,
      low: 0.5,
      high: 0.5,
    });
  });
  test('refuses no surveys, too many of them, and more people than can be drawn', () => {
    const reason = (change: object) =>
      repeatedSurveys({ ...mailing, surveys: 10, seed: 1, ...change });
    expect(reason({ surveys: 0 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'surveys' },
    });
    expect(reason({ surveys: 10_001 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'surveys' },
    });
    expect(reason({ sent: 100_000_001 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'sent' },
    });
    expect(surveySpread({ shares: [] })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'shares' },
    });
    expect(surveySpread({ shares: [0.5, 1.5] })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'shares' },
    });
    const unreadable = { toString: 0 } as unknown as number;
    expect(surveySpread({ shares: [0.5, unreadable, unreadable] })).toMatchObject({
      valid: false,
      problem: { field: 'shares' },
    });
  });
  test('answers anything soundly', () => {
    const anything = fc.record({
      sent: anyNumber,
      trueShare: anyNumber,
      satisfiedRate: anyNumber,
      dissatisfiedRate: anyNumber,
      seed: anyNumber,
    });
    fc.assert(
      fc.property(anything, (plan) => {
        expectSound(selectiveResponse(plan));
        expectSound(repeatedSurveys({ ...plan, surveys: 5 }));
      }),
    );
  });
});
