import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kMeans, kMeansSteps } from './k-means';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const three = [
  [1, 1],
  [1, 2],
  [2, 1],
  [10, 10],
  [10, 11],
  [11, 10],
  [1, 20],
  [2, 21],
];

test('three clouds of customers are found from most starts, and no start finds tighter ones', () => {
  const runs = Array.from({ length: 40 }, (_, seed) =>
    valueOf(kMeans({ points: three, groups: 3, seed })),
  );
  // 4/3 for each cloud of three, 1 for the pair.
  const tightest = 4 / 3 + 4 / 3 + 1;
  const found = runs.filter(({ inertia }) => inertia < tightest + 1e-9);
  expect(Math.min(...runs.map(({ inertia }) => inertia))).toBeCloseTo(tightest, 12);
  expect(found.length).toBeGreaterThan(30);
  expect(found.length).toBeLessThan(40);
  for (const { assignments, centres } of found) {
    const [a = -1, b = -1, c = -1] = [assignments[0], assignments[3], assignments[6]];
    expect(assignments).toEqual([a, a, a, b, b, b, c, c]);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(centres[c]).toEqual([1.5, 20.5]);
  }
});

test('one group has the mean as its middle', () => {
  const { assignments, centres, iterations } = valueOf(
    kMeans({ points: [[0], [4], [8]], groups: 1, seed: 7 }),
  );
  expect(assignments).toEqual([0, 0, 0]);
  expect(centres).toEqual([[4]]);
  expect(iterations).toBe(1);
});

test('as many groups as different points leave nothing within', () => {
  const { inertia, assignments } = valueOf(kMeans({ points: [[0], [4], [8]], groups: 3, seed: 7 }));
  expect(inertia).toBe(0);
  expect(new Set(assignments).size).toBe(3);
});

test('equal points fill one group and leave the others empty', () => {
  const { assignments, centres, inertia } = valueOf(
    kMeans({ points: [[5], [5], [5]], groups: 2, seed: 1 }),
  );
  expect(assignments).toEqual([0, 0, 0]);
  expect(centres).toEqual([[5], [5]]);
  expect(inertia).toBe(0);
});

test('refuses no points, unlike points, more groups than points and no group', () => {
  const reason = (points: number[][], groups: number, seed = 1) => {
    const result = kMeans({ points, groups, seed });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason([], 1)).toEqual(['nothing-to-count', 'points']);
  expect(reason([[]], 1)).toEqual(['nothing-to-count', 'points.0']);
  expect(reason([[1, 2], [1]], 1)).toEqual(['wrong-length', 'points.1']);
  expect(reason([[1], [Number.NaN]], 1)).toEqual(['not-a-number', 'points.1.0']);
  expect(reason([[1], [2]], 3)).toEqual(['too-few', 'points']);
  expect(reason([[1], [2]], 0)).toEqual(['not-positive', 'groups']);
  expect(reason([[1], [2]], 1, -1)).toEqual(['negative', 'seed']);
});

test('every point is nearest to its own middle, every middle is the mean of its points, and the same seed gives the same groups', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyNumber)), anyNumber, anyNumber, (points, groups, seed) =>
      expectSound(kMeans({ points, groups, seed })),
    ),
  );
  const coordinate = fc.integer({ min: -100, max: 100 });
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 6 }), fc.nat(), (list, wanted, seed) => {
      const groups = Math.min(wanted, list.length);
      const result = kMeans({ points: list, groups, seed });
      expect(kMeans({ points: list, groups, seed })).toEqual(result);
      const { assignments, centres, inertia } = valueOf(result);
      expect(centres).toHaveLength(groups);
      const to = ([x, y]: readonly number[], [a = 0, b = 0]: readonly number[]) =>
        ((x ?? 0) - a) ** 2 + ((y ?? 0) - b) ** 2;
      const own = list.map((point, position) =>
        to(point, centres[assignments[position] ?? -1] ?? []),
      );
      list.forEach((point, position) => {
        expect(own[position]).toBeLessThanOrEqual(
          Math.min(...centres.map((centre) => to(point, centre))) + 1e-9,
        );
      });
      expect(inertia).toBeCloseTo(
        own.reduce((sum, value) => sum + value, 0),
        6,
      );
      centres.forEach((centre, group) => {
        const members = list.filter((_, position) => assignments[position] === group);
        if (members.length > 0)
          expect(centre[0]).toBeCloseTo(
            members.reduce((sum, [x]) => sum + x, 0) / members.length,
            9,
          );
      });
      // Groups are never worse than none.
      expect(inertia).toBeLessThanOrEqual(
        valueOf(kMeans({ points: list, groups: 1, seed })).inertia + 1e-6,
      );
    }),
  );
});

test('step by step it starts at points that were drawn, gets tighter with each move and ends at the result', () => {
  const coordinate = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 }),
      fc.nat(),
      (points, seed) => {
        const { steps } = valueOf(kMeansSteps({ points, groups: 3, seed }));
        const [first] = steps;
        for (const centre of first?.centres ?? []) expect(points).toContainEqual(centre);
        steps.slice(1).forEach(({ inertia }, index) => {
          expect(inertia).toBeLessThanOrEqual((steps[index]?.inertia ?? 0) + 1e-6);
        });
        const result = valueOf(kMeans({ points, groups: 3, seed }));
        expect({ ...steps.at(-1), iterations: steps.length - 1 }).toEqual(result);
      },
    ),
  );
});
