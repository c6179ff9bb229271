import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe';
import { test } from './support/one-window';
import { culprits } from './support/page-widths';
import { waitUntilQuiet } from './support/quiet-page';
import { oneOfEach } from './support/shown-widgets.mjs';
import { expect, open, test as testInNewWindow, wakeIslands } from './support/watched-page';

const controls = '.widget :is(a[href], button, input, select, textarea, summary):not(:disabled)';

/**
 * Every control that can be seen, as a name; buttons of one choice share a name, because arrows go
 * from one to the next.
 */
const reachable = (page: Page) =>
  page
    .locator(controls)
    .evaluateAll((all) => [
      ...new Set(
        all
          .filter(
            (one) =>
              one.checkVisibility({ visibilityProperty: true }) &&
              (one as HTMLElement).tabIndex >= 0,
          )
          .map((one) =>
            one instanceof HTMLInputElement && one.type === 'radio'
              ? `radio ${one.name}`
              : `${one.tagName} ${one.id || one.textContent?.trim()}`,
          ),
      ),
    ]);

for (const { tag, id } of oneOfEach)
  test(`${tag} alone on a page has no barrier that axe knows, fits 320 px, which is a window of 1280 px at 400%, and paper, and is worked by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `embed/${id}/`);
    await wakeIslands(page);
    expect
      .soft(
        await page.evaluate(() => document.documentElement.scrollWidth),
        (await culprits(page)).join(', '),
      )
      .toBe(320);
    expect.soft(await axeFindings(page)).toEqual([]);

    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize({ width: 700, height: 900 });
    expect
      .soft(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `printed: ${(await culprits(page)).join(', ')}`,
      )
      .toBeLessThanOrEqual(700);
    await expect.soft(page.locator('.widget-short')).toBeVisible();
    await expect.soft(page.locator('[class*=Actions-actions]')).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(page.locator('.widget fieldset:disabled')).toHaveCount(0);
    const wanted = await reachable(page);
    const met = new Set<string>();
    for (
      let press = 0;
      press < 3 * wanted.length + 40 && wanted.some((name) => !met.has(name));
      press++
    ) {
      await page.keyboard.press('Tab');
      met.add(
        await page.evaluate(() => {
          const one = document.activeElement;
          return one instanceof HTMLInputElement && one.type === 'radio'
            ? `radio ${one.name}`
            : `${one?.tagName} ${one?.id || one?.textContent?.trim()}`;
        }),
      );
    }
    expect(wanted.filter((name) => !met.has(name))).toEqual([]);

    const slider = page.locator('.widget input[type=range]:visible').first();
    if ((await slider.count()) === 0) return;
    const before = await page.locator('.widget').innerHTML();
    const isAtEnd = await slider.evaluate((one: HTMLInputElement) => one.value === one.max);
    await slider.focus();
    for (let press = 0; press < 3; press++)
      await page.keyboard.press(isAtEnd ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(() => page.locator('.widget').innerHTML()).not.toBe(before);
    await expect(page).toHaveURL(/\?/);
  });

testInNewWindow(
  'React waits until a widget comes near the window, and stays away from pages without one',
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const hasReact = () => asked.some((path) => /\/client\.[\w-]+\.js$/.test(path));
    await open(page, 'en/terms/');
    await waitUntilQuiet(page);
    expect(hasReact()).toBe(false);
    await open(page, 'en/scores/');
    await waitUntilQuiet(page);
    expect(hasReact()).toBe(false);
    await wakeIslands(page);
    expect(hasReact()).toBe(true);
  },
);
