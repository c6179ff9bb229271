import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationshipQuality } from './relationship-quality';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const weights = [0.4, 0.35, 0.25];

test('5.6, 5.1 and 4.4: 67.2 with equal weights, 68.75 with others', () => {
  const equal = valueOf(relationshipQuality({ means: [5.6, 5.1, 4.4] }));
  [76.666667, 68.333333, 56.666667].forEach((points, dimension) => {
    expect(equal.rescaled[dimension]).toBeCloseTo(points, 6);
  });
  expect(equal.arithmetic).toBeCloseTo(67.222222, 6);
  expect(valueOf(relationshipQuality({ means: [5.6, 5.1, 4.4], weights })).arithmetic).toBeCloseTo(
    68.75,
    10,
  );
});

test('6.2, 3.1 and 5.5: the weak dimension costs the geometric mean four and a half points', () => {
  const equal = valueOf(relationshipQuality({ means: [6.2, 3.1, 5.5] }));
  expect(equal.arithmetic).toBeCloseTo(65.555556, 6);
  expect(equal.geometric).toBeCloseTo(61.046457, 6);
  expect(valueOf(relationshipQuality({ means: [6.2, 3.1, 5.5], weights })).arithmetic).toBeCloseTo(
    65.666667,
    6,
  );
});

test('a dimension at the bottom of the scale leaves no geometric mean but 0', () => {
  expect(valueOf(relationshipQuality({ means: [7, 1, 7] })).geometric).toBe(0);
});

test('refuses no dimensions, a missing one and one off the scale', () => {
  const reason = (means: number[], given?: number[]) => {
    const result = relationshipQuality(given === undefined ? { means } : { means, weights: given });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason([])).toEqual(['nothing-to-count', 'means']);
  expect(reason([5, Number.NaN, 5])).toEqual(['not-a-number', 'means.1']);
  expect(reason([5, 8])).toEqual(['out-of-range', 'means.1']);
  expect(reason([5, 6], [1])).toEqual(['wrong-length', 'weights']);
});

test('the geometric mean is never above the arithmetic, both lie between the worst and the best, and order does not matter', () => {
  const dimensions = fc.array(
    fc.tuple(fc.double({ min: 1, max: 7, noNaN: true }), fc.integer({ min: 1, max: 100 })),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(anyNumber), fc.array(anyNumber), (means, given) =>
      expectSound(relationshipQuality({ means, weights: given })),
    ),
  );
  fc.assert(
    fc.property(dimensions, (list) => {
      const read = (some: typeof list) =>
        valueOf(
          relationshipQuality({
            means: some.map(([mean]) => mean),
            weights: some.map(([, weight]) => weight),
          }),
        );
      const { rescaled, arithmetic, geometric } = read(list);
      expect(geometric).toBeLessThanOrEqual(arithmetic);
      expect(arithmetic).toBeLessThanOrEqual(Math.max(...rescaled) + 1e-9);
      expect(geometric).toBeGreaterThanOrEqual(Math.min(...rescaled) - 1e-9);
      const turned = read([...list].reverse());
      expect(turned.arithmetic).toBeCloseTo(arithmetic, 9);
      expect(turned.geometric).toBeCloseTo(geometric, 9);
    }),
  );
});
