import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInventory } from '../src/checks/inventory';
import { bankOf } from '../src/checks/question-bank';
import { ruleNames, scoreOfRule } from '../src/questions/test-wise';

const inventory = readInventory('content', () => false);
const chapters = readdirSync('content/chapters');
const limits = { chapter: 0.55, book: 0.4 };

const guessable = (chapter: string | undefined, limit: number) =>
  ruleNames
    .map((rule) => ({ rule, share: scoreOfRule(rule, bankOf(inventory, chapter)) }))
    .filter(({ share }) => share > limit)
    .map(({ rule, share }) => `${rule}: ${Math.round(100 * share)}%`);

describe('nobody passes without reading', () => {
  test.each(chapters)(
    'no rule of thumb answers more than 55%% of the questions of %s',
    (chapter) => {
      expect(guessable(chapter, limits.chapter)).toEqual([]);
    },
  );

  test.each(chapters)('%s asks for at least two computations', (chapter) => {
    const computations = inventory.questions.filter(
      ({ file, value }) => file.chapter === chapter && value['kind'] === 'computation',
    );
    expect(computations.length).toBeGreaterThanOrEqual(2);
  });

  test('no rule of thumb answers more than 40% of all questions', () => {
    expect(guessable(undefined, limits.book)).toEqual([]);
  });
});
