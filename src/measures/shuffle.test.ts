import { expect, test } from 'vitest';
import { shuffledIndices } from './shuffle';

// An order that changed would show other answers than the ones stored in addresses and on paper.
test('the order for a text never changes', () => {
  expect(shuffledIndices('prevention appraisal internal external', 6)).toEqual([2, 5, 1, 0, 4, 3]);
  expect(shuffledIndices('品质', 5)).toEqual([1, 0, 2, 4, 3]);
});

test('every order comes up about as often', () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < 6000; index += 1) {
    const order = shuffledIndices(`id-${index}`, 3).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
