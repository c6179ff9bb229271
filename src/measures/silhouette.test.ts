import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kMeans } from './k-means';
import { silhouette } from './silhouette';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test('two pairs on a line, by hand', () => {
  // for 0: a = 1, b = (10 + 11) / 2; for 1: a = 1, b = (9 + 10) / 2; and the same from the other
  // side
  const { mean, each } = valueOf(
    silhouette({ points: [[0], [1], [10], [11]], assignments: [0, 0, 1, 1] }),
  );
  expect(each).toEqual([9.5 / 10.5, 8.5 / 9.5, 8.5 / 9.5, 9.5 / 10.5]);
  expect(mean).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 12);
});

test('a point in the wrong group is below zero, one alone is zero, and so are points that are all alike', () => {
  expect(
    valueOf(silhouette({ points: [[0], [1], [10], [11]], assignments: [0, 1, 1, 1] })).each[1],
  ).toBeLessThan(0);
  expect(valueOf(silhouette({ points: [[0], [1], [10]], assignments: [0, 0, 1] })).each[2]).toBe(0);
  expect(
    valueOf(silhouette({ points: [[5], [5], [5], [5]], assignments: [0, 0, 1, 1] })).mean,
  ).toBe(0);
});

test('is undefined for one group, for no points, and for points without a group', () => {
  const reason = (points: number[][], assignments: number[]) => {
    const result = silhouette({ points, assignments });
    return result.valid ? 'valid' : result.problem.reason;
  };
  expect(reason([[1], [2]], [0, 0])).toBe('too-few');
  expect(reason([], [])).toBe('nothing-to-count');
  expect(reason([[1], [2]], [0])).toBe('wrong-length');
  expect(reason([[1], [2, 3]], [0, 1])).toBe('wrong-length');
  expect(reason([[1], [2]], [0, -1])).toBe('negative');
});

test('lies between −1 and 1, whatever the scale and the place', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyNumber)), fc.array(anyNumber), (points, assignments) =>
      expectSound(silhouette({ points, assignments })),
    ),
  );
  const coordinate = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 20 }),
      fc.nat(),
      (points, seed) => {
        const { assignments } = valueOf(kMeans({ points, groups: 2, seed }));
        const result = silhouette({ points, assignments });
        if (!result.valid) return;
        for (const width of result.value.each) expect(Math.abs(width)).toBeLessThanOrEqual(1);
        const moved = valueOf(
          silhouette({ points: points.map(([x, y]) => [4 * x + 8, 4 * y - 8]), assignments }),
        );
        expect(moved.mean).toBeCloseTo(result.value.mean, 9);
      },
    ),
  );
});
