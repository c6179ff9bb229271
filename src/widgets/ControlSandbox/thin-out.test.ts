import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinOut } from './thin-out';

test('a short list keeps every point', () => {
  expect(thinOut([4, 2, 9])).toEqual([
    [1, 4],
    [2, 2],
    [3, 9],
  ]);
});

test('a long list keeps its last value, whatever its length', () => {
  for (let length = 801; length < 2000; length++) {
    const values = Array.from({ length }, (_, index) => index);
    expect(thinOut(values).at(-1)).toEqual([length, length - 1]);
  }
});

test('a long list keeps its extremes, in their order and at their places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 801, maxLength: 5000 }),
      (values) => {
        const points = thinOut(values);
        expect(points.length).toBeLessThanOrEqual(800);
        expect(Math.min(...points.map(([, value]) => value))).toBe(Math.min(...values));
        expect(Math.max(...points.map(([, value]) => value))).toBe(Math.max(...values));
        for (const [place, value] of points) expect(values[place - 1]).toBe(value);
        const places = points.map(([place]) => place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      },
    ),
    { numRuns: 50 },
  );
});
