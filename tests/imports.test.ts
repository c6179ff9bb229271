import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, sourceFiles } from './support/read-imports';

/**
 * What every folder may import: the languages, the interface words, and subjects that all folders
 * share, such as `*emphasis*` in a text or whether a key is typed into a field.
 */
const shared = ['languages.ts', 'strings.ts', 'text', 'keyboard'];

/**
 * Who may import whom. `types` may be imported as types only; every folder may import itself and
 * what is shared.
 */
const table: Record<string, { may: string[]; types?: string[] }> = {
  'languages.ts': { may: [] },
  'strings.ts': { may: [] },
  'env.d.ts': { may: [] },
  'content.config.ts': { may: ['schemas', 'markdown'] },
  schemas: { may: [] },
  measures: { may: [] },
  device: { may: [] },
  questions: { may: ['measures'] },
  case: { may: [] },
  markdown: { may: ['schemas'] },
  // the statistics list what the measures compute; the checks are given the measures
  checks: { may: ['schemas', 'markdown', 'translations', 'questions', 'case', 'measures'] },
  translations: { may: [] },
  styles: { may: [] },
  text: { may: [] },
  keyboard: { may: [] },
  output: { may: [] },
  book: { may: ['schemas', 'measures', 'case'], types: ['markdown'] },
  widgets: { may: ['measures', 'device'] },
  prose: { may: ['book', 'questions'], types: ['schemas', 'markdown'] },
  drawings: { may: ['book'] },
  'search/engine': { may: [] },
  'search/index': { may: ['book', 'search/engine'] },
  // the server parts of the dialog print addresses and names of the book; its scripts know the
  // index by the shape of its files
  'search/dialog': { may: ['search/engine', 'device'], types: ['search/index'] },
  layout: { may: ['book', 'device', 'search/dialog', 'styles'] },
  exports: { may: ['book', 'measures'] },
  pages: {
    may: [
      'book',
      'widgets',
      'prose',
      'drawings',
      'layout',
      'search/index',
      'search/dialog',
      'exports',
      'styles',
    ],
  },
};
/**
 * Server parts of a widget choose words and numbers from the book; its script must not carry the
 * book along.
 */
const alsoInAstro: Record<string, string[]> = { widgets: ['book'], 'search/dialog': ['book'] };

const isTest = (file: string) => /\.test(-parts)?\.tsx?$/.test(file);
const folderOf = (file: string) => /^src\/(search\/[^/]+|[^/]+)/.exec(file)?.[1] ?? '';
const widgetOf = (file: string) => /^src\/widgets\/([A-Z][^/]*)\//.exec(file)?.[1];
const exporterOf = (file: string) => /^src\/exports\/([^/.]+)/.exec(file)?.[1];

const files = sourceFiles('src').filter((file) => !isTest(file));
const imports = files.flatMap(importsOf);

function isAllowed({ from, to, isType }: Import): boolean {
  if (!to.startsWith('src/')) return isAllowedOutside(from, to);
  const [folder, target] = [folderOf(from), folderOf(to)];
  const rule = table[folder];
  if (!rule) return false;
  if (widgetOf(to) && widgetOf(from) && widgetOf(from) !== widgetOf(to)) return false;
  if (exporterOf(to) && exporterOf(from) && exporterOf(from) !== exporterOf(to)) return false;
  return (
    folder === target ||
    shared.includes(target) ||
    rule.may.includes(target) ||
    (isType && (rule.types ?? []).includes(target)) ||
    (from.endsWith('.astro') && (alsoInAstro[folder] ?? []).includes(target))
  );
}

/** Imports from outside src: content, by book and strings; the browser finder, by diagrams. */
function isAllowedOutside(from: string, to: string): boolean {
  return (
    (to.startsWith('content/') && ['book', 'strings.ts'].includes(folderOf(from))) ||
    (to === 'scripts/find-browser.mjs' && folderOf(from) === 'markdown')
  );
}

describe('who imports whom', () => {
  test('every folder of src stands in the table', () => {
    const folders = [...new Set(files.map(folderOf))];
    expect(folders.filter((folder) => !table[folder])).toEqual([]);
  });

  test('a file imports only what its folder may', () => {
    const wrong = imports
      .filter((edge) => !isAllowed(edge))
      .map(
        ({ from, line, to, isType }) => `${from}:${line} imports ${isType ? 'types of ' : ''}${to}`,
      );
    expect(wrong).toEqual([]);
  });

  test('nothing imports itself in a circle', () => {
    expect(circles(imports.filter((edge) => !edge.isType))).toEqual([]);
  });

  test('content holds no code', () => {
    const code = sourceFiles('content');
    expect(code).toEqual([]);
  });

  test('no folder is called utils, helpers, lib, common, types or hooks', () => {
    const parts = files
      .flatMap((file) => file.split('/'))
      .map((part) => basename(part).replace(/\..*$/, ''));
    expect(
      parts.filter((part) =>
        ['utils', 'helpers', 'lib', 'common', 'types', 'hooks'].includes(part),
      ),
    ).toEqual([]);
  });
});

/** The import circles of a graph, each once, as "a → b → a". */
function circles(edges: Import[]): string[] {
  const next = Map.groupBy(edges, (edge) => edge.from);
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.add([...path.slice(start), file].join(' → '));
      return;
    }
    if (finished.has(file)) return;
    for (const edge of next.get(file) ?? []) visit(edge.to, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...found];
}
