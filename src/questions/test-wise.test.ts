import { expect, test } from 'vitest';
import { wordCounter } from './giving-words';
import { asPrinted, type BankQuestion, scoreOfRule } from './test-wise';

const question = (id: string, right: string, ...wrong: string[]): BankQuestion => ({
  id,
  prompt: 'What does a promise change in a customer?',
  answers: [{ text: right, isRight: true }, ...wrong.map((text) => ({ text, isRight: false }))],
});

const count = wordCounter({
  hedges: ['may'],
  absolutes: ['always', 'never'],
  small: ['what', 'does'],
});

test('a bank whose right answers are longest is guessed by length', () => {
  const bank = ['x', 'y', 'z'].map((id) =>
    question(id, 'a long and careful answer', 'short', 'brief'),
  );
  expect(scoreOfRule('longest', bank, count)).toBe(1);
  expect(scoreOfRule('shortest', bank, count)).toBe(0);
});

test('a rule that cannot decide scores its chance', () => {
  expect(scoreOfRule('most hedges', [question('x', 'one', 'two', 'three')], count)).toBeCloseTo(
    1 / 3,
  );
});

test('absolute words, hedges and the words of the question give an answer away', () => {
  const bank = [
    question('x', 'It may change what a customer expects', 'It always helps', 'It never helps'),
  ];
  expect(scoreOfRule('no absolutes', bank, count)).toBe(1);
  expect(scoreOfRule('most hedges', bank, count)).toBe(1);
  expect(scoreOfRule('shared words', bank, count)).toBe(1);
});

test('positions are those of the printed order', () => {
  const single = question('x', 'one', 'two', 'three');
  const printed = asPrinted(single).answers.findIndex(({ isRight }) => isRight);
  expect(scoreOfRule((['a', 'b', 'c'] as const)[printed] ?? 'a', [single], count)).toBe(1);
});
