import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanRangeLimits } from './mean-range-limits';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test("flow width of 25 wafers' samples of five, as printed by Montgomery, example 6.1", () => {
  const { mean, range } = valueOf(
    meanRangeLimits({ grandMean: 1.5056, meanRange: 0.32521, size: 5 }),
  );
  expect(mean.upper).toBeCloseTo(1.69325, 4);
  expect(mean.lower).toBeCloseTo(1.31795, 4);
  expect(range.upper).toBeCloseTo(0.68749, 4);
  expect(range.lower).toBe(0);
});

test('from seven values on, ranges have a lower limit too', () => {
  expect(valueOf(meanRangeLimits({ grandMean: 0, meanRange: 10, size: 6 })).range.lower).toBe(0);
  expect(
    valueOf(meanRangeLimits({ grandMean: 0, meanRange: 10, size: 7 })).range.lower,
  ).toBeCloseTo(0.76, 10);
});

test.each([
  [{ grandMean: 1, meanRange: -1, size: 5 }, 'negative', 'meanRange'],
  [{ grandMean: 1, meanRange: 1, size: 1 }, 'out-of-range', 'size'],
  [{ grandMean: 1, meanRange: 1, size: 11 }, 'out-of-range', 'size'],
])('%j is refused', (input, reason, field) => {
  expect(meanRangeLimits(input)).toEqual({ valid: false, problem: { reason, field } });
});

test('whatever is given, the limits are sound and lie around the mean', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, fc.nat({ max: 12 }), (grandMean, meanRange, size) => {
      const measured = meanRangeLimits({ grandMean, meanRange, size });
      expectSound(measured);
      if (measured.valid)
        expect(measured.value.mean.upper).toBeGreaterThanOrEqual(measured.value.mean.lower);
    }),
  );
});
