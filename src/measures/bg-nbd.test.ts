import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BuyingHistory, bgNbd, hypergeometric } from './bg-nbd';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
// The same fit with the digits that the authors' spreadsheet holds.
const unrounded = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const customer = { ...cdnow, frequency: 2, recency: 30.43, age: 38.86, periods: 39 };

test('the customer of the worked example: bought again twice, last in week 30.43 of 38.86, 1.226 more in 39 weeks', () => {
  const result = valueOf(bgNbd(customer));
  expect(Math.abs(result.expectedPurchases - 1.226)).toBeLessThan(0.001);
  expect(result.probabilityAlive).toBeCloseTo(0.7266, 3);
});

test.each([
  [0.1429, 0.0078],
  [1, 0.0532],
  [3, 0.1506],
  [31.8571, 1.0405],
  [32, 1.0437],
  [78, 1.8576],
])(
  'after %d weeks a new customer has bought %d times again, as in the authors’ spreadsheet',
  (periods, purchases) => {
    expect(
      Math.abs(valueOf(bgNbd({ ...customer, ...unrounded, periods })).expectedOfNew - purchases),
    ).toBeLessThan(0.001);
  },
);

test('a frequent buyer who fell silent is more surely gone than a rare one', () => {
  const aliveAfter = (frequency: number) =>
    valueOf(bgNbd({ ...customer, frequency, recency: 20, age: 39 })).probabilityAlive;
  const chances = [1, 2, 4, 8, 16].map(aliveAfter);
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
  expect(aliveAfter(16)).toBeLessThan(0.02);
});

test('without a repeat purchase the model cannot call anybody gone', () => {
  expect(valueOf(bgNbd({ ...customer, frequency: 0, recency: 0 })).probabilityAlive).toBe(1);
});

test('the hypergeometric function where it has a closed form', () => {
  for (const z of [0, 0.2, 0.7, 0.95]) {
    expect(hypergeometric(1.7, 2.3, 2.3, z)).toBeCloseTo((1 - z) ** -1.7, 6);
    expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(z === 0 ? 1 : -Math.log(1 - z) / z, 9);
  }
});

test('the limit at a = 1 joins its neighbours', () => {
  const at = (a: number) => valueOf(bgNbd({ ...customer, a })).expectedPurchases;
  expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 5);
});

test('refuses histories that cannot be', () => {
  const reason = (change: Partial<BuyingHistory>) => {
    const result = bgNbd({ ...customer, ...change });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason({ recency: 39 })).toEqual(['more-than-total', 'recency']);
  expect(reason({ frequency: 0 })).toEqual(['out-of-range', 'recency']);
  expect(reason({ recency: 0 })).toEqual(['out-of-range', 'recency']);
  expect(reason({ r: 0 })).toEqual(['not-positive', 'r']);
  expect(reason({ frequency: 1.5 })).toEqual(['not-whole', 'frequency']);
});

test('for any history the chance is a share, and more time brings no fewer purchases', () => {
  const history = fc.record({
    r: fc.double({ min: 0.05, max: 5, noNaN: true }),
    alpha: fc.double({ min: 0.1, max: 50, noNaN: true }),
    a: fc.double({ min: 0.05, max: 5, noNaN: true }),
    b: fc.double({ min: 0.05, max: 10, noNaN: true }),
    frequency: fc.integer({ min: 1, max: 200 }),
    recency: fc.double({ min: 0.1, max: 50, noNaN: true }),
    age: fc.double({ min: 50, max: 100, noNaN: true }),
    periods: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(history, (input) => {
      const soon = valueOf(bgNbd(input));
      const later = valueOf(bgNbd({ ...input, periods: 2 * input.periods }));
      expect(soon.probabilityAlive).toBeGreaterThanOrEqual(0);
      expect(soon.probabilityAlive).toBeLessThanOrEqual(1);
      expect(later.expectedPurchases).toBeGreaterThanOrEqual(soon.expectedPurchases - 1e-6);
      expect(later.expectedOfNew).toBeGreaterThanOrEqual(soon.expectedOfNew - 1e-6);
    }),
  );
  const anything = fc.record({
    r: anyNumber,
    alpha: anyNumber,
    a: anyNumber,
    b: anyNumber,
    frequency: anyNumber,
    recency: anyNumber,
    age: anyNumber,
    periods: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(bgNbd(input))));
});
