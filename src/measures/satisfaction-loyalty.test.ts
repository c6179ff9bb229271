import fc from 'fast-check';
import { expect, test } from 'vitest';
import { satisfactionLoyalty } from './satisfaction-loyalty';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const loyalty = (satisfaction: number, steepness: number) =>
  valueOf(satisfactionLoyalty({ satisfaction, steepness })).loyalty;

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

test('the very satisfied customers of Xerox, six times as likely to buy again as the satisfied, would need a steepness of 6.23', () => {
  expect(loyalty(5, 6.228263) / loyalty(4, 6.228263)).toBeCloseTo(6, 4);
});

test.each([0, 0.99, 5.01])(
  'refuses a satisfaction of %d, which is off the scale',
  (satisfaction) => {
    expect(satisfactionLoyalty({ satisfaction, steepness: 1 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'satisfaction' },
    });
  },
);

test.each([0, -2])('refuses a steepness of %d, which is none', (steepness) => {
  expect(satisfactionLoyalty({ satisfaction: 3, steepness })).toEqual({
    valid: false,
    problem: { reason: 'not-positive', field: 'steepness' },
  });
});

test('the loyalty of the mean satisfaction is too low where customers can choose, and too high where they are captive', () => {
  const level = fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      level,
      level,
      fc.double({ min: 1, max: 10, noNaN: true }),
      (one, other, steepness) => {
        const mistake = (k: number) =>
          loyalty((one + other) / 2, k) - (loyalty(one, k) + loyalty(other, k)) / 2;
        expect(mistake(steepness)).toBeLessThanOrEqual(1e-12);
        expect(mistake(1 / steepness)).toBeGreaterThanOrEqual(-1e-12);
      },
    ),
  );
});

test('rises from 0 to 1 with satisfaction, and bends as the market does', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (satisfaction, steepness) =>
      expectSound(satisfactionLoyalty({ satisfaction, steepness })),
    ),
  );
  const level = fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      level,
      level,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (one, other, steepness) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(loyalty(low, steepness)).toBeLessThanOrEqual(loyalty(high, steepness));
        expect(loyalty(1, steepness)).toBe(0);
        expect(loyalty(5, steepness)).toBe(1);
        // A steeper curve never lies above a flatter one.
        expect(loyalty(one, steepness + 1)).toBeLessThanOrEqual(loyalty(one, steepness));
      },
    ),
  );
});
