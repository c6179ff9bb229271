import { expect, test } from 'vitest';
import { netPoints } from './net-points';

test('whole points come out whole', () => {
  expect(netPoints(57, 28, 100)).toBe(29);
  expect(netPoints(90, 50, 200)).toBe(20);
  expect(netPoints(28, 57, 100)).toBe(-29);
});

test('all against none is 100 points, even for counts whose rounding would pass it', () => {
  for (const everybody of [1, 3, 3617898895237336, Number.MAX_SAFE_INTEGER]) {
    expect(netPoints(everybody, 0, everybody)).toBeLessThanOrEqual(100);
    expect(netPoints(0, everybody, everybody)).toBeGreaterThanOrEqual(-100);
  }
});
