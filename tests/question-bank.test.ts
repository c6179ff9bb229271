import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInventory } from '../src/markdown/inventory';
import { bankOf } from '../src/markdown/question-bank';
import { ruleNames, scoreOfRule } from '../src/questions/test-wise';

/** Chapters whose wrong answers are as long, as hedged and as concrete as the right ones. */
const balancedChapters: string[] = [];

const inventory = readInventory('content', () => false);
const chapters = readdirSync('content/chapters');
const limits = { chapter: 0.55, book: 0.4 };

const guessable = (chapter: string | undefined, limit: number) =>
  ruleNames
    .map((rule) => ({ rule, share: scoreOfRule(rule, bankOf(inventory, chapter)) }))
    .filter(({ share }) => share > limit)
    .map(({ rule, share }) => `${rule}: ${Math.round(100 * share)}%`);

describe('nobody passes without reading', () => {
  test.each(balancedChapters)('no rule of thumb answers more than 55%% of the questions of %s', (chapter) => {
    expect(guessable(chapter, limits.chapter)).toEqual([]);
  });

  test.each(balancedChapters)('%s asks for at least two computations', (chapter) => {
    const computations = inventory.questions.filter(({ file, value }) => file.chapter === chapter && value['kind'] === 'computation');
    expect(computations.length).toBeGreaterThanOrEqual(2);
  });

  test('no rule of thumb answers more than 40% of all questions', () => {
    // the whole book can be held to it when its last chapter is balanced
    if (balancedChapters.length < chapters.length) return;
    expect(guessable(undefined, limits.book)).toEqual([]);
  });
});
