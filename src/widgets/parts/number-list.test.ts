import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumberList, sortOut } from './number-list';

const read = (text: string, decimalComma: boolean) => {
  const list = readNumberList(text, decimalComma);
  return { ...sortOut(list, () => true), decimal: list.decimal };
};
const english = (text: string) => read(text, false);
const polish = (text: string) => read(text, true);

describe('a pasted list of numbers', () => {
  test.each([
    ['1,204 1,350 980 1,410', [1204, 1350, 980, 1410]],
    ['12,1 12 11,8 13,4 12', [12.1, 12, 11.8, 13.4, 12]],
    ['1.204,5\n980', [1204.5, 980]],
    ['$1,250.50\t$980', [1250.5, 980]],
    ["1'250;980", [1250, 980]],
    ['12% 15%', [12, 15]],
    ['6.1, 5.8, 6', [6.1, 5.8, 6]],
    ['1,2,3', [1, 2, 3]],
    ['6,1', [6, 1]],
    ['−2 +3 .5', [-2, 3, 0.5]],
  ])('in English %j is %j', (text, values) => {
    expect(english(text)).toMatchObject({ values, wrong: [] });
  });

  test.each([
    ['1 204,5', [1204.5]],
    ['1 204,5\n980', [1204.5, 980]],
    ['6,1 5,8 6', [6.1, 5.8, 6]],
    ['6,1', [6.1]],
    ['12.1 12 11.8', [12.1, 12, 11.8]],
    ['1.204,5; 1.350', [1204.5, 1350]],
  ])('in Polish %j is %j', (text, values) => {
    expect(polish(text)).toMatchObject({ values, wrong: [] });
  });

  test('says where something is no number', () => {
    expect(english('1 x 3 1e5')).toMatchObject({ values: [1, 3], wrong: [2, 4] });
    expect(english('')).toEqual({ values: [], wrong: [], decimal: undefined });
  });

  test('says which sign sets decimals apart', () => {
    expect(english('12,1 12 11,8').decimal).toBe(',');
    expect(english('1,204 1,350').decimal).toBeUndefined();
    expect(polish('6,1 5').decimal).toBe(',');
  });

  test('a list written in any of the accepted forms reads back equal, never with another count', () => {
    const value = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100);
    const form = fc.record({
      decimalComma: fc.boolean(),
      hasGroups: fc.boolean(),
      separator: fc.constantFrom('\n', '\t', ';', '; ', '\r\n', '|'),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 20 }), form, (values, { decimalComma, hasGroups, separator }) => {
        const write = (number: number) => {
          const text = new Intl.NumberFormat(decimalComma ? 'de' : 'en', { useGrouping: hasGroups, minimumFractionDigits: 2 }).format(number);
          return text.replace('-', '−');
        };
        const typed = values.map(write).join(separator);
        expect(read(typed, decimalComma)).toMatchObject({ values: values.map((number) => number + 0), wrong: [] });
        expect(read(typed, !decimalComma)).toMatchObject({ values: values.map((number) => number + 0), wrong: [] });
      }),
    );
  });
});
