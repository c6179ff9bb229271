import fc from 'fast-check';
import { expect, test } from 'vitest';
import { satisfactionLoyalty } from './satisfaction-loyalty';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const loyalty = (satisfaction: number, steepness: number) => valueOf(satisfactionLoyalty({ satisfaction, steepness })).loyalty;

test.each([
  [3, 3, 0.125],
  [4, 3, 0.421875],
  [5, 3, 1],
  [2, 0.35, 0.615572],
  [3, 0.35, 0.784584],
  [4, 0.35, 0.904214],
  [3, 1, 0.5],
])('satisfaction of %d with a steepness of %d', (satisfaction, steepness, expected) => {
  expect(loyalty(satisfaction, steepness)).toBeCloseTo(expected, 6);
});

test('where customers can choose, very satisfied is worth 2.37 times satisfied', () => {
  expect(loyalty(5, 3) / loyalty(4, 3)).toBeCloseTo(2.37037, 5);
});

test('refuses satisfaction off the scale and a steepness that is none', () => {
  expect(satisfactionLoyalty({ satisfaction: 0, steepness: 1 })).toEqual({ valid: false, problem: { reason: 'out-of-range', field: 'satisfaction' } });
  expect(satisfactionLoyalty({ satisfaction: 3, steepness: 0 })).toEqual({ valid: false, problem: { reason: 'not-positive', field: 'steepness' } });
});

test('rises from 0 to 1 with satisfaction, and bends as the market does', () => {
  fc.assert(fc.property(anyNumber, anyNumber, (satisfaction, steepness) => expectSound(satisfactionLoyalty({ satisfaction, steepness }))));
  const level = fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(level, level, fc.double({ min: 0.1, max: 10, noNaN: true }), (one, other, steepness) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(loyalty(low, steepness)).toBeLessThanOrEqual(loyalty(high, steepness));
      expect(loyalty(1, steepness)).toBe(0);
      expect(loyalty(5, steepness)).toBe(1);
      // A steeper curve never lies above a flatter one.
      expect(loyalty(one, steepness + 1)).toBeLessThanOrEqual(loyalty(one, steepness));
    }),
  );
});
