import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { npsDifference } from './nps-waves';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const groups = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });

test('from +20 to +34 with 200 answers each is not yet a significant change', () => {
  const result = valueOf(npsDifference({ before: groups(90, 60, 50), after: groups(104, 60, 36) }));
  expect(result.before).toBe(20);
  expect(result.after).toBe(34);
  expect(result.difference).toBe(14);
  expect(result.standardError).toBeCloseTo(7.887966, 6);
  expect(result.z).toBeCloseTo(1.774856, 6);
  expect(result.low).toBeCloseTo(-1.460128, 6);
  expect(result.high).toBeCloseTo(29.460128, 6);
  expect(result.marginOfError).toBeCloseTo(15.460128, 6);
  expect(result.significant).toBe(false);
});

test('the same change with ten times the answers is significant', () => {
  const result = valueOf(npsDifference({ before: groups(900, 600, 500), after: groups(1040, 600, 360) }));
  expect(result.difference).toBe(14);
  expect(result.low).toBeGreaterThan(0);
  expect(result.significant).toBe(true);
});

test('cannot be tested when each wave answered with one voice', () => {
  expect(npsDifference({ before: groups(0, 40, 0), after: groups(25, 0, 0) })).toEqual({
    valid: false,
    problem: { reason: 'no-variation' },
  });
});

test('can be tested when only one wave answered with one voice', () => {
  expect(valueOf(npsDifference({ before: groups(0, 40, 0), after: groups(30, 5, 5) })).difference).toBe(62.5);
});

test('an interval that would pass the largest possible change ends there', () => {
  const fall = valueOf(npsDifference({ before: groups(5, 1, 0), after: groups(0, 1, 5) }));
  expect(fall.difference - fall.marginOfError).toBeLessThan(-200);
  expect(fall.low).toBe(-200);
  const rise = valueOf(npsDifference({ before: groups(0, 1, 5), after: groups(5, 1, 0) }));
  expect(rise.difference + rise.marginOfError).toBeGreaterThan(200);
  expect(rise.high).toBe(200);
});

test('says which wave nobody answered, and which count is wrong', () => {
  expect(npsDifference({ before: groups(0, 0, 0), after: groups(1, 1, 1) })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered', field: 'before' },
  });
  expect(npsDifference({ before: groups(1, 1, 1), after: groups(0, 0, 0) })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered', field: 'after' },
  });
  expect(npsDifference({ before: groups(1, 1, 1), after: groups(1, -4, 1) })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'after.passives' },
  });
});

describe('whatever the waves', () => {
  const wave = fc.record({ promoters: anyCount, passives: anyCount, detractors: anyCount });
  test('no input gives NaN or infinity', () => {
    const anything = fc.record({ promoters: anyNumber, passives: anyNumber, detractors: anyNumber });
    fc.assert(fc.property(anything, anything, (before, after) => expectSound(npsDifference({ before, after }))));
    fc.assert(fc.property(wave, wave, (before, after) => expectSound(npsDifference({ before, after }))));
  });
  test('the interval contains the difference and stays between −200 and +200', () => {
    fc.assert(
      fc.property(wave, wave, (before, after) => {
        const result = npsDifference({ before, after });
        fc.pre(result.valid);
        const { difference, low, high } = valueOf(result);
        expect(low).toBeGreaterThanOrEqual(-200);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high).toBeLessThanOrEqual(200);
      }),
    );
  });
  test('a wave compared with itself has not changed', () => {
    fc.assert(
      fc.property(wave, (same) => {
        const result = npsDifference({ before: same, after: same });
        fc.pre(result.valid);
        expect(valueOf(result)).toMatchObject({ difference: 0, z: 0, significant: false });
      }),
    );
  });
  test('a change is significant exactly when the interval leaves out 0', () => {
    const survey = fc.record({ promoters: fc.nat(500), passives: fc.nat(500), detractors: fc.nat(500) });
    fc.assert(
      fc.property(survey, survey, (before, after) => {
        const result = npsDifference({ before, after });
        fc.pre(result.valid);
        const { low, high, significant } = valueOf(result);
        expect(significant).toBe(low > 0 || high < 0);
      }),
    );
  });
  test('looking back instead of forward turns the sign and nothing else', () => {
    fc.assert(
      fc.property(wave, wave, (before, after) => {
        const forward = npsDifference({ before, after });
        fc.pre(forward.valid);
        const back = valueOf(npsDifference({ before: after, after: before }));
        expect(back.difference + valueOf(forward).difference).toBe(0);
        expect(back.standardError).toBe(valueOf(forward).standardError);
        expect(back.significant).toBe(valueOf(forward).significant);
      }),
    );
  });
});

test('names the wave and the group that is missing', () => {
  const missing = (waves: object) => npsDifference(waves as Parameters<typeof npsDifference>[0]);
  expect(missing({})).toEqual({ valid: false, problem: { reason: 'not-a-number', field: 'before.promoters' } });
  const before = { promoters: 90, passives: 60, detractors: 50 };
  expect(missing({ before })).toEqual({ valid: false, problem: { reason: 'not-a-number', field: 'after.promoters' } });
  expect(missing({ before, after: { promoters: 1 } })).toEqual({ valid: false, problem: { reason: 'not-a-number', field: 'after.passives' } });
});
