import { axeFindings } from './support/axe';
import { holdLongTimers } from './support/held-timers';
import { layoutShifts } from './support/layout-shifts';
import { test } from './support/one-window';
import { overflows, widthsOf } from './support/page-widths';
import {
  bookAddress,
  expect,
  open,
  sitemapPages,
  test as testInNewWindow,
  wakeIslands,
  writtenChapters,
} from './support/watched-page';

/**
 * Home is looked at in every width; the others in those where something can change, for a chapter
 * takes a tenth of a second each. `npm run prove:widths` asks for all.
 */
const isEveryWidth = (path: string) => path === 'en/' || process.env['EVERY_WIDTH'] !== undefined;
const alsoThese = [
  'en/search/',
  'embed/promise-dial/',
  'embed/nps-calculator/',
  'embed/nps-calculator/pl/',
  'no-such-page/',
];

/**
 * Translations have the tags and widgets of the English page, which is looked at whole; of each
 * language one chapter is, too. `npm run prove:pages` looks at all of them whole.
 */
const wholeTranslations = ['pl/scores/', 'zh-hans/ladder/', 'zh-hant/promise/'];
const texts = [...writtenChapters(), 'lectures'];
const isTranslation = (path: string) => {
  const [language = '', text = ''] = path.split('/');
  return language !== 'en' && language !== 'embed' && texts.includes(text);
};
const isWhole = (path: string) =>
  process.env['WHOLE_PAGES'] !== undefined ||
  !isTranslation(path) ||
  wholeTranslations.includes(path);
const whichWidths = (path: string) => {
  if (isEveryWidth(path)) return 'every';
  if (!isWhole(path)) return 'three';
  return path.startsWith('en/') ? 'many' : 'few';
};

// the watched page fails on any message of the console, broken policy or request to another host
for (const path of [...sitemapPages(), ...alsoThese])
  test(`/${path} is silent, moves nothing by itself, has no barrier that axe knows and fits narrow and wide windows`, async ({
    page,
    watch,
  }) => {
    if (isEveryWidth(path)) test.setTimeout(900_000);
    if (path === 'no-such-page/') watch.expected.push(/status of 404/);
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, path);
    await wakeIslands(page);
    if (isWhole(path)) {
      expect.soft(await layoutShifts(page), 'what moved').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await axeFindings(page), 'what axe found').toEqual([]);
    }
    const widths = await widthsOf(page, whichWidths(path));
    expect.soft(await overflows(page, widths), 'where it overflows').toEqual([]);
  });

testInNewWindow(
  'what a long chapter leaves for later is laid out soon, without moving anything',
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(new URL('en/scores/', bookAddress()).href);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-arriving', '');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect(root).not.toHaveAttribute('data-arriving', { timeout: 60_000 });
    const settled = await height();
    expect(await layoutShifts(page)).toEqual([]);
    await page.reload();
    await expect(root).not.toHaveAttribute('data-arriving');
    expect(await height()).toBe(settled);
    expect(await layoutShifts(page)).toEqual([]);
  },
);

testInNewWindow(
  'a link followed while a long chapter arrives leads to its target, which stays where it is',
  async ({ page }) => {
    await holdLongTimers(page);
    await page.goto(new URL('en/scores/', bookAddress()).href);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-arriving', '');
    const target = page.locator('#gaming-and-action');
    await page.locator('.chapter-contents a[href="#gaming-and-action"]').click();
    await expect(target).toBeInViewport();
    await expect(root).not.toHaveAttribute('data-arriving');
    const top = () => target.evaluate((one) => one.getBoundingClientRect().top);
    const first = await top();
    expect(first).toBeGreaterThanOrEqual(0);
    // what the page does when it has been left alone for a while
    const unsettled = page.locator('.long-text > :not(.widget):not([data-settled])');
    await expect
      .poll(async () => {
        await page.evaluate(() => window.releaseTimers());
        return unsettled.count();
      })
      .toBe(0);
    expect(await top()).toBe(first);
  },
);

test('numbers of sections such as 14.10 keep clear of their titles beside a chapter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'en/lifetime-value/');
  const close = await page.locator('.chapter-contents a').evaluateAll((links) =>
    links.flatMap((link) => {
      const range = document.createRange();
      const edges = [link.querySelector('.contents-number'), link.lastChild].map((part) => {
        range.selectNodeContents(part as Node);
        return range.getBoundingClientRect();
      });
      const gap = (edges[1]?.left ?? 0) - (edges[0]?.right ?? 0);
      return gap < 5 ? [`${link.textContent?.trim()}: ${gap} px`] : [];
    }),
  );
  expect(close).toEqual([]);
});

for (const path of ['en/', 'zh-hant/', 'pl/', 'en/scores/', 'en/terms/'])
  for (const width of [360, 1280])
    testInNewWindow(
      `/${path} does not move while it loads, first and again, at ${width} px`,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        const shifts: string[] = [];
        for (let visit = 0; visit < 4; visit++) {
          await open(page, path);
          shifts.push(...(await layoutShifts(page)));
        }
        expect(shifts).toEqual([]);
      },
    );
