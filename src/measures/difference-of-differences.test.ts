import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBinomial } from './binomial';
import { differenceOfDifferences } from './difference-of-differences';
import { randomFrom } from './random';
import { shareDifference } from './share-difference';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const group = (before: [number, number], after: [number, number]) => ({
  before: { successes: before[0], trials: before[1] },
  after: { successes: after[0], trials: after[1] },
});

test('large samples agree with the normal formula: 80 to 92 against 79 to 82 of 2000 each is 9.0 points ± 3.3', () => {
  const result = valueOf(
    differenceOfDifferences({
      treated: group([1600, 2000], [1840, 2000]),
      comparison: group([1580, 2000], [1640, 2000]),
    }),
  );
  const variance = [0.8, 0.92, 0.79, 0.82].reduce(
    (sum, share) => sum + (share * (1 - share)) / 2000,
    0,
  );
  expect(result.difference).toBeCloseTo(0.09, 12);
  expect(result.treatedChange).toBeCloseTo(0.12, 12);
  expect(result.comparisonChange).toBeCloseTo(0.03, 12);
  expect(result.low).toBeCloseTo(0.09 - 1.96 * Math.sqrt(variance), 3);
  expect(result.high).toBeCloseTo(0.09 + 1.96 * Math.sqrt(variance), 3);
  expect(result.significant).toBe(true);
});

test('each change has the interval of the difference of its two shares', () => {
  const treated = group([56, 70], [48, 80]);
  const comparison = group([3, 10], [9, 10]);
  const result = valueOf(differenceOfDifferences({ treated, comparison }));
  const change = valueOf(shareDifference({ first: treated.after, second: treated.before }));
  expect([result.treatedLow, result.treatedHigh]).toEqual([change.low, change.high]);
  expect(Number(result.comparisonLow.toFixed(4))).toBe(0.1705);
});

test('a simulation: without an effect about 1 interval in 20 leaves out 0, in small groups too', () => {
  const random = randomFrom(11);
  for (const [n, before, after] of [
    [30, 0.8, 0.9],
    [100, 0.5, 0.55],
    [300, 0.9, 0.95],
  ] as const) {
    const draw = (share: number) => ({ successes: sampleBinomial(n, share, random), trials: n });
    const alarms = Array.from({ length: 3000 }, () => {
      const groups = {
        treated: { before: draw(before), after: draw(after) },
        comparison: { before: draw(before), after: draw(after) },
      };
      return valueOf(differenceOfDifferences(groups)).significant ? 1 : 0;
    }).reduce<number>((sum, alarm) => sum + alarm, 0);
    expect(alarms / 3000).toBeGreaterThan(0.02);
    expect(alarms / 3000).toBeLessThan(0.065);
  }
});

test('names the sample at fault by its path', () => {
  const treated = group([1, 2], [1, 2]);
  expect(differenceOfDifferences({ treated, comparison: group([1, 2], [1, 0]) })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'comparison.after.trials' },
  });
  expect(differenceOfDifferences({ treated: group([3, 2], [1, 2]), comparison: treated })).toEqual({
    valid: false,
    problem: { reason: 'more-than-total', field: 'treated.before.successes' },
  });
});

test('any numbers are answered soundly', () => {
  const sample = fc.record({ successes: anyNumber, trials: anyNumber });
  const anything = fc.record({ before: sample, after: sample });
  fc.assert(
    fc.property(anything, anything, (treated, comparison) =>
      expectSound(differenceOfDifferences({ treated, comparison })),
    ),
  );
});
