import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { currencies } from '../src/device/settings';
import { languages } from '../src/languages';
import { test } from './support/one-window';
import { expect, open, trialAddress, wakeIslands, writtenChapters } from './support/watched-page';

/** A text by its letters alone: what quotes, numbers and marks stand around it does not matter. */
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

/**
 * Every text that authors write for all pages, whole: entries of lists, titles, captions, headings,
 * works.
 */
const authored = (() => {
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [String(value)];
  const chapters = writtenChapters().map((chapter) => `content/chapters/${chapter}`);
  const yaml = [
    'content/book.yaml',
    ...readdirSync('content/book').map((file) => `content/book/${file}`),
    ...chapters.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => `${folder}/${file}`),
    ),
  ];
  const texts = [...chapters, 'content/lectures'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const titles = texts.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:^#+ (.*?) \{#|^(?:title|summary): (.*)$|\s(?:caption|title|label|alt)="([^"]*)"|<Said>(.*?)(?: \[@[^\]]*\])?[.]?<\/Said>)/gm,
      ),
    ].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''),
  );
  const entries = yaml.flatMap((file) => leaves(parse(readFileSync(file, 'utf8'))));
  // words that are emphasised stand apart from those around them
  const pieces = entries.flatMap((text) => text.split(/\*+/));
  return new Set(
    [...entries, ...pieces, ...titles, ...languages.map(({ name }) => name)].map(letters),
  );
})();
/** Names from a list may be joined by dots, and a letter may stand before each item of one. */
const isAuthored = (text: string) =>
  authored.has(letters(text)) ||
  authored.has(letters(text.replace(/^\p{Lu}\. /u, ''))) ||
  text.split(' · ').every((one) => authored.has(letters(one)));

/**
 * Names and signs that are the same in every language, such as the codes of ISO 4217 for
 * currencies.
 */
const isProper = (text: string) =>
  (currencies as readonly string[]).includes(text) || proper.test(text.replace(/^[\s·,]+/, ''));
const proper =
  /^(CC BY 4\.0|MIT|Ctrl|Enter|Esc|Shift|Tab|K|A[+−]|[⌘?/#↑↓←→]|APA|BibTeX|RIS|CSL-JSON|SVG|PNG|Promise & Delivery|PLN|zł|https?:\S+)$/;
/**
 * A single letter heads a part of the list of terms, and a number such as L.2 a section of the
 * notes; neither is a word.
 */
const hasWords = (text: string) => /\p{L}/u.test(text) && !/^\p{L}(\.\d+)?$/u.test(text.trim());

/**
 * The visible words of a page outside the brackets of the pseudo words, and the labels only a
 * screen reader speaks. A message cut in two by a link stays one: brackets are counted through a
 * whole block.
 */
const unwrapped = (page: Page, without: string) =>
  page.evaluate((ignored) => {
    const found: string[] = [];
    const isSkipped = (element: Element | null) =>
      !element || element.closest(`script, style, noscript, .katex, svg defs, ${ignored}`) !== null;
    let depth = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isSkipped(node.parentElement)) continue;
      let outside = '';
      for (const sign of node.textContent ?? '') {
        if (sign === '〚') depth += 1;
        else if (sign === '〛') depth -= 1;
        else if (depth === 0) outside += sign;
      }
      if (outside.trim()) found.push(outside.trim());
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [aria-description], [alt], [aria-valuetext], [data-copied], [data-go]',
    )) {
      if (isSkipped(element)) continue;
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'aria-description',
        'alt',
        'aria-valuetext',
        'data-copied',
        'data-go',
      ]) {
        const label = element.getAttribute(name);
        if (label?.trim())
          found.push(
            label
              .replace(/〚[^〚〛]*〛/g, '')
              .replace(/〚[^〚〛]*〛/g, '')
              .trim(),
          );
      }
    }
    return [...new Set(found)];
  }, without);

/**
 * What an author wrote is not for the translators of the interface: the sentences of an article, of
 * captions and answers, and works in the style of their field. Labels, captions' numbers, buttons,
 * folded heads and everything inside widgets stay in view.
 */
const proseOnly = [
  'article.prose :is(p, li, td, th, dd, dt, h2, h3, blockquote, figure svg):not(astro-island *, .label, .tools *, .untranslated, .question-hint, .feedback strong, .retry)',
  '.block-body, article.prose .aside, figcaption > span:not(.label, .tools)',
  '.question :is(legend > span:first-child, label > span, .feedback span, details span)',
  '.references li, .bibliography li > span, pre',
].join(', ');

for (const path of [
  'en/',
  'en/scores/',
  'en/ladder/',
  'en/terms/',
  'en/search/',
  'en/figures/',
  'en/references/',
  'en/scores/cite/',
  'embed/nps-calculator/',
  'embed/promise-dial/',
  'zh-hant/scores/',
  'no-such-page/',
])
  test(`every word around the text of /${path} comes from the translators' file`, async ({
    page,
    watch,
  }) => {
    watch.expected.push(/status of 404/);
    await open(page, path, trialAddress());
    await wakeIslands(page);
    const strangers = (await unwrapped(page, proseOnly)).filter(
      (text) => hasWords(text) && !isProper(text) && !isAuthored(text),
    );
    expect(strangers).toEqual([]);
  });

test("the words of the search come from the translators' file", async ({ page }) => {
  await open(page, 'en/', trialAddress());
  await page.locator('[data-open-search]').click();
  await page.locator('#search-dialog input').fill('zzzzqqq');
  await expect(page.locator('#search-dialog .search-status')).toContainText('〚');
  const strangers = (await unwrapped(page, 'body > :not(dialog), .search-results')).filter(
    (text) => hasWords(text) && !isProper(text) && !isAuthored(text),
  );
  expect(strangers).toEqual([]);
});
