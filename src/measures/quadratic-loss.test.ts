import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quadraticLoss } from './quadratic-loss';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const van = { toleranceDistance: 20, toleranceCost: 40 };

test.each([
  [0, 0],
  [1, 0.1],
  [19, 36.1],
  [-21, 44.1],
])('a van %d minutes off costs %d where 20 minutes cost 40', (distance, loss) => {
  const result = valueOf(quadraticLoss({ ...van, distance }));
  expect(result.price).toBeCloseTo(0.1, 12);
  expect(result.loss).toBeCloseTo(loss, 10);
});

test('on average the spread costs as much as the same distance of the mean', () => {
  const spread = valueOf(quadraticLoss({ ...van, distance: 0, deviation: 6 }));
  expect(spread.loss).toBeCloseTo(valueOf(quadraticLoss({ ...van, distance: 6 })).loss, 12);
  expect(valueOf(quadraticLoss({ ...van, distance: 8, deviation: 6 })).loss).toBeCloseTo(10, 10);
});

test.each([
  [{ ...van, toleranceDistance: 0, distance: 1 }, 'not-positive', 'toleranceDistance'],
  [{ ...van, toleranceCost: -1, distance: 1 }, 'negative', 'toleranceCost'],
  [{ ...van, distance: 1, deviation: -1 }, 'negative', 'deviation'],
])('%j is refused', (input, reason, field) => {
  expect(quadraticLoss(input)).toEqual({ valid: false, problem: { reason, field } });
});

test('whatever is given, a loss is sound and never negative', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, distance, deviation) => {
      const measured = quadraticLoss({
        toleranceDistance: a,
        toleranceCost: b,
        distance,
        deviation,
      });
      expectSound(measured);
      if (measured.valid) expect(measured.value.loss).toBeGreaterThanOrEqual(0);
    }),
  );
});
