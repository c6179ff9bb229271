import fc from 'fast-check';
import { expect, test } from 'vitest';
import { satisfactionIndex } from './satisfaction-index';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const published = [0.3885, 0.319, 0.2925];

test.each([
  [[8.2, 7.6, 7.4], 75.273333, 74.814815],
  [[6, 5.5, 5.2], 51.183333, 50.740741],
])('means of %j', (means, weighted, equal) => {
  const withWeights = valueOf(satisfactionIndex({ means, weights: published }));
  expect(withWeights.index).toBeCloseTo(weighted, 6);
  expect(withWeights.weights).toEqual(published);
  expect(withWeights.normalised).toBe(false);
  const without = valueOf(satisfactionIndex({ means }));
  expect(without.index).toBeCloseTo(equal, 6);
  expect(without.normalised).toBe(false);
});

test('both ends of the scale are both ends of the index', () => {
  expect(valueOf(satisfactionIndex({ means: [1, 1, 1] })).index).toBe(0);
  expect(valueOf(satisfactionIndex({ means: [10, 10, 10] })).index).toBeCloseTo(100, 10);
});

test('weights that do not add up to 1 are changed, and it is said', () => {
  const result = valueOf(
    satisfactionIndex({ means: [8.2, 7.6, 7.4], weights: [38.85, 31.9, 29.25] }),
  );
  expect(result.index).toBeCloseTo(75.273333, 6);
  expect(result.normalised).toBe(true);
  expect(result.weights[0]).toBeCloseTo(0.3885, 12);
});

test('a missing question leaves no index', () => {
  expect(satisfactionIndex({ means: [8, 7] })).toEqual({
    valid: false,
    problem: { reason: 'wrong-length', field: 'means' },
  });
  expect(satisfactionIndex({ means: [8, undefined as unknown as number, 7] })).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'means.1' },
  });
});

test('refuses means off the scale and weights that weigh nothing', () => {
  expect(satisfactionIndex({ means: [8, 0.5, 7] })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'means.1' },
  });
  expect(satisfactionIndex({ means: [8, 7, 7], weights: [0, 0, 0] })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'weights' },
  });
  expect(satisfactionIndex({ means: [8, 7, 7], weights: [0.5, 0.5] })).toEqual({
    valid: false,
    problem: { reason: 'wrong-length', field: 'weights' },
  });
});

test('stays in 0 to 100, and neither the size of the weights nor the order of the questions matters', () => {
  const three = <T>(value: fc.Arbitrary<T>) => fc.tuple(value, value, value);
  const mean = fc.double({ min: 1, max: 10, noNaN: true });
  const weight = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.array(anyNumber), fc.array(anyNumber), (means, weights) =>
      expectSound(satisfactionIndex({ means, weights })),
    ),
  );
  fc.assert(
    fc.property(
      three(mean),
      three(weight),
      fc.integer({ min: 1, max: 50 }),
      (means, weights, factor) => {
        const { index, weights: used } = valueOf(satisfactionIndex({ means, weights }));
        expect(used.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        expect(index).toBeGreaterThanOrEqual((100 / 9) * (Math.min(...means) - 1) - 1e-9);
        expect(index).toBeLessThanOrEqual((100 / 9) * (Math.max(...means) - 1) + 1e-9);
        expect(
          valueOf(satisfactionIndex({ means, weights: weights.map((value) => factor * value) }))
            .index,
        ).toBeCloseTo(index, 10);
        const turned = satisfactionIndex({
          means: [...means].reverse(),
          weights: [...weights].reverse(),
        });
        expect(valueOf(turned).index).toBeCloseTo(index, 10);
      },
    ),
  );
});
