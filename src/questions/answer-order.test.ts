import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerLetter, answerOrder } from './answer-order';

test('is a mixed order of all answers, the same every time', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 6 }), (id, count) => {
      const order = answerOrder(id, count);
      expect([...order].sort()).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(answerOrder(id, count)).toEqual(order);
    }),
  );
});

test('uses every position about equally often', () => {
  const counts = [0, 0, 0];
  for (let index = 0; index < 3000; index += 1) {
    const position = answerOrder(`question-${index}`, 3).indexOf(0);
    counts[position] = (counts[position] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('never changes for a published question, so that "b" stays "b"', () => {
  expect(answerOrder('ask-all-passives', 3)).toEqual(answerOrder('ask-all-passives', 3));
  expect([0, 1, 2].map(answerLetter)).toEqual(['a', 'b', 'c']);
});
