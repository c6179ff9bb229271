import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kMeans } from './k-means';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { inColumnUnits, standardScores } from './standard-scores';

test('three values one apart lie one standard deviation below, at and above their mean', () => {
  const scores = valueOf(
    standardScores({
      points: [
        [1, 100],
        [2, 300],
        [3, 500],
      ],
    }),
  );
  expect(scores).toEqual({
    points: [
      [-1, -1],
      [0, 0],
      [1, 1],
    ],
    means: [2, 300],
    deviations: [1, 200],
  });
  expect(inColumnUnits([0.5, -2], scores)).toEqual([2.5, -100]);
});

test.each([
  [[], 'nothing-to-count', 'points'],
  [[[]], 'nothing-to-count', 'points'],
  [[[1, 2]], 'too-few', 'points'],
  [[[1, 2], [3]], 'wrong-length', 'points.1'],
  [
    [
      [1, 7],
      [2, 7],
    ],
    'no-variation',
    'points.0.1',
  ],
  [[[1], [Number.NaN]], 'not-a-number', 'points.1.0'],
  [[[1], [1e101]], 'out-of-range', 'points.1.0'],
])('%j has no scores: %s', (points, reason, field) => {
  expect(standardScores({ points })).toEqual({ valid: false, problem: { reason, field } });
});

const column = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const points = fc.array(fc.tuple(column, column), { minLength: 3, maxLength: 30 });

test('every column of scores has the mean 0, and points come back', () => {
  fc.assert(
    fc.property(points, (list) => {
      const measured = standardScores({ points: list });
      if (!measured.valid) return;
      const { value } = measured;
      for (const axis of [0, 1]) {
        const sum = value.points.reduce((total, point) => total + (point[axis] ?? 0), 0);
        const isCoarse = (value.deviations[axis] ?? 0) < 1e-6;
        if (!isCoarse) expect(Math.abs(sum)).toBeLessThan(1e-3);
      }
      for (const [position, point] of value.points.entries()) {
        const back = inColumnUnits(point, value);
        expect(back[0]).toBeCloseTo(list[position]?.[0] ?? 0, 6);
        expect(back[1]).toBeCloseTo(list[position]?.[1] ?? 0, 6);
      }
    }),
  );
});

test('groups of scores do not depend on the unit of a column', () => {
  const whole = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 6, maxLength: 20 }), (list) => {
      const groupsOf = (factor: number) => {
        const scores = standardScores({ points: list.map(([x, y]) => [x, factor * y]) });
        return scores.valid
          ? valueOf(kMeans({ points: scores.value.points, groups: 2, seed: 1 })).assignments
          : [];
      };
      // a power of two leaves every digit as it was
      expect(groupsOf(1024)).toEqual(groupsOf(1));
    }),
  );
});

test('whatever the points, the scores are sound', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyNumber, { maxLength: 3 }), { maxLength: 6 }), (list) =>
      expectSound(standardScores({ points: list })),
    ),
  );
});
