import { expect, test } from 'vitest';
import { bounded, invalid, valid } from './result';

test('a problem without a field has no field, not an empty one', () => {
  expect(Object.keys(invalid('nobody-answered').problem)).toEqual(['reason']);
  expect(invalid('negative', 'passives')).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'passives' },
  });
});

test('a value is handed over as it is', () => {
  expect(valid(0)).toEqual({ valid: true, value: 0 });
});

test('a value with a number beyond all numbers, however deep, is no value', () => {
  expect(bounded({ rows: [{ sum: 1 }, { sum: null }] })).toEqual({
    valid: true,
    value: { rows: [{ sum: 1 }, { sum: null }] },
  });
  expect(bounded({ rows: [{ sum: 1 }, { sum: Number.POSITIVE_INFINITY }] })).toEqual({
    valid: false,
    problem: { reason: 'too-large' },
  });
  expect(bounded([Number.NaN])).toEqual({ valid: false, problem: { reason: 'too-large' } });
});
