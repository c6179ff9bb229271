import { describe, expect, test } from 'vitest';
import { readList } from './read-list';

const anyNumber = { from: -1e9, to: 1e9 };
const answer = { from: 0, to: 10, whole: true, isOutOf: true };
const english = (text: string) => readList(text, { ...anyNumber, decimalComma: false });
const polish = (text: string) => readList(text, { ...anyNumber, decimalComma: true });
const answers = (text: string) => readList(text, { ...answer, decimalComma: false });

describe('a pasted list of numbers', () => {
  test.each([
    ['1,204 1,350 980 1,410', [1204, 1350, 980, 1410]],
    ['12,1 12 11,8 13,4 12', [12.1, 12, 11.8, 13.4, 12]],
    ['6.1, 5.8;6\t−2\n７ | .5', [6.1, 5.8, 6, -2, 7, 0.5]],
    ['1,2,3', [1, 2, 3]],
    ['[100, 200, 300]', [100, 200, 300]],
    ['6,1', [6, 1]],
    ['6,1; 5,8', [6.1, 5.8]],
    ['6.1, 5.8, 6', [6.1, 5.8, 6]],
    ["1'204.5 980", [1204.5, 980]],
    ["1'250;980", [1250, 980]],
    ['1.204,5\n980', [1204.5, 980]],
    ['$1,250.50\t$980', [1250.5, 980]],
    ['12% 15%', [12, 15]],
    ['−2 +3 .5', [-2, 3, 0.5]],
    ['12, 345\n67, 890', [12, 345, 67, 890]],
    ['1.204,5; 1.350', [1204.5, 1350]],
    ['$1,250.50\n(980)\n−3', [1250.5, -980, -3]],
    ['12% 14 % 9%', [12, 14, 9]],
    ['€ 12.50\n£9\n8 zł', [12.5, 9, 8]],
    ['1,204,350\n2,100,000', [1_204_350, 2_100_000]],
  ])('in English %j holds %j', (text, values) => {
    expect(english(text)).toMatchObject({ values, report: { errors: [] } });
  });

  test.each([
    ['1 204,5', [1204.5]],
    ['1 204,5\n980', [1204.5, 980]],
    ['6,1 5,8 6', [6.1, 5.8, 6]],
    ['6,1', [6.1]],
    ['1.204,5; 1.350', [1204.5, 1350]],
    ['1 204,5 1 350,2 980,0', [1204.5, 1350.2, 980]],
    ['1 204\n1 350\n980\n1 410', [1204, 1350, 980, 1410]],
    ['1\u00a0204,5 980', [1204.5, 980]],
    ['12.1 12 11.8', [12.1, 12, 11.8]],
    ['1,204 12,5', [1.204, 12.5]],
  ])('in Polish %j holds %j', (text, values) => {
    expect(polish(text)).toMatchObject({ values, report: { errors: [] } });
  });

  test('says which sign is the decimal one, and what may be read in two ways', () => {
    expect(english('12,1 12 11,8').report).toMatchObject({
      decimal: ',',
      sample: [12.1, 12, 11.8],
    });
    expect(english('12 11').report.decimal).toBeUndefined();
    expect(english('1,204 980').report.numberDoubt).toMatchObject({
      typed: '1,204',
      values: [1204],
      other: 1.204,
    });
    expect(polish('1,204 980').report.numberDoubt).toMatchObject({ values: [1.204], other: 1204 });
    expect(polish('6,1 5').report.decimal).toBe(',');
    expect(english('1,204 1,350').report.decimal).toBeUndefined();
    expect(english('1,204 980.5').report.numberDoubt).toBeUndefined();
    expect(english('6,1').report.numberDoubt).toMatchObject({
      typed: '6,1',
      values: [6, 1],
      other: 6.1,
    });
  });

  test('takes the one reading that lies between the limits', () => {
    const shares = (text: string) => readList(text, { from: 0, to: 100, decimalComma: false });
    expect(shares('12,125 13')).toMatchObject({
      values: [12.125, 13],
      report: { errors: [], numberDoubt: undefined, decimal: ',' },
    });
  });

  test('is empty where nothing is pasted', () => {
    expect(english(' \n')).toMatchObject({
      values: [],
      report: { errors: [], decimal: undefined },
    });
  });

  test('names the line, the cell and what stood there', () => {
    expect(english('1 x 3 1e5').report.errors).toMatchObject([
      { cell: 2, text: 'x' },
      { cell: 4, text: '1e5' },
    ]);
    expect(english('12\n13 x 14').report.errors).toEqual([
      { line: 2, cell: 2, text: 'x', problem: 'not-a-number' },
    ]);
    expect(english('12.5 13,1 14.2').report.errors).toEqual([
      { line: 1, cell: 2, text: '13,1', problem: 'not-a-number' },
    ]);
    expect(answers('9\n11\n9,5 8').report.errors).toEqual([
      { line: 2, cell: 1, text: '11', problem: 'out-of-range', from: 0, to: 10 },
      { line: 3, cell: 1, text: '9,5', problem: 'not-whole' },
    ]);
  });
});

describe('a column of a spreadsheet', () => {
  test.each([
    ['day\tminutes\n1\t6.1\n2\t5.8\n3\t6.4', [6.1, 5.8, 6.4], { header: 1, ignored: [1] }],
    ['Mon 6.1\nTue 5.8', [6.1, 5.8], { ignored: [1] }],
    [
      '2026-01-02;6,1\n2026-01-03;5,8\nRazem;11,9',
      [6.1, 5.8],
      { ignored: [1], leftOut: [{ line: 3, text: 'Razem;11,9' }] },
    ],
    ['| week | calls |\n|---|---:|\n| a | 3 |\n| b | 4 |', [3, 4], { header: 1, ignored: [1] }],
    [
      'calls\n3\n\n4\nSource: CRM, Oct 2026',
      [3, 4],
      { header: 1, leftOut: [{ line: 5, text: 'Source: CRM, Oct 2026' }] },
    ],
    ['a\t3\nb\t\nc\t4', [3, 4], { empty: 1 }],
    ['3\t4\n5\t6', [3, 4, 5, 6], { ignored: [] }],
  ])('%j', (text, values, report) => {
    expect(english(text)).toMatchObject({ values, report: { errors: [], ...report } });
  });

  test.each([
    ['9/10 10/10 3/10', [9, 10, 3]],
    ['1001 9\n1002 10\n1003 3', [9, 10, 3]],
    ['id,score\n17,9\n18,10\n19,3', [9, 10, 3]],
    ['17,9\n18,10\n19,3', [9, 10, 3]],
    ['1\t9\n2\t10\n3\t3', [9, 10, 3]],
    ['id;score\n101;9\n102;n/a', [9]],
    ['9,10,7,8', [9, 10, 7, 8]],
  ])('of answers: %j', (text, values) => {
    expect(answers(text)).toMatchObject({ values, report: { errors: [] } });
  });

  test('is asked for where several columns fit', () => {
    expect(answers('Q1\tQ2\n9\t8\n7\t6').report.errors).toEqual([
      { line: 1, cell: 1, text: 'Q1, Q2', problem: 'choice' },
    ]);
  });

  test('a single number with a comma is no pair of answers', () => {
    expect(answers('9,5').report.errors).toEqual([
      { line: 1, cell: 1, text: '9,5', problem: 'not-whole' },
    ]);
  });
});
