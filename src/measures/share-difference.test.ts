import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareDifference } from './share-difference';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const between = (a: number, m: number, b: number, n: number) =>
  valueOf(
    shareDifference({ first: { successes: a, trials: m }, second: { successes: b, trials: n } }),
  );
const rounded = ({ low, high }: { low: number; high: number }) =>
  [low, high].map((end) => Number(end.toFixed(4)));

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i/%i − %i/%i: method 10 in table II of the source', (a, m, b, n, low, high) => {
  expect(rounded(between(a, m, b, n))).toEqual([low, high]);
});

test('82% against 74% of 300 each: eight points that chance seldom makes, although the two intervals overlap', () => {
  const result = between(246, 300, 222, 300);
  expect(result).toMatchObject({ first: 0.82, second: 0.74, significant: true });
  expect(result.difference).toBeCloseTo(0.08, 12);
  expect(rounded(result)).toEqual([0.0137, 0.1456]);
});

test('names the empty sample and the count at fault', () => {
  const reason = (first: object, second: object) => {
    const result = shareDifference({ first, second } as Parameters<typeof shareDifference>[0]);
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toEqual([
    'nothing-to-count',
    'first.trials',
  ]);
  expect(reason({ successes: 1, trials: 2 }, { successes: 3, trials: 2 })).toEqual([
    'more-than-total',
    'second.successes',
  ]);
  expect(reason({ successes: 1, trials: 2 }, {})).toEqual(['not-a-number', 'second.successes']);
});

describe('for any two samples', () => {
  const sample = fc
    .integer({ min: 1, max: 2000 })
    .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.nat(trials) }));
  test('the interval holds the difference, stays within −1 and 1 and turns round with the samples', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const there = valueOf(shareDifference({ first, second }));
        const back = valueOf(shareDifference({ first: second, second: first }));
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(Math.max(-there.low, there.high)).toBeLessThanOrEqual(1);
        expect(back.low).toBeCloseTo(-there.high, 12);
      }),
    );
  });
  test('a sample differs from itself by nothing', () => {
    fc.assert(
      fc.property(sample, (same) => {
        expect(valueOf(shareDifference({ first: same, second: same }))).toMatchObject({
          difference: 0,
          significant: false,
        });
      }),
    );
  });
  test('any numbers are answered soundly', () => {
    const anything = fc.record({ successes: anyNumber, trials: anyNumber });
    fc.assert(
      fc.property(anything, anything, (first, second) =>
        expectSound(shareDifference({ first, second })),
      ),
    );
  });
});
