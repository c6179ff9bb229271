import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  caseShape,
  chapterShape,
  exerciseShape,
  numberShape,
  questionShape,
  termShape,
} from '../src/schemas/shapes';

const readme = readFileSync('content/README.md', 'utf8');

/** The fenced examples of a section of the authors' guide. */
function examplesOf(heading: string, language: string): string[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code ?? '',
  );
}

test.each([
  ['Terms', z.array(termShape)],
  ['Questions', z.array(questionShape)],
  ['Numbers', z.record(z.string(), numberShape)],
  ['Exercises', z.array(exerciseShape)],
  ['The running case', caseShape],
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
