import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTyped } from '../frame/typed-values.test-parts';
import { moneyMarks, percentMarks, readNumber } from './read-number';

const limits = { from: -1_000_000, to: 1_000_000 };
const whole = { from: 0, to: 1_000_000, whole: true };
const english = (typed: string, allowed: Parameters<typeof readNumber>[1] = limits) =>
  readNumber(typed, allowed, false);
const polish = (typed: string, allowed: Parameters<typeof readNumber>[1] = limits) =>
  readNumber(typed, allowed, true);
const is = (value: number) => ({ valid: true, value });
const isNot = (problem: string) => ({ valid: false, problem });

test.each([
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['7.', 7],
  ['1 250', 1250],
  ['1\u00a0250', 1250],
  ['1\u202f250,50', 1250.5],
  ["1'250", 1250],
  ['1’250.5', 1250.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567.5', undefined],
  ['12,34', 12.34],
  ['0,250', 0.25],
  ['−5', -5],
  ['–5', -5],
  ['-5', -5],
  ['+5', 5],
  ['１２', 12],
  ['－１２．５', -12.5],
  ['\ufeff 12 ', 12],
  ['-0', 0],
])('%j is read alike in every language', (typed, value) => {
  expect(english(typed)).toEqual(value === undefined ? isNot('too-large') : is(value));
  expect(polish(typed)).toEqual(value === undefined ? isNot('too-large') : is(value));
});

test('a lone comma before three digits means thousands in English and decimals in Polish', () => {
  expect(english('1,250')).toEqual(is(1250));
  expect(polish('1,250')).toEqual(is(1.25));
  expect(english('1.250')).toEqual(is(1.25));
});

test('where only whole numbers make sense, three digits after a mark are thousands in every language', () => {
  for (const typed of ['1,250', '1.250', '1 250']) {
    expect(english(typed, whole)).toEqual(is(1250));
    expect(polish(typed, whole)).toEqual(is(1250));
  }
  expect(polish('1,5', whole)).toEqual(isNot('not-whole'));
});

test('units are read away where they belong, and nowhere else', () => {
  expect(english('40%', { ...limits, marks: percentMarks })).toEqual(is(40));
  expect(english('４０％', { ...limits, marks: percentMarks })).toEqual(is(40));
  expect(polish('1 250 zł', { ...limits, marks: moneyMarks })).toEqual(is(1250));
  expect(english('$1,250.50', { ...limits, marks: moneyMarks })).toEqual(is(1250.5));
  expect(english('40%')).toEqual(isNot('not-a-number'));
});

test.each([
  '12 50',
  '1,25,0',
  '1..5',
  '1.2.3',
  '1e5',
  '0x10',
  'NaN',
  'Infinity',
  'seven',
  '--5',
  '5-',
  '1 2',
  '三十',
  '1,250 000',
  '.',
  '%',
])('%j is no number', (typed) => {
  expect(english(typed)).toEqual(isNot('not-a-number'));
});

test('says what is wrong with a number that is one', () => {
  expect(english('', whole)).toEqual(isNot('empty'));
  expect(english('-1', whole)).toEqual(isNot('too-small'));
  expect(english('9'.repeat(400), whole)).toEqual(isNot('too-large'));
  expect(english('1.5', whole)).toEqual(isNot('not-whole'));
});

describe('whatever is typed', () => {
  test('the number is finite and within its limits', () => {
    fc.assert(
      fc.property(anyTyped, fc.boolean(), fc.boolean(), (typed, isWhole, decimalComma) => {
        const read = readNumber(typed, { from: -10, to: 120, whole: isWhole }, decimalComma);
        if (!read.valid) return;
        expect(read.value).toBeGreaterThanOrEqual(-10);
        expect(read.value).toBeLessThanOrEqual(120);
        if (isWhole) expect(Number.isInteger(read.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
  test('a number written the way of a language is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('en', 'pl', 'zh-Hans', 'zh-Hant'),
        (integer, hundredths, tag) => {
          const value = Number(`${integer}.${hundredths}`);
          const written = new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(value);
          expect(readNumber(written, limits, tag === 'pl')).toEqual(is(value === 0 ? 0 : value));
        },
      ),
    );
  });
});

describe('a share', () => {
  const share = { from: 0, to: 100, marks: percentMarks };
  test.each([
    ['0.97', 97, 'share'],
    ['.5', 50, 'share'],
    ['0,07', 7, 'share'],
    ['0.005', 0.5, 'share'],
    ['1', 1, 'percent'],
    ['0.97%', 0.97, undefined],
    ['97', 97, undefined],
    ['97 %', 97, undefined],
    ['0', 0, undefined],
  ])('%j is %d per cent', (typed, value, readAs) => {
    expect(readNumber(typed, share)).toEqual(
      readAs ? { valid: true, value, readAs } : { valid: true, value },
    );
  });

  test('is what lies within the limits where only one reading does', () => {
    expect(readNumber('0.5', { ...share, to: 20 })).toEqual({
      valid: true,
      value: 0.5,
      readAs: 'percent',
    });
    expect(readNumber('0.05', { ...share, to: 20 })).toEqual({
      valid: true,
      value: 5,
      readAs: 'share',
    });
    expect(readNumber('-0.04', { ...share, from: -50 })).toEqual({
      valid: true,
      value: -4,
      readAs: 'share',
    });
  });
});
