import { expect, test } from 'vitest';
import { comparisonsOf, differencesInPerCent, withoutInterval } from '../src/checks/comparisons';
import { readInventory } from '../src/checks/inventory';
import { parseChapter } from '../src/checks/parse-chapter';
import * as measures from '../src/measures';

const inventory = readInventory('content', () => false);
const comparisons = comparisonsOf(inventory, measures);

test('every printed comparison of two samples prints both ends of the interval of its difference', () => {
  expect(comparisons.length).toBeGreaterThan(8);
  expect(withoutInterval(comparisons).map(({ chapter, id }) => `${chapter}: ${id}`)).toEqual([]);
});

test('every comparison has a difference inside its interval', () => {
  const wrong = comparisons.filter(
    ({ difference, low, high }) => !(low <= difference && difference <= high),
  );
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
  expect(
    withoutInterval([{ ...first, printed: [...printed, { result: 'high', place: 'x:2' }] }]),
  ).toEqual([]);
});

test('differences of shares are printed in points and not in per cent', () => {
  expect(differencesInPerCent(inventory)).toEqual([]);
});

test('a difference of shares in per cent is found, the shares themselves are not', () => {
  const text =
    'From <Number of="bus.first" percent /> by <Number of="bus.difference" percent /> or <Number of="bus.low" points /> points.';
  const texts = [parseChapter('satisfaction', 'en', 'en.mdx', text)];
  const numbers = inventory.numbers
    .filter(({ value }) => value['measure'] === 'shareDifference')
    .map((entry) => ({ ...entry, id: 'bus' }));
  expect(differencesInPerCent({ texts, numbers })).toEqual(['satisfaction:1 bus.difference']);
});
