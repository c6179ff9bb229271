import { expect, test } from 'vitest';
import { invalid, valid } from './result';

test('a problem without a field has no field, not an empty one', () => {
  expect(Object.keys(invalid('nobody-answered').problem)).toEqual(['reason']);
  expect(invalid('negative', 'passives')).toEqual({ valid: false, problem: { reason: 'negative', field: 'passives' } });
});

test('a value is handed over as it is', () => {
  expect(valid(0)).toEqual({ valid: true, value: 0 });
});
