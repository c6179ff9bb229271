import { expect, test } from 'vitest';
import { countProblem, rangeProblem, scaleProblem } from './inputs';

test('a count is a whole number from 0', () => {
  expect(countProblem({ a: 0, b: -0, c: 12, d: Number.MAX_SAFE_INTEGER })).toBeUndefined();
});

test.each([
  [Number.NaN, 'not-a-number'],
  [Number.POSITIVE_INFINITY, 'not-a-number'],
  [undefined as unknown as number, 'not-a-number'],
  ['12' as unknown as number, 'not-a-number'],
  [-1, 'negative'],
  [-0.5, 'negative'],
  [2.5, 'not-whole'],
  [2 ** 53, 'too-large'],
])('%s is refused as a count: %s', (value, reason) => {
  expect(countProblem({ fine: 3, here: value })).toEqual({ reason, field: 'here' });
});

test('the first wrong value is the one named', () => {
  expect(countProblem({ first: 1, second: -1, third: Number.NaN })).toEqual({ reason: 'negative', field: 'second' });
});

test('both ends of a range are inside it', () => {
  expect(rangeProblem({ low: 0, high: 1 }, { from: 0, to: 1 })).toBeUndefined();
  expect(rangeProblem({ low: -0.01 }, { from: 0, to: 1 })).toEqual({ reason: 'out-of-range', field: 'low' });
  expect(rangeProblem({ high: 1.01 }, { from: 0, to: 1 })).toEqual({ reason: 'out-of-range', field: 'high' });
  expect(rangeProblem({ none: Number.NaN }, { from: 0, to: 1 })).toEqual({ reason: 'not-a-number', field: 'none' });
});

test('a gap in a list of counts is not taken for nobody', () => {
  const counts = [1, 2, 3, 4, 5];
  delete counts[2];
  expect(scaleProblem(counts, 5)).toEqual({ reason: 'not-a-number', field: 'counts.2' });
});

test('a scale needs one count for every point, and a list at all', () => {
  expect(scaleProblem([1, 2, 3, 4], 5)).toEqual({ reason: 'wrong-length', field: 'counts' });
  expect(scaleProblem(undefined as unknown as number[], 5)).toEqual({ reason: 'wrong-length', field: 'counts' });
});
