import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { readWeights, weigh } from './weights';

test('nobody said how much anything weighs: all weigh the same', () => {
  expect(valueOf(readWeights(undefined, 4))).toEqual({
    weights: [0.25, 0.25, 0.25, 0.25],
    normalised: false,
  });
});

test('weights that add up to 1 stay as they are', () => {
  expect(valueOf(readWeights([0.3885, 0.319, 0.2925], 3))).toEqual({
    weights: [0.3885, 0.319, 0.2925],
    normalised: false,
  });
});

test('others are divided by their sum, and it is said', () => {
  expect(valueOf(readWeights([1, 2, 1], 3))).toEqual({
    weights: [0.25, 0.5, 0.25],
    normalised: true,
  });
});

test('refuses another number of weights, one below nothing, and nothing but nothing', () => {
  expect(readWeights([1, 2], 3)).toEqual({
    valid: false,
    problem: { reason: 'wrong-length', field: 'weights' },
  });
  expect(readWeights([1, -2], 2)).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'weights.1' },
  });
  expect(readWeights([0, 0], 2)).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'weights' },
  });
});

test('weights add up to 1, whatever they were', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), (given) => {
      const result = readWeights(given, given.length);
      expectSound(result);
      fc.pre(result.valid && given.length > 0);
      expect(valueOf(result).weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
    }),
  );
});

test('a weighted sum of equal values is that value', () => {
  expect(weigh([3, 3], valueOf(readWeights([1, 7], 2)).weights)).toBeCloseTo(3, 12);
});
