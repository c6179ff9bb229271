import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languageOf, languages } from '../src/languages';
import { axeFindings } from './support/axe';
import { test } from './support/one-window';
import {
  bookAddress,
  expect,
  open,
  sitemapPages,
  test as testInNewWindow,
} from './support/watched-page';

type Place = { path: string; language: string; chapter: string; other: string };

const places = globSync('dist/*/*/with/*/index.html')
  .map((file): Place => {
    const [, language = '', chapter = '', , other = ''] = file.split(/[\\/]/);
    return { path: `${language}/${chapter}/with/${other}/`, language, chapter, other };
  })
  .sort((a, b) => a.path.localeCompare(b.path));
/** The two chapters that stand in most pairs of languages. */
const chapters = [...Map.groupBy(places, ({ chapter }) => chapter)]
  .sort(([, a], [, b]) => b.length - a.length)
  .slice(0, 2)
  .map(([chapter]) => chapter);
/** One page of each pair of languages, of the two chapters in turn. */
const looked = [...Map.groupBy(places, ({ language, other }) => `${language} ${other}`).values()]
  .map((pair) => pair.filter(({ chapter }) => chapters.includes(chapter)))
  .flatMap((pair, index) => pair[index % pair.length] ?? []);
const one = looked.find(({ language }) => language === 'en') as Place;

/** Cells of the second language that do not stand where they should beside or under the first. */
const misplaced = (page: Page, columns: 1 | 2): Promise<string[]> =>
  page.locator('.columns [data-other]').evaluateAll((cells, count) => {
    const name = (cell: Element) => `${cell.tagName} ${cell.textContent?.trim().slice(0, 40)}`;
    return cells.flatMap((cell) => {
      const first = cell.previousElementSibling;
      if (!first?.hasAttribute('lang') || first.hasAttribute('data-other'))
        return [`${name(cell)} has no counterpart`];
      if (!cell.checkVisibility()) return [];
      const [left, right] = [first.getBoundingClientRect(), cell.getBoundingClientRect()];
      const isRight =
        count === 2
          ? Math.abs(left.top - right.top) < 1 && left.right < right.left
          : left.bottom <= right.top + 8 && Math.abs(left.left - right.left) < 20;
      return isRight
        ? []
        : [`${name(cell)} at ${right.left}, ${right.top}: ${left.left}, ${left.top}`];
    });
  }, columns);

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('some chapters stand in more languages than one', () => {
  expect(looked.length).toBeGreaterThan(0);
});

for (const { path, language, chapter, other } of looked)
  test(`/${path} shows the languages side by side, on phones one under the other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, path);
    expect.soft(await misplaced(page, 2), 'in two columns').toEqual([]);
    expect.soft(await overflow(page), 'too wide at 1440 px').toBe(0);
    expect.soft(await axeFindings(page), 'what axe found').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await misplaced(page, 1), 'in one column').toEqual([]);
    await page.setViewportSize({ width: 320, height: 740 });
    expect.soft(await overflow(page), 'too wide at 320 px').toBe(0);

    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect
      .soft(
        ids.filter((id, at) => ids.indexOf(id) < at),
        'ids that stand twice',
      )
      .toEqual([]);
    const tags = await page
      .locator('.columns [lang]')
      .evaluateAll((cells) => [...new Set(cells.map((cell) => cell.getAttribute('lang')))]);
    for (const path of [language, other]) expect.soft(tags).toContain(languageOf(path)?.tag);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`/${language}/${chapter}/$`),
    );
    await expect(page.locator('link[rel=alternate]')).toHaveCount(0);
  });

test('search engines are not led to a chapter in two languages', () => {
  expect(sitemapPages().filter((path) => path.includes('/with/'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter leads to its text in two languages, and that back and on', async ({ page }) => {
    await page.goto(`${bookAddress()}${one.language}/${one.chapter}/`);
    await page.locator(`.chapter-opening a[href$="/with/${one.other}/"]`).click();
    await expect(page).toHaveURL(bookAddress() + one.path);
    const cells = page.locator(`.columns > p[lang=${languageOf(one.other)?.tag}]`);
    expect(await cells.count()).toBeGreaterThan(5);
    await expect(cells.first()).toBeVisible();
    const links = await page
      .locator('.neighbours a, .contents a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // the notes on the lectures are no chapter, and their neighbours none
    for (const { path } of places.filter(
      ({ language, chapter, other }) =>
        chapter !== 'lectures' && language === one.language && other === one.other,
    ))
      expect(links).toContain(`/${path}`);
    for (const { path } of languages)
      await expect(page.locator(`[data-switch-language=${path}]`)).toHaveAttribute(
        'href',
        `/${path}/${one.chapter}/`,
      );
    await page.locator(`.chapter-opening a[href="/${one.language}/${one.chapter}/"]`).click();
    await expect(page).toHaveURL(`${bookAddress()}${one.language}/${one.chapter}/`);
  });
});

test('in print there are two columns on a page of A4', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await open(page, one.path);
  await page.emulateMedia({ media: 'print' });
  expect(await misplaced(page, 2)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.emulateMedia({ media: null });
});

testInNewWindow('a copied link leads to the section of the chapter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, one.path);
  const button = page.locator('.columns [data-copy-link]').first();
  await button.click();
  await expect(page.locator('#text-status')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${bookAddress()}${one.language}/${one.chapter}/#${await button.getAttribute('data-copy-link')}`,
  );
});

test('the language read beside a text is offered first in the next chapter', async ({ page }) => {
  const last = looked.findLast(({ language }) => language === one.language) as Place;
  const line = page.locator('[data-offers-beside]');
  await open(page, `${last.language}/${last.chapter}/`);
  const words = JSON.parse(readFileSync(`content/interface/${last.language}.json`, 'utf8'));
  await expect(line).toContainText(words['beside.with']);
  await open(page, last.path);
  await open(page, `${last.language}/${last.chapter}/`);
  await expect(page).toHaveURL(`${bookAddress()}${last.language}/${last.chapter}/`);
  await expect(line).toContainText(words['beside.continue']);
  await expect(line.locator('a').first()).toHaveAttribute('href', `/${last.path}`);
});
