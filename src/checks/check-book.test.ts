import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as measures from '../measures';
import { checkBook } from './check-book';
import { readKnown } from './known';
import { type KnownTags, readKnownTags } from './known-tags';

const files = [
  'book.yaml',
  'case.yaml',
  'search/en.yaml',
  'references.bib',
  'ids.lock',
  ...['en.mdx', 'pl.mdx', 'terms.yaml', 'questions.yaml', 'numbers.yaml', 'exercises.yaml'].map(
    (file) => `chapters/delivery/${file}`,
  ),
];
const scraps = [
  '<',
  '>',
  '{',
  '}',
  '"',
  '$',
  '[@',
  '[#',
  ']',
  '(%)',
  '---\n',
  '\n',
  '- ',
  ': ',
  '&',
  '\\',
  '```mermaid\n',
  '{#',
  '![](',
  'null',
  '重',
  '😀',
  '\u0000',
  '\r\n',
];
let book = '';
let tags: KnownTags;

beforeAll(() => {
  book = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync('tests/broken/good', book, { recursive: true });
  tags = readKnownTags('src');
});
afterAll(() => rmSync(book, { recursive: true }));

it('whatever an author types, cuts or repeats, every mistake found stands inside its file and nothing crashes', async () => {
  const change = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    typed: fc.array(fc.constantFrom(...scraps), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ file, at, cut, typed }) => {
      const path = join(book, file);
      const before = readFileSync(path, 'utf8');
      const from = Math.floor(at * before.length);
      writeFileSync(path, before.slice(0, from) + typed.join('') + before.slice(from + cut));
      try {
        for (const problem of await checkBook(readKnown(book, tags, measures))) {
          const lines = readFileSync(problem.file, 'utf8').split('\n');
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines.length);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
          expect(problem.what.trim()).not.toBe('');
          expect(problem.remedy.trim()).not.toBe('');
        }
      } finally {
        writeFileSync(path, before);
      }
    }),
    { numRuns: 200 },
  );
});
