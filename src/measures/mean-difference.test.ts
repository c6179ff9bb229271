import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, variance } from './mean';
import { type MeanSample, meanDifference } from './mean-difference';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const moments = (values: readonly number[]) => ({
  mean: mean(values),
  deviation: Math.sqrt(variance(values)),
  answers: values.length,
});

test('extra hours of sleep (Cushny and Peebles, used by Student in 1908), as printed in the documentation of R', () => {
  const first = moments([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const second = moments([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
  const result = valueOf(meanDifference({ first, second }));
  expect(result.t).toBeCloseTo(-1.8608, 4);
  expect(result.degreesOfFreedom).toBeCloseTo(17.776, 3);
  expect(result.p).toBeCloseTo(0.07939, 5);
  expect(result.low).toBeCloseTo(-3.3654832, 6);
  expect(result.high).toBeCloseTo(0.2054832, 6);
  expect(result.significant).toBe(false);
});

test('the lists of a published worked example: t = 0.51703 with 9.48 degrees of freedom', () => {
  const first = moments([5.1, 2, 4.1, 6.2, 7.1, 8.3]);
  const second = moments([1.5, 6.4, 3.3, 5.8, 4.8, 7.2, 5.6, 4.5]);
  const { t, degreesOfFreedom, p, low, high } = valueOf(meanDifference({ first, second }));
  expect([t, degreesOfFreedom, p, low, high].map((value) => Number(value.toFixed(3)))).toEqual([
    0.517, 9.48, 0.617, -1.935, 3.094,
  ]);
});

test('ratings by counts are the same as by mean and deviation', () => {
  const values = [1, 1, 2, 3, 3, 3, 4, 5, 5, 5];
  const counts = [2, 1, 3, 1, 3];
  const against = { mean: 4, deviation: 1, answers: 30 };
  expect(valueOf(meanDifference({ first: { counts }, second: against })).low).toBeCloseTo(
    valueOf(meanDifference({ first: moments(values), second: against })).low,
    10,
  );
});

test('says what is missing, and where', () => {
  const reason = (first: unknown, second: unknown) => {
    const result = meanDifference({ first, second } as { first: MeanSample; second: MeanSample });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  const fine = { mean: 4, deviation: 1, answers: 30 };
  expect(reason(fine, { mean: 4, deviation: 1, answers: 1 })).toEqual([
    'too-few',
    'second.answers',
  ]);
  expect(reason(fine, { mean: 4, deviation: 1, answers: 0 })).toEqual([
    'nobody-answered',
    'second.answers',
  ]);
  expect(reason({ mean: 4, deviation: -1, answers: 3 }, fine)).toEqual([
    'negative',
    'first.deviation',
  ]);
  expect(reason({ counts: [0, 3, -1] }, fine)).toEqual(['negative', 'first.counts.2']);
  expect(reason({ counts: [1, 0, 0] }, fine)).toEqual(['too-few', 'first.counts']);
  expect(reason({ counts: [3, 3] }, { counts: [3, 3, 3] })).toEqual([
    'wrong-length',
    'second.counts',
  ]);
  expect(reason({ counts: [3, 0] }, { counts: [0, 4] })).toEqual(['no-variation', undefined]);
});

test('a difference is significant exactly when p is below 0.05', () => {
  const sample = fc.record({
    mean: fc.double({ min: 0, max: 10, noNaN: true }),
    deviation: fc.double({ min: 0.1, max: 5, noNaN: true }),
    answers: fc.integer({ min: 2, max: 500 }),
  });
  fc.assert(
    fc.property(sample, sample, (first, second) => {
      const { low, high, difference, p, significant } = valueOf(meanDifference({ first, second }));
      fc.pre(Math.abs(p - 0.05) > 1e-9);
      expect(significant).toBe(p < 0.05);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
    }),
  );
});

test('any numbers are answered soundly', () => {
  const sample = fc.oneof(
    fc.record({ mean: anyNumber, deviation: anyNumber, answers: anyNumber }),
    fc.record({ counts: fc.array(anyNumber) }),
  );
  fc.assert(
    fc.property(sample, sample, (first, second) => expectSound(meanDifference({ first, second }))),
  );
});
