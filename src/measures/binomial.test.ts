import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialProbability, sampleBinomial } from './binomial';
import { mean, variance } from './mean';
import { randomFrom } from './random';

test('the chances of three coins, and of four sixes with ten dice', () => {
  expect([0, 1, 2, 3].map((heads) => binomialProbability(heads, 3, 0.5).toFixed(6))).toEqual([
    '0.125000',
    '0.375000',
    '0.375000',
    '0.125000',
  ]);
  expect(binomialProbability(4, 10, 1 / 6)).toBeCloseTo((210 * 5 ** 6) / 6 ** 10, 12);
});

test('certainty is certain', () => {
  expect([
    binomialProbability(0, 5, 0),
    binomialProbability(1, 5, 0),
    binomialProbability(5, 5, 1),
    binomialProbability(4, 5, 1),
  ]).toEqual([1, 0, 1, 0]);
  expect([
    sampleBinomial(0, 0.5, () => 0.5),
    sampleBinomial(9, 0, () => 0.5),
    sampleBinomial(9, 1, () => 0.5),
  ]).toEqual([0, 0, 9]);
});

test('all chances add up to one, also of many thousand trials', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (trials, chance) => {
        const sum = Array.from({ length: trials + 1 }, (_, successes) =>
          binomialProbability(successes, trials, chance),
        ).reduce((all, value) => all + value, 0);
        expect(sum).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: 50 },
  );
});

test('draws come as often as their chances say', () => {
  const random = randomFrom(1);
  const draws = Array.from({ length: 20_000 }, () => sampleBinomial(6, 0.3, random));
  for (const successes of [0, 1, 2, 3, 4, 5, 6]) {
    const share = draws.filter((draw) => draw === successes).length / draws.length;
    expect(Math.abs(share - binomialProbability(successes, 6, 0.3))).toBeLessThan(0.012);
  }
});

test.each([
  [4100, 0.084],
  [410_000, 0.084],
  [100_000_000, 0.5],
  [1_000_000, 0.000002],
])(
  '%d trials with a chance of %d have the mean and the spread that they should',
  (trials, chance) => {
    const random = randomFrom(7);
    const draws = Array.from({ length: 2000 }, () => sampleBinomial(trials, chance, random));
    const deviation = Math.sqrt(trials * chance * (1 - chance));
    expect(Math.abs(mean(draws) - trials * chance)).toBeLessThan((4 * deviation) / Math.sqrt(2000));
    expect(Math.sqrt(variance(draws)) / deviation).toBeGreaterThan(0.93);
    expect(Math.sqrt(variance(draws)) / deviation).toBeLessThan(1.07);
  },
);

test('whatever the random number, a draw is a whole number from 0 to all', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 0.5, 1 - 2 ** -32),
      (trials, chance, number) => {
        const draw = sampleBinomial(trials, chance, () => number);
        expect(Number.isInteger(draw) && draw >= 0 && draw <= trials).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
