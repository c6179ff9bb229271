import { expect, test } from 'vitest';
import {
  amountProblem,
  countProblem,
  entryProblem,
  fieldsOf,
  inside,
  listOf,
  named,
  nameProblem,
  numberProblem,
  positiveProblem,
  rangeProblem,
  scaleProblem,
} from './inputs';

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
  expect(countProblem({ first: 1, second: -1, third: Number.NaN })).toEqual({
    reason: 'negative',
    field: 'second',
  });
});

test('both ends of a range are inside it', () => {
  expect(rangeProblem({ low: 0, high: 1 }, { from: 0, to: 1 })).toBeUndefined();
  expect(rangeProblem({ low: -0.01 }, { from: 0, to: 1 })).toEqual({
    reason: 'out-of-range',
    field: 'low',
  });
  expect(rangeProblem({ high: 1.01 }, { from: 0, to: 1 })).toEqual({
    reason: 'out-of-range',
    field: 'high',
  });
  expect(rangeProblem({ none: Number.NaN }, { from: 0, to: 1 })).toEqual({
    reason: 'not-a-number',
    field: 'none',
  });
});

test('a gap in a list of counts is not taken for nobody', () => {
  const counts = [1, 2, 3, 4, 5];
  delete counts[2];
  expect(scaleProblem(counts, 5)).toEqual({ reason: 'not-a-number', field: 'counts.2' });
});

test('a scale needs one count for every point, and a list at all', () => {
  expect(scaleProblem([1, 2, 3, 4], 5)).toEqual({ reason: 'wrong-length', field: 'counts' });
  expect(scaleProblem(undefined as unknown as number[], 5)).toEqual({
    reason: 'wrong-length',
    field: 'counts',
  });
});

test('an amount may be a fraction, but not less than nothing', () => {
  expect(amountProblem({ spend: 12.5, free: 0 })).toBeUndefined();
  expect(amountProblem({ spend: -0.01 })).toEqual({ reason: 'negative', field: 'spend' });
  expect(amountProblem({ spend: Number.POSITIVE_INFINITY })).toEqual({
    reason: 'not-a-number',
    field: 'spend',
  });
});

test('a number may be negative, a positive one not even nothing', () => {
  expect(numberProblem({ margin: -5 })).toBeUndefined();
  expect(numberProblem({ margin: Number.NaN })).toEqual({
    reason: 'not-a-number',
    field: 'margin',
  });
  expect(positiveProblem({ alpha: 0.001 })).toBeUndefined();
  expect(positiveProblem({ alpha: 0 })).toEqual({ reason: 'not-positive', field: 'alpha' });
});

test('a name is a text that is not empty', () => {
  expect(nameProblem({ id: 'price' })).toBeUndefined();
  expect(nameProblem({ id: '' })).toEqual({ reason: 'no-name', field: 'id' });
  expect(nameProblem({ id: 3 as unknown as string })).toEqual({ reason: 'no-name', field: 'id' });
});

test('the path to what is wrong leads through lists and objects', () => {
  expect(countProblem(named('before', { promoters: 1, passives: -1 }))).toEqual({
    reason: 'negative',
    field: 'before.passives',
  });
  expect(inside('before', { reason: 'negative', field: 'passives' })).toEqual({
    reason: 'negative',
    field: 'before.passives',
  });
  expect(inside('before', { reason: 'nobody-answered' })).toEqual({
    reason: 'nobody-answered',
    field: 'before',
  });
  const problemOf = ({ count }: { count: number }) => countProblem({ count });
  expect(entryProblem('causes', [{ count: 1 }, { count: 0.5 }], problemOf)).toEqual({
    reason: 'not-whole',
    field: 'causes.1.count',
  });
  expect(entryProblem('causes', [undefined as unknown as { count: number }], problemOf)).toEqual({
    reason: 'not-a-number',
    field: 'causes.0.count',
  });
  expect(entryProblem('causes', [{ count: 1 }], problemOf)).toBeUndefined();
});

test('what is no object has no fields, and what is no list has no entries', () => {
  for (const nothing of [undefined, null, 3, 'text']) {
    expect(fieldsOf(nothing as unknown as object)).toEqual({});
    expect(listOf(nothing as unknown as number[])).toEqual([]);
  }
  expect(fieldsOf({ a: 1 })).toEqual({ a: 1 });
  const gaps = [1, 2, 3];
  delete gaps[1];
  expect(Object.keys(listOf(gaps))).toEqual(['0', '1', '2']);
});
