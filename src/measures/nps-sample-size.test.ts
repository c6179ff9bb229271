import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPromoterScore } from './nps';
import { npsSampleSize } from './nps-sample-size';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const reason = (promoterShare: number, detractorShare: number, halfWidth: number) => {
  const result = npsSampleSize({ promoterShare, detractorShare, halfWidth });
  return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
};

test('a score of +20 within 5 points needs 1015 answers', () => {
  const result = valueOf(
    npsSampleSize({ promoterShare: 0.45, detractorShare: 0.25, halfWidth: 5 }),
  );
  expect(result.exact).toBeCloseTo(1014.145129, 6);
  expect(result.answers).toBe(1015);
});

test('half the width needs four times the answers', () => {
  const wide = valueOf(npsSampleSize({ promoterShare: 0.4, detractorShare: 0.3, halfWidth: 8 }));
  const narrow = valueOf(npsSampleSize({ promoterShare: 0.4, detractorShare: 0.3, halfWidth: 4 }));
  expect(narrow.exact / wide.exact).toBeCloseTo(4, 12);
});

test('that many answers do give that margin', () => {
  const { answers } = valueOf(
    npsSampleSize({ promoterShare: 0.5, detractorShare: 0.25, halfWidth: 10 }),
  );
  const survey = (n: number) =>
    valueOf(netPromoterScore({ promoters: n / 2, passives: n / 4, detractors: n / 4 }))
      .marginOfError;
  const enough = Math.ceil(answers / 4) * 4;
  expect(survey(enough)).toBeLessThanOrEqual(10);
  expect(survey(enough - 4)).toBeGreaterThan(10);
});

test('refuses what cannot be wanted', () => {
  expect(reason(0.45, 0.25, 0)).toEqual(['not-positive', 'halfWidth']);
  expect(reason(0.45, 0.25, -5)).toEqual(['out-of-range', 'halfWidth']);
  expect(reason(0.45, 0.25, 101)).toEqual(['out-of-range', 'halfWidth']);
  expect(reason(1.2, 0.25, 5)).toEqual(['out-of-range', 'promoterShare']);
  expect(reason(0.45, Number.NaN, 5)).toEqual(['not-a-number', 'detractorShare']);
  expect(reason(0.6, 0.5, 5)).toEqual(['shares-exceed-one', undefined]);
  expect(reason(0.45, 0.25, 1e-9)).toEqual(['too-large', 'halfWidth']);
});

test('does not say that nobody is needed when all are expected in one group', () => {
  for (const [promoters, detractors] of [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const) {
    expect(reason(promoters, detractors, 5)).toEqual(['no-variation', undefined]);
  }
});

test('shares that make a whole are accepted, whatever floating point adds them up to', () => {
  for (let percent = 1; percent < 100; percent++) {
    expect(reason(percent / 100, (100 - percent) / 100, 5)).toBe('valid');
  }
  expect(reason(0.1 + 0.2, 0.7, 5)).toBe('valid');
});

describe('whatever is wanted', () => {
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(
        fc.record({ promoterShare: anyNumber, detractorShare: anyNumber, halfWidth: anyNumber }),
        (wanted) => expectSound(npsSampleSize(wanted)),
      ),
    );
  });
  test('a wider margin never needs more answers, and somebody is always needed', () => {
    const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });
    const width = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, share, width, width, (promoterShare, detractorShare, one, other) => {
        const answers = (halfWidth: number) =>
          valueOf(npsSampleSize({ promoterShare, detractorShare, halfWidth })).answers;
        expect(answers(Math.max(one, other))).toBeLessThanOrEqual(answers(Math.min(one, other)));
        expect(answers(Math.max(one, other))).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
