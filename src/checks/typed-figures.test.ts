import { expect, test } from 'vitest';
import { differentNumbers, numbersIn } from './typed-figures';

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

test.each([
  ['pl', 'w marcu 5,6 mln funtów', 'In March £5.6 million'],
  ['zh-hans', '3 月 560 万英镑', 'In March £5.6 million'],
  ['zh-hans', '12 万和 44 万', '120 and 440 thousand'],
])('a month and a word such as million may be written otherwise: %s', (language, text, english) => {
  expect(differentNumbers(text, language, english)).toEqual({ here: [], inEnglish: [] });
});

test('without such a word, every number counts as it is typed', () => {
  expect(differentNumbers('26 paczek', 'pl', '260 parcels')).toEqual({
    here: ['26'],
    inEnglish: ['260'],
  });
});
