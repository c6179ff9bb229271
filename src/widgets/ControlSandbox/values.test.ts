import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { loadReaders } from '../paste/lazy-module';
import { readValues, valuesFromAddress, valuesToAddress, writeValues } from './values';

beforeAll(async () => void (await loadReaders()));

test('reads values however they are set apart, with full-width digits and a typographic minus too', () => {
  expect(readValues('6.1, 5.8;6\t−2\n７ | .5', 'en').values).toEqual([6.1, 5.8, 6, -2, 7, 0.5]);
  expect(readValues('1,2,3', 'en').values).toEqual([1, 2, 3]);
  expect(readValues(' \n', 'en')).toMatchObject({ values: [], report: { errors: [] } });
});

test('a decimal comma is one where the language has it, and wherever every value holds just one', () => {
  expect(readValues('6,1 5,8 6', 'pl').values).toEqual([6.1, 5.8, 6]);
  expect(readValues('6,1; 5,8', 'en').values).toEqual([6.1, 5.8]);
  expect(readValues('6,1', 'en').values).toEqual([6, 1]);
  expect(readValues('6,1', 'pl').values).toEqual([6.1]);
});

test('reads what a spreadsheet holds, with thousands in groups or decimal commas', () => {
  expect(readValues('1,204 1,350 980 1,410', 'en').values).toEqual([1204, 1350, 980, 1410]);
  expect(readValues('12,1 12 11,8 13,4 12', 'en').values).toEqual([12.1, 12, 11.8, 13.4, 12]);
  expect(readValues('1 204,5', 'pl').values).toEqual([1204.5]);
});

test('names the places of what is no number or larger than anybody measures', () => {
  const errors = (text: string) => readValues(text, 'en').report.errors;
  expect(errors('1 x 3 1e5')).toEqual([
    { line: 1, cell: 2, text: 'x', problem: 'not-a-number' },
    { line: 1, cell: 4, text: '1e5', problem: 'not-a-number' },
  ]);
  expect(errors('1 9999999999999 3')).toMatchObject([
    { line: 1, cell: 2, text: '9999999999999', problem: 'out-of-range' },
  ]);
});

test('an address keeps every value, in every language', () => {
  const values = fc.array(
    fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((value) => Math.round(value * 1000) / 1000 + 0),
    { maxLength: 500 },
  );
  fc.assert(
    fc.property(values, fc.constantFrom('en', 'pl', 'zh-Hant'), (list, tag) => {
      const address = String(valuesToAddress(readValues(writeValues(list, tag), tag)));
      expect(readValues(valuesFromAddress(address, tag) ?? 'none', tag).values).toEqual(list);
    }),
  );
});

test('a number that a spreadsheet wrote with all its digits goes into an address to twelve of them, and comes back', () => {
  const address = String(
    valuesToAddress(
      readValues('6.300000000000001 0.00123456789012345 -0.000000123456789012345 5.8', 'en'),
    ),
  );
  expect(address).toBe('6.3_0.00123456789012_-1.23456789012e-7_5.8');
  expect(valuesFromAddress(address, 'en')).toBe(
    '6.3; 0.00123456789012; -0.000000123456789012; 5.8',
  );
});

test.each(['x', '1__2', '1;2', '99999999999', Array(501).fill('1').join('_')])(
  '%s in an address is refused',
  (text) => {
    expect(valuesFromAddress(text, 'en')).toBeUndefined();
  },
);

test('more values than fit into a link are not written, ten thousand are read', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => index % 7).join('\n');
  expect(readValues(many, 'en').values).toHaveLength(10_000);
  expect(valuesToAddress(readValues(many, 'en'))).toBe(tooLong);
});
