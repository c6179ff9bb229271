import { expect, test } from 'vitest';
import { numbersIn } from './typed-figures';

test('numbers are the same in whatever way a language writes them', () => {
  expect(numbersIn('From 9–10, 1,250.5 zł, at 10:30.', 'en')).toEqual([
    '9',
    '10',
    '1250.5',
    '10',
    '30',
  ]);
  expect(numbersIn('Od 9–10, 1\u00a0250,5 zł, o 10:30.', 'pl')).toEqual([
    '9',
    '10',
    '1250.5',
    '10',
    '30',
  ]);
  expect(numbersIn('9～10，1250.5兹罗提，10：30。', 'zh-hans')).toEqual([
    '9',
    '10',
    '1250.5',
    '10',
    '30',
  ]);
});

test('a list of numbers is no number', () => {
  expect(numbersIn('7, 8 and 20', 'en')).toEqual(['7', '8', '20']);
  expect(numbersIn('7, 8 i 20', 'pl')).toEqual(['7', '8', '20']);
});
