import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboveWeight, belowWeight, disconfirmation } from './disconfirmation';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const read = (expectation: number, performance: number) =>
  valueOf(disconfirmation({ expectation, performance }));

test.each([
  [6, 8, 2, 'positive', 6.7],
  [8, 6, -2, 'negative', 3.7],
  [6, 6, 0, 'confirmed', 5.3],
  [2, 2, 0, 'confirmed', 4.1],
  [1.1, 0.6, -0.5, 'confirmed', 3.28],
  [6, 6.6, 0.6, 'positive', 5.72],
])(
  'expected %d, perceived %d',
  (expectation, performance, difference, conclusion, satisfaction) => {
    const result = read(expectation, performance);
    expect(result.disconfirmation).toBeCloseTo(difference, 12);
    expect(result.conclusion).toBe(conclusion);
    expect(result.satisfaction).toBeCloseTo(satisfaction, 10);
  },
);

test('falling short weighs twice as much as exceeding', () => {
  expect(belowWeight).toBe(2 * aboveWeight);
  // Performance stays at 5, so only the expectation moves satisfaction.
  expect(5 - read(7, 5).satisfaction).toBeCloseTo(2 * (read(3, 5).satisfaction - 5), 12);
});

test('satisfaction stops at both ends of the scale', () => {
  expect(read(0, 10).satisfaction).toBe(10);
  expect(read(10, 0).satisfaction).toBe(0);
});

test('with other weights other beliefs follow', () => {
  const weighed = (weights: object) =>
    valueOf(disconfirmation({ expectation: 8, performance: 6, weights })).satisfaction;
  expect(weighed({})).toBeCloseTo(3.7, 12);
  expect(weighed({ below: 0.4 })).toBeCloseTo(4.5, 12);
  // Performance alone, as with a durable product: what was expected no longer matters.
  expect(weighed({ level: 1, above: 0, below: 0 })).toBeCloseTo(6, 12);
  expect(weighed({ level: 0, above: 0, below: 0 })).toBe(5);
});

test('refuses weights below nothing or without measure', () => {
  const refused = (weights: object) => disconfirmation({ expectation: 8, performance: 6, weights });
  expect(refused({ below: -0.1 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'weights.below' },
  });
  expect(refused({ level: 3 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'weights.level' },
  });
  expect(refused({ above: Number.NaN })).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'weights.above' },
  });
});

test('refuses values outside 0 to 10', () => {
  expect(disconfirmation({ expectation: 11, performance: 5 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'expectation' },
  });
  expect(disconfirmation({ expectation: 5, performance: -1 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'performance' },
  });
});

test('better performance never lowers satisfaction, a higher expectation never raises it', () => {
  const level = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(anyNumber, anyNumber, (expectation, performance) =>
      expectSound(disconfirmation({ expectation, performance })),
    ),
  );
  fc.assert(
    fc.property(level, level, level, (fixed, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(read(fixed, low).satisfaction).toBeLessThanOrEqual(read(fixed, high).satisfaction);
      expect(read(low, fixed).satisfaction).toBeGreaterThanOrEqual(read(high, fixed).satisfaction);
      expect(read(one, other).satisfaction).toBeGreaterThanOrEqual(0);
      expect(read(one, other).satisfaction).toBeLessThanOrEqual(10);
    }),
  );
});
