import { readdirSync, readFileSync } from 'node:fs';
import katex from 'katex';
import { expect, test } from 'vitest';
import * as measures from './index';

const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
  .map((file) => ({
    file,
    comments:
      readFileSync(`${import.meta.dirname}/${file}`, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [],
  }));

const code = sources
  .map(({ file }) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  .join('');

const formulas = sources.flatMap(({ file, comments }) =>
  comments.flatMap((comment) =>
    [...comment.replace(/^\s*\* ?/gm, '').matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g)].map(
      (match) => ({ file, tex: match[1] ?? match[2] ?? '' }),
    ),
  ),
);

/** The doc comment right above a measure, without its stars. */
function commentOf(name: string): string {
  const [found = ''] =
    code.match(new RegExp(`/\\*\\*((?!\\*/)[\\s\\S])*\\*/\\nexport function ${name}\\(`)) ?? [];
  return found.replace(/^\/?\s*\*+[ /]?/gm, '');
}

test.each(Object.keys(measures))(
  '%s has a comment with a sentence, a formula, units and their range, edges and a source, in this order',
  (name) => {
    const parts =
      commentOf(name).match(
        /^([\s\S]*?)\$\$([\s\S]*?)Units?([ :][\s\S]*?)Edges?:([\s\S]*?)Sources?[^:]*:([\s\S]*)/,
      ) ?? [];
    const [, sentence = '', , units = '', edges = '', source = ''] = parts;
    expect(sentence.trim()).toMatch(/[a-z0-9)]\.\**$/);
    expect(units).toMatch(/\b(from|to|between|above|below|any scale)\b/);
    expect(edges.trim()).toMatch(/\.$/);
    expect(source.trim().length).toBeGreaterThan(10);
  },
);

test('the doc comments hold formulas', () => {
  expect(formulas.length).toBeGreaterThan(20);
});

test.each(formulas)('$file: KaTeX sets the formula $tex', ({ tex }) => {
  expect(() => katex.renderToString(tex, { throwOnError: true, strict: 'error' })).not.toThrow();
});

test.each(sources)(
  '$file: a comment with a displayed formula also says what happens at the edge',
  ({ comments }) => {
    expect(
      comments.filter((comment) => comment.includes('$$') && !comment.includes('Edge')),
    ).toEqual([]);
  },
);
