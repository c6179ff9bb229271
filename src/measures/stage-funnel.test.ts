import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { stageFunnel } from './stage-funnel';

test('a thousand passers-by of a gym become twelve who recommend it', () => {
  const result = valueOf(stageFunnel({ start: 1000, rates: [0.4, 0.3, 0.5, 0.5, 0.4] }));
  expect(result.counts).toEqual([1000, 400, 120, 60, 30, 12]);
  expect(result.lost).toEqual([600, 280, 60, 30, 18]);
  expect(result.overallRate).toBe(0.012);
  expect(result.perAdvocate).toBeCloseTo(83.333333, 6);
});

test('fractions of people are kept, for display to round', () => {
  expect(valueOf(stageFunnel({ start: 5, rates: [0.5, 0.5] })).counts).toEqual([5, 2.5, 1.25]);
});

test('nobody arrives after a stage that nobody passes, and there is no number per advocate', () => {
  const result = valueOf(stageFunnel({ start: 100, rates: [0.5, 0, 0.5] }));
  expect(result.counts).toEqual([100, 50, 0, 0]);
  expect(result.overallRate).toBe(0);
  expect(result.perAdvocate).toBeNull();
});

test('everybody arrives when all go on', () => {
  const result = valueOf(stageFunnel({ start: 7, rates: [1, 1] }));
  expect(result).toEqual({ counts: [7, 7, 7], lost: [0, 0], overallRate: 1, perAdvocate: 1 });
});

test('refuses an empty start, no stages and a rate that is no share', () => {
  const reason = (start: number, rates: number[]) => {
    const result = stageFunnel({ start, rates });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason(0, [0.5])).toEqual(['nothing-to-count', 'start']);
  expect(reason(-1, [0.5])).toEqual(['negative', 'start']);
  expect(reason(10, [])).toEqual(['no-stages', 'rates']);
  expect(reason(10, undefined as unknown as number[])).toEqual(['no-stages', 'rates']);
  expect(reason(10, [0.5, 0.5, 1.5])).toEqual(['out-of-range', 'rates.2']);
  expect(reason(10, [Number.NaN])).toEqual(['not-a-number', 'rates.0']);
});

describe('whatever the rates', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const funnel = fc.record({
    start: fc.integer({ min: 1, max: 1e9 }),
    rates: fc.array(share, { minLength: 1, maxLength: 12 }),
  });
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, fc.array(anyNumber), (start, rates) =>
        expectSound(stageFunnel({ start, rates })),
      ),
    );
    fc.assert(fc.property(funnel, (input) => expectSound(stageFunnel(input))));
  });
  test('nobody appears on the way, and the lost and the last are all who started', () => {
    fc.assert(
      fc.property(funnel, ({ start, rates }) => {
        const { counts, lost, overallRate } = valueOf(stageFunnel({ start, rates }));
        expect(counts).toHaveLength(rates.length + 1);
        expect(lost).toHaveLength(rates.length);
        expect(Math.min(...lost)).toBeGreaterThanOrEqual(0);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        const all = lost.reduce((sum, some) => sum + some, counts.at(-1) ?? Number.NaN);
        expect(all / start).toBeCloseTo(1, 12);
        expect(overallRate).toBeCloseTo(
          rates.reduce((product, rate) => product * rate, 1),
          12,
        );
      }),
    );
  });
  test('the order of the rates does not change how many arrive', () => {
    fc.assert(
      fc.property(funnel, ({ start, rates }) => {
        const there = valueOf(stageFunnel({ start, rates })).overallRate;
        const back = valueOf(stageFunnel({ start, rates: [...rates].reverse() })).overallRate;
        expect(back).toBeCloseTo(there, 12);
      }),
    );
  });
});
