import { culprits } from './support/page-widths';
import { expect, open, test, wakeIslands } from './support/watched-page';

test('at 320 px with the largest text nothing overflows', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'promise-and-delivery.settings',
      '{"version":1,"textSize":3,"leading":"loose"}',
    ),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['en/', 'en/terms/', 'en/scores/', 'en/ladder/', 'pl/', 'zh-hant/']) {
    await open(page, path);
    await wakeIslands(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `/${path}: ${(await culprits(page)).join(', ')}`,
    ).toBe(320);
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
    expect(
      await page.locator(panel).evaluate((one) => one.scrollWidth - one.clientWidth),
      panel,
    ).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});
