import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answersFromAddress,
  answersToAddress,
  looksLikeFivePoints,
  maxAnswers,
  readAnswers,
} from './answers';

test('reads answers however they are set apart, full-width and with decimals of a spreadsheet too', () => {
  expect(readAnswers('9 10;7\t8\n6 | 10、0 ５, "3" 4.0').values).toEqual([
    9, 10, 7, 8, 6, 10, 0, 5, 3, 4,
  ]);
  expect(readAnswers(' \n ').values).toEqual([]);
});

test('names the cells of what is no answer', () => {
  const { values, report } = readAnswers('9 11 8 x\n-1 7.5 10');
  expect(values).toEqual([9, 8, 10]);
  expect(report.errors).toMatchObject([
    { line: 1, cell: 2, text: '11', problem: 'out-of-range' },
    { line: 1, cell: 4, text: 'x', problem: 'not-a-number' },
    { line: 2, cell: 1, text: '-1', problem: 'out-of-range' },
    { line: 2, cell: 2, text: '7.5', problem: 'not-whole' },
  ]);
});

test('ten thousand answers are read at once, and an address of them stays short', () => {
  const many = Array.from({ length: maxAnswers }, (_, index) => index % 11).join(',');
  expect(readAnswers(many).values).toHaveLength(maxAnswers);
  expect(answersToAddress(many)?.length).toBeLessThan(120);
  expect(answersToAddress(`${many},5`)).toBeUndefined();
});

test('an address keeps the answers, and their order while they are few', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 700 });
  fc.assert(
    fc.property(answers, (list) => {
      const address = answersToAddress(list.join(' ')) ?? '';
      const back = readAnswers(answersFromAddress(address) ?? '?');
      const expected = list.length <= 500 ? list : [...list].sort((a, b) => a - b);
      expect(back).toMatchObject({ values: expected, report: { errors: [] } });
    }),
  );
});

test.each(['b', '9x', '20000x5', '3x11', '1x1.', 'NaN'])('%s in an address is refused', (text) => {
  expect(answersFromAddress(text)).toBeUndefined();
});

test.each([
  ['9/10 10/10 3/10', [9, 10, 3]],
  ['K-1;9\nK-2;10\nK-3;3', [9, 10, 3]],
  ['101\t9\n102\t10\n103\t3', [9, 10, 3]],
  ['id;score\n101;9\n102;0', [9, 0]],
  ['9,10,3', [9, 10, 3]],
  ['9, 10, 3', [9, 10, 3]],
])('%j holds the answers %j', (pasted, answers) => {
  expect(readAnswers(pasted)).toMatchObject({ values: answers, report: { errors: [] } });
});

test('a number with decimals is no answer, and not two', () => {
  expect(readAnswers('9,5 10 3').report.errors).toMatchObject([
    { line: 1, cell: 1, text: '9,5', problem: 'not-whole' },
  ]);
});

test('answers from 1 to 5 look like those of another question', () => {
  expect(looksLikeFivePoints([5, 4, 4, 1, 3])).toBe(true);
  expect(looksLikeFivePoints([5, 4, 4, 1, 9])).toBe(false);
  expect(looksLikeFivePoints([5, 4])).toBe(false);
});
