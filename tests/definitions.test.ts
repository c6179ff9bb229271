import { expect, test } from 'vitest';
import { definitionsOf, maxWordsBeforeDefinition } from '../src/checks/definitions';
import { readInventory } from '../src/checks/inventory';

/**
 * Sections that may define later, each with its reason; writers take a line out when they have
 * mended one.
 */
const exceptions: Record<string, string> = {};

const definitions = definitionsOf(readInventory('content', () => false));
const late = definitions
  .filter(({ words }) => words > maxWordsBeforeDefinition)
  .map(({ section }) => section);

test('a section defines its first term on its first screen', () => {
  expect(definitions.length).toBeGreaterThan(80);
  expect(late.filter((section) => !(section in exceptions))).toEqual([]);
});

test('every exception is still needed', () => {
  expect(Object.keys(exceptions).filter((section) => !late.includes(section))).toEqual([]);
});
