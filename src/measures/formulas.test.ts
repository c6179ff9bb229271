import { readdirSync, readFileSync } from 'node:fs';
import katex from 'katex';
import { expect, test } from 'vitest';

const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
  .map((file) => ({ file, comments: readFileSync(`${import.meta.dirname}/${file}`, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [] }));

const formulas = sources.flatMap(({ file, comments }) =>
  comments.flatMap((comment) =>
    [...comment.replace(/^\s*\* ?/gm, '').matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g)].map((match) => ({ file, tex: match[1] ?? match[2] ?? '' })),
  ),
);

test('the doc comments hold formulas', () => {
  expect(formulas.length).toBeGreaterThan(20);
});

test.each(formulas)('$file: KaTeX sets the formula $tex', ({ tex }) => {
  expect(() => katex.renderToString(tex, { throwOnError: true, strict: 'error' })).not.toThrow();
});

test.each(sources)('$file: a comment with a displayed formula also says what happens at the edge', ({ comments }) => {
  expect(comments.filter((comment) => comment.includes('$$') && !comment.includes('Edge'))).toEqual([]);
});
