import { expect, test } from 'vitest';
import { keepRows } from './keep-rows';
import { readList } from './read-list';
import { writeNumbers } from './rewrite';

const values = (text: string, decimalComma: boolean) =>
  readList(text, { from: -1e9, to: 1e9, decimalComma });

test('a number that can be read in two ways is written so that it has one', () => {
  const thousand = writeNumbers('1,204 980', ',');
  expect(values(thousand, false)).toMatchObject({
    values: [1.204, 980],
    report: { numberDoubt: undefined },
  });
  const decimals = writeNumbers('1,204; 980', '.');
  expect(values(decimals, true)).toMatchObject({
    values: [1204, 980],
    report: { numberDoubt: undefined },
  });
});

test('a pair that may be one number becomes one', () => {
  expect(values(writeNumbers(' 6,1', ','), false)).toMatchObject({
    values: [6.1],
    report: { numberDoubt: undefined },
  });
});

test('what has one reading already, and words, stay as they are', () => {
  expect(writeNumbers('12,5; 1,204,350; A1.204; 2,50', '.')).toBe('12,5; 1,204,350; A1.204; 2,50');
});

test('a row is kept by an apostrophe before its name, with any end of line', () => {
  expect(keepRows('a;1\r\n\r\nTotal;2\r\n"Sum";3', [3, 4])).toBe(
    'a;1\r\n\r\n\'Total;2\r\n"\'Sum";3',
  );
});
