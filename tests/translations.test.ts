import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInventory } from '../src/checks/inventory';
import { translationDifferences } from '../src/checks/translation-differences';
import { sourceLanguage } from '../src/languages';
import { formatProblem } from '../src/markdown/problem';

const widgets = readdirSync('src/widgets');

/** Every translated text that a content folder has, by its chapter and language. */
function differencesIn(folder: string): string[] {
  const inventory = readInventory(folder, (name) => widgets.includes(name));
  return inventory.texts
    .filter(({ language }) => language !== sourceLanguage)
    .flatMap(({ chapter, language }) => translationDifferences(inventory, chapter, language))
    .map(formatProblem);
}

test('a translation that lacks most of its chapter is told of what it lacks', () => {
  const found = differencesIn('tests/broken/good').join('\n');
  expect(found).toContain(
    'The section "in-pictures" lacks the tag <Figure caption="…" id="van-picture">',
  );
});

test('every translation has the tags, numbers, citations and formulas of the English text', () => {
  expect(differencesIn('content')).toEqual([]);
});
