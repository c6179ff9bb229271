import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitShiftedBetaGeometric,
  logLikelihood,
  shiftedBetaGeometric,
} from './shifted-beta-geometric';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { forecastSurvival } from './survival-forecast';

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

test.each([
  ['high-end', highEnd, 0.378, 0.394],
  ['regular', regular, 0.17, 0.173],
])(
  'seven years of the %s customers of Fader and Hardie: the twelfth is forecast at %d, and the real %d lies in the range',
  (_, customers, forecast, real) => {
    const { survival, low, high } = valueOf(forecastSurvival({ customers, periods: 12 }));
    expect(survival).toHaveLength(13);
    expect(survival[12]).toBeCloseTo(forecast, 3);
    expect(low[12]).toBeLessThan(real);
    expect(high[12]).toBeGreaterThan(real);
  },
);

test('the curve is the fitted one', () => {
  const forecast = valueOf(forecastSurvival({ customers: highEnd, periods: 7 }));
  expect(forecast).toMatchObject(valueOf(fitShiftedBetaGeometric({ customers: highEnd })));
});

test('every curve inside the range fits nearly as well: random ones that do never leave it', () => {
  const {
    alpha,
    beta,
    logLikelihood: most,
    low,
    high,
  } = valueOf(forecastSurvival({ customers: highEnd, periods: 20 }));
  fc.assert(
    fc.property(
      fc.double({ min: 0.6, max: 1.6, noNaN: true }),
      fc.double({ min: 0.6, max: 1.6, noNaN: true }),
      (timesAlpha, timesBeta) => {
        const near = { alpha: alpha * timesAlpha, beta: beta * timesBeta };
        fc.pre(logLikelihood(highEnd, near.alpha, near.beta) > most - 1.92);
        const { survival } = valueOf(shiftedBetaGeometric({ ...near, periods: 20 }));
        survival.forEach((share, period) => {
          expect(share).toBeGreaterThan((low[period] ?? 1) - 1e-4);
          expect(share).toBeLessThan((high[period] ?? 0) + 1e-4);
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('ten times as many customers leave about a third of the doubt', () => {
  const width = (times: number) => {
    const { low, high } = valueOf(
      forecastSurvival({ customers: highEnd.map((count) => times * count), periods: 12 }),
    );
    return (high[12] ?? 0) - (low[12] ?? 0);
  };
  expect(width(10) / width(1)).toBeGreaterThan(0.25);
  expect(width(10) / width(1)).toBeLessThan(0.4);
});

test('gives the reasons of the fit', () => {
  expect(forecastSurvival({ customers: [100, 80], periods: 5 })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'customers' },
  });
  expect(forecastSurvival({ customers: [100, 80, 64], periods: 5 })).toEqual({
    valid: false,
    problem: { reason: 'no-estimate', field: 'customers' },
  });
  expect(forecastSurvival({ customers: highEnd, periods: 1.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'periods' },
  });
});

test('the range holds the curve, never leaves 0 to 1 and never rises, whatever the cohort', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), anyNumber, (customers, periods) =>
      expectSound(forecastSurvival({ customers, periods })),
    ),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { minLength: 3, maxLength: 8 }), (counts) => {
      const result = forecastSurvival({ customers: counts.sort((a, b) => b - a), periods: 15 });
      expectSound(result);
      fc.pre(result.valid);
      const { survival, low, high } = valueOf(result);
      survival.forEach((share, period) => {
        expect(low[period]).toBeLessThanOrEqual(share);
        expect(high[period]).toBeGreaterThanOrEqual(share);
      });
      for (const curve of [low, high]) expect(curve).toEqual([...curve].sort((a, b) => b - a));
      expect(low.at(-1)).toBeGreaterThanOrEqual(0);
      expect(high[0]).toBe(1);
    }),
    { numRuns: 40 },
  );
});
