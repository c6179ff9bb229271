import { expect, test } from 'vitest';
import { formatsFor } from './format';

test.each([
  ['en', [0, 0.5, 1, 1.5, 2.25], '0 | 0.5 | 1 | 1.5 | 2.25'],
  [
    'en',
    [9_999, 12_500, 15_000, 1_480_000, 1_500_000, -12_500],
    '9,999 | 12.5K | 15K | 1.48M | 1.5M | −12.5K',
  ],
  ['zh-Hans', [5_000, 10_000, 15_000], '5,000 | 1万 | 1.5万'],
  ['pl', [2.5, 12_500], '2,5 | 12,5 tys.'],
])('in %s, %j are short and still different', (tag, values, written) => {
  expect(values.map(formatsFor(tag).brief).join(' | ').replaceAll('\u00a0', ' ')).toBe(written);
});
