import { settingsKey } from '../src/learner/settings';
import { expect, open, test } from './trial/watched-page';

test('theme, text size and line height hold from page to page and go back to the defaults', async ({ page }) => {
  await open(page, 'en/');
  await page.locator('[popovertarget=settings-panel]').click();
  const panel = page.locator('#settings-panel');
  await panel.locator('[value=dark]').check({ force: true });
  await panel.locator('[value=loose]').check({ force: true });
  await panel.locator('[data-text-size-step="1"]').click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await open(page, 'pl/terms/');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-leading', 'loose');
  await expect(html).toHaveAttribute('data-text-size', '1');
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  await page.locator('[popovertarget=settings-panel]').click();
  await expect(page.locator('#settings-panel [value=dark]')).toBeChecked();
  await page.locator('#settings-panel [type=reset]').click();
  await open(page, 'en/');
  for (const name of ['data-theme', 'data-leading', 'data-text-size']) await expect(html).not.toHaveAttribute(name);
});

test('the theme is there before the page is drawn', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"version":1,"theme":"dark"}'), settingsKey);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.setAttribute('data-at-first', document.documentElement.dataset['theme'] ?? 'none');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, 'en/scores/');
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
});

for (const [name, stored] of [
  ['that is not JSON', '{"theme":'],
  ['that is a list', '[1, 2]'],
  ['that is null', 'null'],
  ['of a later version', '{"version":7,"theme":"dark","textSize":"huge","shortcuts":"perhaps","font":"comic"}'],
  ['with wrong values', '{"version":1,"theme":"\\"><b>","textSize":99,"leading":null,"language":{}}'],
] as const) {
  test(`stored text ${name} does no harm`, async ({ page }) => {
    await open(page, 'en/');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [settingsKey, stored] as const);
    await page.reload();
    await page.locator('[popovertarget=settings-panel]').click();
    await page.locator('#settings-panel [value=light]').check({ force: true });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(JSON.parse((await page.evaluate((key) => localStorage.getItem(key), settingsKey)) ?? '')).toMatchObject({ version: 1, theme: 'light' });
  });
}

test('without storage the page still works', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await open(page, 'en/scores/');
  await page.locator('[popovertarget=settings-panel]').click();
  await page.locator('#settings-panel [value=dark]').check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
