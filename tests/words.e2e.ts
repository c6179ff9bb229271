import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { languages } from '../src/languages';
import { expect, open, test, trialAddress, wakeIslands } from './trial/watched-page';

/** Every text that authors write, without marks and spaces: what may stand on a page without brackets. */
const authored = (() => {
  const bare = (text: string) => text.replace(/[\s*_`$\\]|\{#[^}]*\}|<[^>]*>/g, '');
  const leaves = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]);
  const chapters = readdirSync('content/chapters').map((chapter) => `content/chapters/${chapter}`);
  const yaml = ['content/book.yaml', ...chapters.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.yaml')).map((file) => `${folder}/${file}`))];
  const texts = chapters.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.mdx')).map((file) => readFileSync(`${folder}/${file}`, 'utf8')));
  return bare([...yaml.flatMap((file) => leaves(parse(readFileSync(file, 'utf8')))), ...texts, readFileSync('content/references.bib', 'utf8'), ...languages.map(({ name }) => name)].join('\n'));
})();
const isAuthored = (text: string) => authored.includes(text.replace(/[\s*_`$\\]/g, ''));

/** Names and signs that are the same in every language. */
const proper = /^(CC BY 4\.0|MIT|Ctrl|Enter|Esc|Shift|Tab|K|A[+−]|[⌘?/#↑↓←→]|APA|BibTeX|RIS|CSL-JSON|Promise & Delivery|PLN|zł|https?:\S+)$/;
const hasWords = (text: string) => /\p{L}/u.test(text);

/**
 * The visible words of a page outside the brackets of the pseudo words, and the labels only a screen reader speaks.
 * A message cut in two by a link stays one: brackets are counted through a whole block.
 */
const unwrapped = (page: Page, without: string) =>
  page.evaluate((ignored) => {
    const found: string[] = [];
    const isSkipped = (element: Element | null) => !element || element.closest(`script, style, noscript, .katex, svg defs, ${ignored}`) !== null;
    let depth = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isSkipped(node.parentElement)) continue;
      let outside = '';
      for (const sign of node.textContent ?? '') {
        if (sign === '⟦') depth += 1;
        else if (sign === '⟧') depth -= 1;
        else if (depth === 0) outside += sign;
      }
      if (outside.trim()) found.push(outside.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-description], [alt], [aria-valuetext], [data-copied], [data-go]')) {
      if (isSkipped(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt', 'aria-valuetext', 'data-copied', 'data-go']) {
        const label = element.getAttribute(name);
        if (label?.trim()) found.push(label.replace(/⟦[^⟦⟧]*⟧/g, '').replace(/⟦[^⟦⟧]*⟧/g, '').trim());
      }
    }
    return [...new Set(found)];
  }, without);

/** What an author wrote is not ours to translate; in an article that is everything but captions' labels, tools, questions' buttons and widgets. */
const proseOnly = 'article.prose :is(p, li, td, th, dd, dt, h2, h3, blockquote, figure svg):not(astro-island *, .label, figcaption *, .question *, .tools, .untranslated)';

for (const path of ['en/', 'en/scores/', 'en/ladder/', 'en/terms/', 'en/search/', 'en/figures/', 'en/references/', 'en/scores/cite/', 'embed/nps-calculator/', 'embed/promise-dial/', 'zh-hant/scores/', 'no-such-page/'])
  test(`every word around the text of /${path} comes from the translators' file`, async ({ page, watch }) => {
    watch.expected.push(/status of 404/);
    await open(page, path, trialAddress());
    await wakeIslands(page);
    const strangers = (await unwrapped(page, proseOnly)).filter((text) => hasWords(text) && !proper.test(text) && !isAuthored(text));
    expect(strangers).toEqual([]);
  });

test('the words of the search come from the translators\' file', async ({ page }) => {
  await open(page, 'en/', trialAddress());
  await page.locator('[data-open-search]').click();
  await page.locator('#search-dialog input').fill('zzzzqqq');
  await expect(page.locator('#search-dialog .search-status')).toContainText('⟦');
  const strangers = (await unwrapped(page, 'body > :not(dialog), .search-results')).filter((text) => hasWords(text) && !proper.test(text) && !isAuthored(text));
  expect(strangers).toEqual([]);
});
