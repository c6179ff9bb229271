import type { Page } from '@playwright/test';
import { expect, open, sitemapPages, test, wakeIslands } from './trial/watched-page';

const narrowest = 320;
const widest = 1440;

/** The elements that reach out of the window to the right, the innermost ones, as far as they are not scrolled or clipped inside something. */
const culprits = (page: Page) =>
  page.evaluate(() => {
    const isHeld = (element: Element) => {
      for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
        if (getComputedStyle(one).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 0.5 && !isHeld(one) && one.checkVisibility(),
    );
    return out
      .filter((one) => !out.some((other) => other !== one && one.contains(other)))
      .slice(0, 3)
      .map((one) => `${one.tagName.toLowerCase()}${one.id && `#${one.id}`}${one.getAttribute('class') ? `.${one.getAttribute('class')?.split(' ')[0]}` : ''}`);
  });

/** Steps through widths and joins neighbouring ones that overflow into ranges, each with what sticks out. */
async function overflows(page: Page, step: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const ranges: { from: number; to: number; by: number; what: string[] }[] = [];
  for (let width = narrowest; width <= widest; width += step) {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });
    const by = await page.evaluate((wanted) => (innerWidth === wanted ? document.documentElement.scrollWidth - wanted : Number.NaN), width);
    if (by <= 0) continue;
    const last = ranges.at(-1);
    if (last && last.to === width - step && last.by === by) last.to = width;
    else ranges.push({ from: width, to: width, by, what: await culprits(page) });
  }
  return ranges.map(({ from, to, by, what }) => `${from}–${to} px: ${by} px too wide (${what.join(', ')})`);
}

const pages = sitemapPages();
const everyPixel = pages.filter((path) => /^en\/([a-z-]+\/)?$/.test(path));
// the same pages in other languages differ in words, not in make
const everySeventh = [
  ...pages.filter((path) => !everyPixel.includes(path)),
  'pl/scores/',
  'zh-hans/ladder/',
  'en/search/',
  'embed/promise-dial/',
  'embed/nps-calculator/',
  'no-such-page/',
];

for (const [step, paths] of [
  [1, everyPixel],
  [7, everySeventh],
] as const)
  for (const path of paths)
    test(`/${path} fits every width from ${narrowest} to ${widest} px${step > 1 ? ` in steps of ${step}` : ''}`, async ({ page, watch }) => {
      test.slow();
      watch.expected.push(/status of 404/);
      await open(page, path);
      await wakeIslands(page);
      expect(await overflows(page, step)).toEqual([]);
    });

test('at 320 px with the largest text nothing overflows', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promise-and-delivery.settings', '{"version":1,"textSize":3,"leading":"loose"}'));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of everyPixel) {
    await open(page, path);
    await wakeIslands(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `/${path}: ${(await culprits(page)).join(', ')}`).toBe(320);
  }
});

test('the menus and the search fit a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'pl/');
  for (const [button, panel] of [
    ['[popovertarget=contents-menu]', '#contents-menu'],
    ['[popovertarget=settings-panel]', '#settings-panel'],
    ['[popovertarget=language-menu]', '#language-menu'],
    ['[data-open-search]', '#search-dialog'],
  ] as const) {
    await page.locator(button).first().click();
    const box = await page.locator(panel).boundingBox();
    expect(box?.x, panel).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), panel).toBeLessThanOrEqual(320);
    expect(await page.locator(panel).evaluate((one) => one.scrollWidth - one.clientWidth), panel).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});
