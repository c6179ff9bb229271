import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RepairedFailure, recoveryIllustration } from './recovery-illustration';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

/**
 * Kinga's forty candles: severe, the first, a one-off, in the firm's hands, and repaired superbly.
 */
const candles: RepairedFailure = {
  severity: 7,
  earlierFailures: 0,
  outcome: 9,
  process: 9,
  treatment: 9,
  mayReturn: false,
  preventable: true,
};
const mild: RepairedFailure = {
  severity: 0,
  earlierFailures: 0,
  outcome: 10,
  process: 10,
  treatment: 10,
  mayReturn: false,
  preventable: false,
};

test('a severe failure repaired superbly ends below no failure: 75 − 48 × (1 − 0.9 × 0.79)', () => {
  const { satisfaction, loyalty, conditions } = valueOf(recoveryIllustration(candles));
  expect(satisfaction.middle).toBeCloseTo(61.128, 6);
  expect([satisfaction.low, satisfaction.high].map((end) => end.toFixed(3))).toEqual([
    '51.128',
    '71.128',
  ]);
  expect(loyalty.middle).toBeCloseTo(61.128, 6);
  expect([loyalty.low, loyalty.high].map((end) => end.toFixed(3))).toEqual(['46.128', '76.128']);
  expect(conditions).toEqual({ mild: false, first: true, oneOff: true, outsideControl: false });
});

test('the paradox: nothing but the mildest first accident, repaired to perfection, ends ten points higher in satisfaction and no higher in loyalty', () => {
  const { satisfaction, loyalty, baseline } = valueOf(recoveryIllustration(mild));
  expect(baseline).toBe(75);
  expect(satisfaction.middle).toBe(85);
  expect(loyalty.middle).toBe(75);
});

test.each([
  ['severe', { severity: 4 }],
  ['the second', { earlierFailures: 1 }],
  ['likely to return', { mayReturn: true }],
  ['preventable', { preventable: true }],
])('there is no paradox when the failure was %s', (_, change) => {
  expect(
    valueOf(recoveryIllustration({ ...mild, ...change })).satisfaction.middle,
  ).toBeLessThanOrEqual(75);
});

test('the outcome matters most for satisfaction, the treatment for loyalty, and the weakest of the three spoils the others', () => {
  const after = (change: Partial<RepairedFailure>) =>
    valueOf(recoveryIllustration({ ...candles, outcome: 5, process: 5, treatment: 5, ...change }));
  expect(after({ outcome: 9 }).satisfaction.middle).toBeGreaterThan(
    after({ treatment: 9 }).satisfaction.middle,
  );
  expect(after({ treatment: 9 }).loyalty.middle).toBeGreaterThan(
    after({ outcome: 9 }).loyalty.middle,
  );
  const charming = after({ outcome: 0, process: 9, treatment: 9 });
  expect(charming.satisfaction.middle).toBeLessThan(after({}).satisfaction.middle);
});

test('refuses what is off the scale and what is neither yes nor no', () => {
  expect(recoveryIllustration({ ...mild, severity: 11 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'severity' },
  });
  expect(recoveryIllustration({ ...mild, earlierFailures: 0.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'earlierFailures' },
  });
  const unknown = { ...mild, mayReturn: undefined as unknown as boolean };
  expect(recoveryIllustration(unknown)).toEqual({
    valid: false,
    problem: { reason: 'not-yes-or-no', field: 'mayReturn' },
  });
});

const point = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const anyFailure: fc.Arbitrary<RepairedFailure> = fc.record({
  severity: point,
  earlierFailures: fc.nat(5),
  outcome: point,
  process: point,
  treatment: point,
  mayReturn: fc.boolean(),
  preventable: fc.boolean(),
});

test('bands hold their middle and stay between 0 and 100, and loyalty is never above a customer without a failure', () => {
  const anything = fc.record({
    severity: anyNumber,
    earlierFailures: anyNumber,
    outcome: anyNumber,
    process: anyNumber,
    treatment: anyNumber,
    mayReturn: fc.boolean(),
    preventable: fc.boolean(),
  });
  fc.assert(fc.property(anything, (failure) => expectSound(recoveryIllustration(failure))));
  fc.assert(
    fc.property(anyFailure, (failure) => {
      const { satisfaction, loyalty, baseline } = valueOf(recoveryIllustration(failure));
      for (const { low, middle, high } of [satisfaction, loyalty]) {
        expect([0, low, middle, high, 100]).toEqual(
          [0, low, middle, high, 100].sort((a, b) => a - b),
        );
      }
      expect(loyalty.middle).toBeLessThanOrEqual(baseline);
    }),
  );
});

test('a fairer repair never does harm, and a worse or a further failure never does good', () => {
  fc.assert(
    fc.property(
      anyFailure,
      fc.constantFrom('outcome', 'process', 'treatment'),
      point,
      (failure, kind, other) => {
        const [less, more] = [Math.min(failure[kind], other), Math.max(failure[kind], other)];
        const [before, after] = [less, more].map((value) =>
          valueOf(recoveryIllustration({ ...failure, [kind]: value })),
        );
        expect(after?.satisfaction.middle).toBeGreaterThanOrEqual(
          (before?.satisfaction.middle ?? 0) - 1e-9,
        );
        expect(after?.loyalty.middle).toBeGreaterThanOrEqual((before?.loyalty.middle ?? 0) - 1e-9);
      },
    ),
  );
  fc.assert(
    fc.property(anyFailure, point, fc.nat(5), (failure, severity, earlierFailures) => {
      const easier = valueOf(recoveryIllustration(failure));
      const harder = valueOf(
        recoveryIllustration({
          ...failure,
          severity: Math.max(severity, failure.severity),
          earlierFailures: Math.max(earlierFailures, failure.earlierFailures),
        }),
      );
      expect(harder.satisfaction.middle).toBeLessThanOrEqual(easier.satisfaction.middle + 1e-9);
      expect(harder.loyalty.middle).toBeLessThanOrEqual(easier.loyalty.middle + 1e-9);
    }),
  );
});
