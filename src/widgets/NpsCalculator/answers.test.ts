import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersFromAddress, answersToAddress, mostAnswers, readAnswers } from './answers';

test('reads answers however they are set apart, full-width and with decimals of a spreadsheet too', () => {
  expect(readAnswers('9,10;7\t8\n6 | 10、0，５ "3" 4.0').answers).toEqual([9, 10, 7, 8, 6, 10, 0, 5, 3, 4]);
  expect(readAnswers(' \n ').answers).toEqual([]);
});

test('names the positions of what is no answer, from 1', () => {
  expect(readAnswers('9 11 8 x -1 7.5 10')).toEqual({ answers: [9, 8, 10], wrong: [2, 4, 5, 6] });
});

test('ten thousand answers are read at once, and an address of them stays short', () => {
  const many = Array.from({ length: mostAnswers }, (_, place) => place % 11).join(',');
  expect(readAnswers(many).answers).toHaveLength(mostAnswers);
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
      expect(back).toEqual({ answers: expected, wrong: [] });
    }),
  );
});

test.each(['b', '9x', '20000x5', '3x11', '1x1.', 'NaN'])('%s in an address is refused', (text) => {
  expect(answersFromAddress(text)).toBeUndefined();
});
