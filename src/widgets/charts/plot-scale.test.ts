import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, percentOf, plotScale } from './plot-scale';

const scale = plotScale({
  x: { from: 0, to: 10, label: 'weeks' },
  y: { from: -1, to: 1, label: 'gap' },
  top: 20,
  foot: 120,
});

test('places go from the left to the right and from the foot to the top', () => {
  expect([0, 5, 10].map(scale.across)).toEqual([0, 0.5, 1]);
  expect([-1, 0, 1].map(scale.down)).toEqual([120, 70, 20]);
  expect(percentOf(1 / 3)).toBe('33.333%');
});

test('a value off the axis stays in the frame', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      expect(scale.across(value)).toBeGreaterThanOrEqual(0);
      expect(scale.across(value)).toBeLessThanOrEqual(1);
      expect(scale.down(value)).toBeGreaterThanOrEqual(20);
      expect(scale.down(value)).toBeLessThanOrEqual(120);
    }),
  );
});

test('an axis of no length is a place, not nonsense', () => {
  const flat = plotScale({
    x: { from: 3, to: 3, label: '' },
    y: { from: 0, to: 0, label: '' },
    top: 20,
    foot: 120,
  });
  expect(flat.across(3)).toBe(0);
  expect(flat.down(0)).toBe(120);
});

test('numbers stand at round values within the axis, or where they are wanted', () => {
  expect(marksOf({ from: 0, to: 36, label: '' }, 5)).toEqual([0, 10, 20, 30]);
  expect(marksOf({ from: 0, to: 36, label: '', ticks: [0, 12, 24, 36] }, 5)).toEqual([
    0, 12, 24, 36,
  ]);
});
