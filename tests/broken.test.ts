import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBook } from '../src/checks/check-book';
import { type DiagramFault, readKnown } from '../src/checks/known';
import { type KnownTags, readKnownTags } from '../src/checks/known-tags';
import { closeBrowser, readDiagram } from '../src/markdown/diagrams';
import { formatProblem, type Problem } from '../src/markdown/problem';
import * as measures from '../src/measures';
import { expected, type Row } from './broken/expected';

const broken = join(import.meta.dirname, 'broken');
const folders = readdirSync(broken, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'good')
  .map(({ name }) => name);
const temporary: string[] = [];

function rowsOf(folder: string): Row[] {
  const rows = expected[folder] ?? [];
  return Array.isArray(rows[0]) ? (rows as Row[]) : [rows as Row];
}

let tags: KnownTags;
const read = new Map<string, Promise<DiagramFault | undefined>>();

/** Every folder holds the good book's diagram, which needs to be read once. */
function readOnce(source: string): Promise<DiagramFault | undefined> {
  const found = read.get(source) ?? readDiagram(source);
  read.set(source, found);
  return found;
}

/** The good book with a folder's files laid over it; files are named as inside the book. */
async function problemsIn(...folders: string[]): Promise<Problem[]> {
  const book = mkdtempSync(join(tmpdir(), 'book-'));
  temporary.push(book);
  for (const folder of folders) cpSync(join(broken, folder), book, { recursive: true });
  const problems = await checkBook(readKnown(book, tags, measures), readOnce);
  return problems.map((problem) => ({
    ...problem,
    file: relative(book, problem.file),
    what: problem.what.replaceAll(`${book}/`, ''),
  }));
}

beforeAll(() => {
  tags = readKnownTags('src');
});
afterAll(async () => {
  await closeBrowser();
  for (const book of temporary) rmSync(book, { recursive: true });
});

test('the good book has no mistake', async () => {
  expect((await problemsIn('good')).map(formatProblem)).toEqual([]);
});

describe('an author who makes one mistake is told of it and of nothing else', () => {
  test.each(folders)(
    '%s',
    async (folder) => {
      const problems = await problemsIn('good', folder);
      const rows = rowsOf(folder);
      expect(
        problems.map((problem) => [problem.file, problem.line, problem.column, problem.id]),
      ).toEqual(rows.map((row) => row.slice(0, 4)));
      for (const [index, [, , , , what, remedy]] of rows.entries()) {
        expect(problems[index]?.what).toContain(what);
        expect(problems[index]?.remedy).toContain(remedy);
      }
    },
    60_000,
  );
});

test('every kind of mistake that is looked for is made here once', () => {
  const checks = readdirSync('src/markdown').filter(
    (file) => file.startsWith('check-') && !file.includes('.test.'),
  );
  const ids = new Set(
    checks.flatMap(
      (file) => readFileSync(join('src/markdown', file), 'utf8').match(/book:[a-z-]+/g) ?? [],
    ),
  );
  const made = new Set(
    Object.keys(expected).flatMap((folder) => rowsOf(folder).map(([, , , id]) => id)),
  );
  // it takes a machine without a browser; src/checks/check-diagrams.test.ts makes it
  made.add('book:diagram-not-drawn');
  expect([...ids].filter((id) => !made.has(id))).toEqual([]);
  expect(Object.keys(expected).filter((name) => !folders.includes(name))).toEqual([]);
});

test('the book itself has no mistake', async () => {
  expect(
    (await checkBook(readKnown('content', tags, measures), readDiagram)).map(formatProblem),
  ).toEqual([]);
});
