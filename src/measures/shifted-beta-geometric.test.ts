import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitShiftedBetaGeometric, shiftedBetaGeometric } from './shifted-beta-geometric';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

describe('the curve', () => {
  test('three periods by hand: one half leaves, then a third, then a quarter', () => {
    const { survival, retention } = valueOf(
      shiftedBetaGeometric({ alpha: 1, beta: 1, periods: 3 }),
    );
    expect(retention).toHaveLength(3);
    [1 / 2, 2 / 3, 3 / 4].forEach((rate, period) => {
      expect(retention[period]).toBeCloseTo(rate, 12);
    });
    [1, 1 / 2, 1 / 3, 1 / 4].forEach((share, period) => {
      expect(survival[period]).toBeCloseTo(share, 12);
    });
  });
  test('no periods: only the start', () => {
    expect(valueOf(shiftedBetaGeometric({ alpha: 0.7, beta: 1.2, periods: 0 }))).toEqual({
      survival: [1],
      retention: [],
    });
  });
  test('the share that leaves in each period follows from the one before, and all who leave or stay are everybody', () => {
    const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const { survival } = valueOf(shiftedBetaGeometric({ alpha, beta, periods: 20 }));
        const leaving = survival
          .slice(1)
          .map((after, period) => (survival[period] ?? Number.NaN) - after);
        let expected = alpha / (alpha + beta);
        for (const [index, share] of leaving.entries()) {
          const period = index + 1;
          if (period > 1) expected *= (beta + period - 2) / (alpha + beta + period - 1);
          expect(share).toBeCloseTo(expected, 12);
        }
        expect(
          leaving.reduce((sum, share) => sum + share, survival.at(-1) ?? Number.NaN),
        ).toBeCloseTo(1, 12);
      }),
    );
  });
  test('refuses parameters that are not above 0 and periods that cannot be counted', () => {
    const reason = (alpha: number, beta: number, periods: number) => {
      const result = shiftedBetaGeometric({ alpha, beta, periods });
      return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
    };
    expect(reason(0, 1, 1)).toEqual(['not-positive', 'alpha']);
    expect(reason(1, -1, 1)).toEqual(['not-positive', 'beta']);
    expect(reason(1, 1, 1.5)).toEqual(['not-whole', 'periods']);
    expect(reason(1, 1, 1001)).toEqual(['out-of-range', 'periods']);
  });
  test('survival never rises and retention never falls, whatever the parameters', () => {
    const parameter = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.nat(40), (alpha, beta, periods) =>
        expectSound(shiftedBetaGeometric({ alpha, beta, periods })),
      ),
    );
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const { survival, retention } = valueOf(shiftedBetaGeometric({ alpha, beta, periods: 30 }));
        expect(survival).toEqual([...survival].sort((a, b) => b - a));
        expect(retention).toEqual([...retention].sort((a, b) => a - b));
        expect(retention[0]).toBeCloseTo(beta / (alpha + beta), 12);
      }),
    );
  });
});

describe('the fit', () => {
  test.each([
    ['high-end', highEnd, 0.668088, 3.806091, -1611.158147, 0.850679, 0.936216, 0.377999],
    ['regular', regular, 0.704077, 1.182043, -1680.265188, 0.626706, 0.910719, 0.170037],
  ])(
    'the %s customers of Fader and Hardie',
    (_, customers, alpha, beta, logLikelihood, first, seventh, twelfth) => {
      const fit = valueOf(fitShiftedBetaGeometric({ customers }));
      expect(fit.alpha).toBeCloseTo(alpha, 4);
      expect(fit.beta).toBeCloseTo(beta, 4);
      expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
      expect(fit.survival).toHaveLength(8);
      expect(fit.retention).toHaveLength(7);
      expect(fit.retention[0]).toBeCloseTo(first, 6);
      expect(fit.retention[6]).toBeCloseTo(seventh, 6);
      const projected = valueOf(
        shiftedBetaGeometric({ alpha: fit.alpha, beta: fit.beta, periods: 12 }),
      );
      expect(projected.survival[12]).toBeCloseTo(twelfth, 6);
    },
  );
  test('one period alone cannot tell two parameters', () => {
    expect(fitShiftedBetaGeometric({ customers: [1000, 869] })).toEqual({
      valid: false,
      problem: { reason: 'too-few', field: 'customers' },
    });
  });
  test('when all survive there is nothing to fit', () => {
    expect(fitShiftedBetaGeometric({ customers: [1000, 1000, 1000] })).toEqual({
      valid: false,
      problem: { reason: 'no-losses', field: 'customers' },
    });
  });
  test('refuses a cohort that grows', () => {
    expect(fitShiftedBetaGeometric({ customers: [1000, 869, 870] })).toEqual({
      valid: false,
      problem: { reason: 'more-than-before', field: 'customers.2' },
    });
  });
  test.each([
    ['retention that stays the same', [1000, 800, 640, 512]],
    ['retention that falls', [1000, 900, 700, 300]],
    ['losses in the first period only', [1000, 600, 600, 600]],
    ['nobody after the first period', [1000, 0, 0, 0]],
    ['no customers at all in the end, ever faster', [10, 9, 5, 0]],
  ])('there is no best curve for %s', (_, customers) => {
    expect(fitShiftedBetaGeometric({ customers })).toEqual({
      valid: false,
      problem: { reason: 'no-estimate', field: 'customers' },
    });
  });

  test('finds the parameters again from which a cohort was made', () => {
    const parameter = fc.double({ min: 0.2, max: 8, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const { survival } = valueOf(shiftedBetaGeometric({ alpha, beta, periods: 8 }));
        const fit = valueOf(
          fitShiftedBetaGeometric({ customers: survival.map((share) => Math.round(share * 1e12)) }),
        );
        expect(fit.alpha / alpha).toBeCloseTo(1, 3);
        expect(fit.beta / beta).toBeCloseTo(1, 3);
      }),
      { numRuns: 40 },
    );
  });
  test('four times the customers have the same curve', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 3, maxLength: 9 }), (counts) => {
        const customers = counts.sort((a, b) => b - a);
        const once = fitShiftedBetaGeometric({ customers });
        const fourTimes = fitShiftedBetaGeometric({
          customers: customers.map((count) => 4 * count),
        });
        expect(fourTimes).toEqual(
          once.valid
            ? { valid: true, value: { ...once.value, logLikelihood: 4 * once.value.logLikelihood } }
            : once,
        );
      }),
      { numRuns: 25 },
    );
  });
  test('no curve nearby is more likely, and the sum over the customers is the log-likelihood', () => {
    const likelihood = (customers: readonly number[], alpha: number, beta: number) => {
      const { survival } = valueOf(
        shiftedBetaGeometric({ alpha, beta, periods: customers.length - 1 }),
      );
      const share = (period: number) => survival[period] ?? Number.NaN;
      const left = customers.slice(1).reduce((sum, after, period) => {
        const lost = (customers[period] ?? 0) - after;
        return lost === 0 ? sum : sum + lost * Math.log(share(period) - share(period + 1));
      }, 0);
      const stayed = customers.at(-1) ?? 0;
      return stayed === 0 ? left : left + stayed * Math.log(share(customers.length - 1));
    };
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 3, maxLength: 9 }), (counts) => {
        const customers = counts.sort((a, b) => b - a);
        const result = fitShiftedBetaGeometric({ customers });
        expectSound(result);
        fc.pre(result.valid);
        const { alpha, beta, logLikelihood } = valueOf(result);
        // The shares of survivors lose digits when parameters are huge or tiny; the comparison
        // needs them.
        fc.pre(alpha > 1e-3 && beta > 1e-3 && beta < 1e3);
        const tolerance = 1e-7 * Math.abs(logLikelihood) + 1e-7;
        expect(Math.abs(likelihood(customers, alpha, beta) - logLikelihood)).toBeLessThan(
          tolerance,
        );
        for (const [more, other] of [
          [1.05, 1],
          [0.95, 1],
          [1, 1.05],
          [1, 0.95],
        ] as const)
          expect(likelihood(customers, alpha * more, beta * other)).toBeLessThanOrEqual(
            logLikelihood + tolerance,
          );
      }),
      { numRuns: 25 },
    );
  });
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (customers) =>
        expectSound(fitShiftedBetaGeometric({ customers })),
      ),
      { numRuns: 300 },
    );
  });
});
