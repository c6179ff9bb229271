import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { surveyLoad } from './survey-load';

const load = (occasions: [number, number][], ceiling = 1, days = 30) =>
  valueOf(
    surveyLoad({
      occasions: occasions.map(([timesAYear, share]) => ({ timesAYear, share })),
      ceiling,
      days,
    }),
  );

test('a sender with eleven parcels and three other requests a year, by hand', () => {
  const { perYear, perWindow, overShare } = load([
    [11, 1],
    [3, 1],
  ]);
  expect(perYear).toBe(14);
  expect(perWindow).toBeCloseTo((14 * 30) / 365, 12);
  expect(overShare).toBeCloseTo(1 - Math.exp(-perWindow) * (1 + perWindow), 12);
});

test('asking one time in ten makes a tenth of the requests and far less than a tenth of those asked too often', () => {
  const [all, tenth] = [load([[12, 1]]), load([[12, 0.1]])];
  expect(tenth.perYear).toBeCloseTo(all.perYear / 10, 12);
  expect(tenth.overShare).toBeLessThan(all.overShare / 10);
});

test('nobody is over the ceiling when nobody is asked, and everybody when all are asked all day', () => {
  expect(load([])).toEqual({ perYear: 0, perWindow: 0, overShare: 0 });
  expect(load([[100_000, 1]], 100).overShare).toBe(1);
});

test('a tiny share keeps its digits', () => {
  const { perWindow, overShare } = load([[1, 1e-6]]);
  expect(overShare / (perWindow ** 2 / 2)).toBeCloseTo(1, 6);
});

test('refuses a share of people above one, half a request, and no time at all', () => {
  const problem = (change: object) =>
    surveyLoad({ occasions: [{ timesAYear: 1, share: 1 }], ceiling: 1, ...change });
  expect(problem({ occasions: [{ timesAYear: 1, share: 2 }] })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'occasions.0.share' },
  });
  expect(problem({ occasions: [{ timesAYear: -1, share: 1 }] })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'occasions.0.timesAYear' },
  });
  expect(problem({ ceiling: 0.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'ceiling' },
  });
  expect(problem({ days: 0 })).toEqual({
    valid: false,
    problem: { reason: 'not-positive', field: 'days' },
  });
});

test('more requests never leave fewer people over the ceiling, a higher ceiling never more', () => {
  const occasions = fc.array(fc.record({ timesAYear: anyNumber, share: anyNumber }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(occasions, anyNumber, anyNumber, (list, ceiling, days) =>
      expectSound(surveyLoad({ occasions: list, ceiling, days })),
    ),
  );
  const times = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(times, times, fc.integer({ min: 0, max: 20 }), (few, more, ceiling) => {
      const [less, greater] = [Math.min(few, more), Math.max(few, more)].map(
        (one) => load([[one, 1]], ceiling).overShare,
      );
      expect(greater).toBeGreaterThanOrEqual((less ?? 0) - 1e-12);
      expect(load([[more, 1]], ceiling + 1).overShare).toBeLessThanOrEqual(
        load([[more, 1]], ceiling).overShare + 1e-12,
      );
      expect(greater).toBeLessThanOrEqual(1);
    }),
  );
});
