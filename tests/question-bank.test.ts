import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInventory } from '../src/checks/inventory';
import { bankOf, wordCounterOf } from '../src/checks/question-bank';
import { type LanguagePath, languages } from '../src/languages';
import type { WordCounter } from '../src/questions/giving-words';
import { ruleNames, scoreOfRule } from '../src/questions/test-wise';

const inventory = readInventory('content', () => false);
const chapters = readdirSync('content/chapters');
const limits = { chapter: 0.55, book: 0.4 };

const counters = Object.fromEntries(
  languages.map(({ path }) => [path, wordCounterOf(inventory, path)]),
) as Record<LanguagePath, WordCounter>;

/** The rules that answer more than a share of the questions, with what they answer. */
function guessable(language: LanguagePath, chapter: string | undefined, limit: number): string[] {
  const bank = bankOf(inventory, language, chapter);
  return ruleNames
    .map((rule) => ({ rule, share: scoreOfRule(rule, bank, counters[language]) }))
    .filter(({ share }) => share > limit)
    .map(({ rule, share }) => `${rule}: ${Math.round(100 * share)}%`);
}

test.each(inventory.givingWords)('every word of $file stands once', ({ data }) => {
  const words = Object.values(data as object)
    .filter(Array.isArray)
    .flat();
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

/** The languages that have questions; every one of the book has. */
const asked = languages
  .map(({ path }) => path)
  .filter((path) => bankOf(inventory, path).some(({ answers }) => answers.length > 0));

test('questions stand in English and in every language with texts', () => {
  const written = inventory.texts.map(({ language }) => language);
  expect([...asked].sort()).toEqual([...new Set(written)].sort());
});

describe.each(asked)('nobody passes in %s without reading', (path) => {
  const answers = bankOf(inventory, path).flatMap((question) => question.answers);

  test('hedges, absolutes and shared words are found', () => {
    const texts = answers.map(({ text }) => counters[path](text));
    for (const kind of ['hedges', 'absolutes'] as const)
      expect(texts.filter((text) => text[kind] > 0).length / texts.length).toBeGreaterThan(0.08);
    expect(texts.filter(({ contentWords }) => contentWords.length > 2).length).toBeGreaterThan(500);
  });

  test.each(chapters)(
    'no rule of thumb answers more than 55%% of the questions of %s',
    (chapter) => {
      expect(guessable(path, chapter, limits.chapter)).toEqual([]);
    },
  );

  test('no rule of thumb answers more than 40% of all questions', () => {
    expect(guessable(path, undefined, limits.book)).toEqual([]);
  });
});

test.each(chapters)('%s asks for at least two computations', (chapter) => {
  const computations = inventory.questions.filter(
    ({ file, value }) => file.chapter === chapter && value['kind'] === 'computation',
  );
  expect(computations.length).toBeGreaterThanOrEqual(2);
});
