import { expect, test } from 'vitest';
import { comparisonsOf, withoutInterval } from '../src/markdown/comparisons';
import { readInventory } from '../src/markdown/inventory';
import * as measures from '../src/measures';

const comparisons = comparisonsOf(
  readInventory('content', () => false),
  measures,
);

test('every printed comparison of two samples prints both ends of the interval of its difference', () => {
  expect(comparisons.length).toBeGreaterThan(8);
  expect(withoutInterval(comparisons).map(({ chapter, id }) => `${chapter}: ${id}`)).toEqual([]);
});

test('every comparison has a difference inside its interval', () => {
  const wrong = comparisons.filter(({ difference, low, high }) => !(low <= difference && difference <= high));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a comparison that prints one end only is found', () => {
  const [first] = comparisons;
  if (!first) throw new Error('The book compares nothing.');
  const printed = [
    { result: 'difference', place: 'x:1' },
    { result: 'low', place: 'x:1' },
  ];
  expect(withoutInterval([{ ...first, printed }])).toHaveLength(1);
  expect(withoutInterval([{ ...first, printed: [...printed, { result: 'high', place: 'x:2' }] }])).toEqual([]);
});
