import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { widgetClass, wordsOfScripts } from './used-widget-styles';

it('names a class for its sheet', () =>
  expect(widgetClass('field', '/src/widgets/Kano/Kano.module.css?x')).toBe('Kano-field'));

it('finds no two sheets of the same name, whose classes would be mixed up', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap(
    (path) => /([^/\\]+)\.module\.css$/.exec(path)?.[1] ?? [],
  );
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
});

it('follows a script into all that it imports, at once or later', () => {
  const files: Record<string, string> = {
    '_astro/A.js': 'import{x as b}from"./B.js";const c=()=>import("./C.js");b("A-root")',
    '_astro/B.js': 'import"./A.js";export const x="B-field"',
    '_astro/C.js': 'export default `C-late`',
  };
  const words = wordsOfScripts(['_astro/A.js', '_astro/gone.js'], (path) => files[path]);
  for (const name of ['A-root', 'B-field', 'C-late']) expect(words).toContain(name);
  expect(words).not.toContain('D-other');
});
