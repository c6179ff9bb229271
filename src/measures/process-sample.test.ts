import fc from 'fast-check';
import { expect, test } from 'vitest';
import { individualsChart } from './control-limits';
import { mean, variance } from './mean';
import { processSample } from './process-sample';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const long = { count: 10_000, mean: 6, spread: 0.3, seed: 7 };

test('many values have the mean and the spread that were asked for', () => {
  const { values } = valueOf(processSample(long));
  expect(values).toHaveLength(10_000);
  expect(mean(values)).toBeCloseTo(6, 1);
  expect(Math.sqrt(variance(values))).toBeCloseTo(0.3, 1);
});

test('about one value in 370 of a steady process stands outside its limits', () => {
  const { outside } = valueOf(individualsChart(valueOf(processSample(long))));
  expect(outside.length).toBeGreaterThan(10);
  expect(outside.length).toBeLessThan(50);
});

test('the same seed gives the same values, another seed others', () => {
  const few = { count: 20, mean: 6, spread: 0.3, seed: 1 };
  expect(processSample(few)).toEqual(processSample(few));
  expect(processSample(few)).not.toEqual(processSample({ ...few, seed: 2 }));
});

test('without spread every value is the mean, and none wanted is an empty list', () => {
  expect(valueOf(processSample({ count: 3, mean: 5, spread: 0, seed: 1 })).values).toEqual([
    5, 5, 5,
  ]);
  expect(valueOf(processSample({ count: 0, mean: 5, spread: 1, seed: 1 })).values).toEqual([]);
});

test('refuses a negative spread and more values than help', () => {
  expect(processSample({ ...long, spread: -1 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'spread' },
  });
  expect(processSample({ ...long, count: 10_001 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'count' },
  });
});

test('whatever is asked for, no value is nonsense', () => {
  const anything = fc.record({
    count: fc.nat(60),
    mean: anyNumber,
    spread: anyNumber,
    seed: anyNumber,
  });
  fc.assert(fc.property(anything, (process) => expectSound(processSample(process))));
});
