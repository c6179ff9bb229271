import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { languages, sourceLanguage } from '../src/languages';
import type { Message } from '../src/strings';
import { codeOf, sourceFiles } from './support/read-imports';

const messages = Object.fromEntries(
  languages.map(({ path }) => [
    path,
    JSON.parse(readFileSync(`content/interface/${path}.json`, 'utf8')) as Record<string, Message>,
  ]),
);
const source = messages[sourceLanguage] ?? {};
const others = languages.filter(({ path }) => path !== sourceLanguage);

/**
 * Files that must know one language by name, and why; everything else treats all languages alike.
 */
const exceptions: Record<string, string> = {
  'src/languages.ts': 'the list itself',
  'src/layout/open-in-language.ts': 'browsers name Chinese by country, the book by script',
  'src/search/engine/written-terms.ts':
    'words are cut as Chinese is, and the script that queries are folded to is simplified',
};
const names = new RegExp(`\\b(${others.flatMap(({ path, tag }) => [path, tag]).join('|')}|zh)\\b`);

/** The string literals and template parts of a file. */
function stringsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      file,
      codeOf(file),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return found;
}

const code = sourceFiles('src').filter((file) => !/\.(test(-parts)?|examples)\.tsx?$/.test(file));
/** The quoted words of a component's markup. */
const markupOf = (file: string) =>
  file.endsWith('.astro')
    ? (readFileSync(file, 'utf8').match(/(['"`])(?:(?!\1)[^\n])*\1/g) ?? [])
    : [];
const namers = [...code, 'astro.config.mjs'].filter((file) =>
  [...stringsOf(file), ...markupOf(file)].some((text) => names.test(text)),
);

const placeholders = (message: Message): string[] =>
  [
    ...new Set(
      (typeof message === 'string' ? [message] : Object.values(message)).flatMap(
        (form) => form.match(/\{\w+\}/g) ?? [],
      ),
    ),
  ].sort();

describe('a language takes two files', () => {
  test('no other file names a language, but for those with a reason', () => {
    expect(namers).toEqual(Object.keys(exceptions).sort());
  });

  test('the list of languages and the files of words agree', () => {
    expect(readdirSync('content/interface').sort()).toEqual(
      languages.map(({ path }) => `${path}.json`).sort(),
    );
  });
});

describe('the words of the interface', () => {
  test.each(others.map(({ path }) => path))('are all there in %s, and no others', (path) => {
    expect(Object.keys(messages[path] ?? {}).sort()).toEqual(Object.keys(source).sort());
  });

  test.each(others.map(({ path }) => path))(
    'have the same placeholders in %s as in English',
    (path) => {
      const wrong = Object.entries(messages[path] ?? {}).filter(
        ([key, message]) => placeholders(message).join() !== placeholders(source[key] ?? '').join(),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.each(languages.map(({ path, tag }) => [path, tag] as const))(
    'have in %s every plural form its numbers ask for',
    (path, tag) => {
      const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const wrong = Object.entries(messages[path] ?? {}).filter(
        ([, message]) => typeof message !== 'string' && wanted.some((form) => !message[form]),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    },
  );

  test('are all used', () => {
    const all = code.map((file) => readFileSync(file, 'utf8')).join('\n');
    const beginnings = [...all.matchAll(/[`'"]([a-z][\w.-]*\.)(?:\$\{|['"])/gi)].map(
      (match) => match[1] ?? '',
    );
    const endings = [...all.matchAll(/`\$\{\w+\}(\.[\w.-]+)`/g)].map((match) => match[1] ?? '');
    const quoted = new Set([...all.matchAll(/['"]([\w.-]+)['"]/g)].map((match) => match[1]));
    const isUsed = (key: string) =>
      quoted.has(key) ||
      beginnings.some((one) => key.startsWith(one)) ||
      endings.some((one) => key.endsWith(one));
    expect(Object.keys(source).filter((key) => !isUsed(key))).toEqual([]);
  });
});
