import { globSync, readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';

type Work = {
  id: string;
  title?: string;
  URL?: string;
  author?: { family?: string; literal?: string }[];
};

/**
 * A reader's reference manager reads the files with a parser, so the parser of the tests does, too.
 */
const parse = (text: string): Work[] => new Cite(text).data as Work[];
const namesIn = (list: Work[]) =>
  list.map(({ author }) => (author ?? []).map(({ family, literal }) => bare(family ?? literal)));
const bare = (text = ''): string => text.replace(/[\s{}]+/g, ' ').trim();

test('every reference of the book comes through BibTeX, RIS and CSL-JSON whole', () => {
  Object.assign((plugins.config.get('@bibtex') as unknown as { parse: object }).parse, {
    sentenceCase: 'never',
  });
  const files = globSync('dist/*/*/references.json');
  expect(files.length).toBeGreaterThanOrEqual(16);
  for (const file of files) {
    const works = JSON.parse(readFileSync(file, 'utf8')) as Work[];
    for (const ending of ['bib', 'ris'] as const) {
      const path = file.replace(/json$/, ending);
      const text = readFileSync(path, 'utf8');
      const read = parse(text);
      expect(
        read.map(({ title }) => bare(title)),
        path,
      ).toEqual(works.map(({ title }) => bare(title)));
      expect(new Set(read.map(({ id }) => id)).size, `${path}: keys`).toBe(works.length);
      for (const [index, { URL: address }] of works.entries())
        if (address)
          expect(read[index]?.URL?.replaceAll('\\', ''), `${path}: ${works[index]?.id}`).toBe(
            address,
          );
      expect(namesIn(read), path).toEqual(namesIn(works));
    }
  }
});

const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * What a page on citing shows in one form, an entry for the chapter and for each of its sections.
 */
const shown = (html: string, name: string): string[] =>
  [
    ...html.matchAll(new RegExp(`<summary>${name}</summary>\\s*<pre[^>]*>([\\s\\S]*?)</pre>`, 'g')),
  ].map(([, text]) => unescape(text ?? ''));

test('every section can be cited by a record of its own, with its address whole', () => {
  const files = globSync('dist/*/*/cite/index.html');
  expect(files.length).toBeGreaterThanOrEqual(64);
  for (const language of ['en', 'pl', 'zh-hans', 'zh-hant']) {
    const pages = files
      .filter((file) => file.startsWith(`dist/${language}/`))
      .map((file) => readFileSync(file, 'utf8'));
    const works = pages.flatMap((html) =>
      shown(html, 'CSL-JSON').flatMap((text) => JSON.parse(text) as Work[]),
    );
    expect(works.length).toBeGreaterThan(16);
    for (const name of ['RIS', 'BibTeX']) {
      const read = pages.flatMap((html) => shown(html, name).flatMap(parse));
      expect(
        read.map(({ URL }) => URL?.replaceAll('\\', '')),
        name,
      ).toEqual(works.map(({ URL }) => URL));
      expect(
        read.map(({ title }) => bare(title)),
        name,
      ).toEqual(works.map(({ title }) => bare(title)));
      expect(namesIn(read), name).toEqual(namesIn(works));
      expect(new Set(read.map(({ id }) => id)).size, name).toBe(works.length);
    }
  }
});
