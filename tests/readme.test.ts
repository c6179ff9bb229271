import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  caseShape,
  chapterShape,
  exerciseShape,
  givingWordsShape,
  numberShape,
  questionShape,
  termShape,
} from '../src/schemas/shapes';
import { joinWords, valueAt } from '../src/schemas/words';

const readme = readFileSync('content/README.md', 'utf8');

/** The fenced examples of a section of the authors' guide. */
function examplesOf(heading: string, language: string): string[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code ?? '',
  );
}

test.each([
  ['Terms', 'terms', z.array(termShape)],
  ['Questions', 'questions', z.array(questionShape)],
  ['Exercises', 'exercises', z.array(exerciseShape)],
] as const)(
  'every example of %s in the guide has its words and is right',
  (heading, kind, shape) => {
    const examples = examplesOf(heading, 'yaml').map((example) => parse(example) as unknown);
    const lists = examples.filter((example) => Array.isArray(example)).flat() as { id: string }[];
    const english = examples.filter((example) => !Array.isArray(example));
    expect(lists.length).toBeGreaterThan(0);
    const joined = lists.map((entry) => {
      const words = english.map((all) => valueAt(all, [kind, entry.id]));
      return joinWords(kind, entry, [['en', words.find((own) => own !== undefined)]]);
    });
    expect(shape.safeParse(joined).error).toBeUndefined();
  },
);

test.each([
  ['Numbers', z.record(z.string(), numberShape)],
  ['The running case', caseShape],
  ['Words that give answers away', givingWordsShape],
] as const)('every example of %s in the guide for authors is right', (heading, shape) => {
  const examples = examplesOf(heading, 'yaml');
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(shape.safeParse(parse(example)).error).toBeUndefined();
});

test('the front matter of the guide for authors is right', () => {
  const [matter = ''] = examplesOf('A chapter', 'yaml');
  expect(chapterShape.safeParse(parse(matter.replaceAll('---', ''))).error).toBeUndefined();
});

test('the blocks of the guide for authors can be read', () => {
  const [blocks = ''] = examplesOf('Blocks', 'mdx');
  expect(() =>
    mdxToMdast(blocks, { features: { math: true, headingAttributes: true, gfm: true } }),
  ).not.toThrow();
});
