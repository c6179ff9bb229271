import { axeFindings } from './support/axe';
import { test } from './support/one-window';
import { expect, open } from './support/watched-page';

test.describe('axe finds nothing, in the light theme and in the dark,', () => {
  for (const [name, button, panel] of [
    ['the contents', '[popovertarget=contents-menu]', '#contents-menu'],
    ['the settings', '[popovertarget=settings-panel]', '#settings-panel'],
    ['the languages', '[popovertarget=language-menu]', '#language-menu'],
    ['the keys', '[popovertarget=keys-panel]', '#keys-panel'],
    ['the search', '[data-open-search]', '#search-dialog'],
  ] as const)
    test(`with ${name} open`, async ({ page }) => {
      await open(page, 'en/');
      await page.locator(button).first().click();
      await expect(page.locator(panel)).toBeVisible();
      expect(await axeFindings(page, panel)).toEqual([]);
    });

  test('with results in the search', async ({ page }) => {
    await open(page, 'en/');
    await page.locator('[data-open-search]').click();
    await page.locator('#search-dialog input').fill('promoters');
    await expect(page.locator('#search-dialog [role=option]').first()).toBeVisible();
    expect(await axeFindings(page, '#search-dialog')).toEqual([]);
  });

  test('with the card of a term open, and on an answered question', async ({ page }) => {
    await open(page, 'en/scores/');
    await page.locator('article a.term').first().focus();
    await expect(page.locator('#text-card')).toBeVisible();
    expect(await axeFindings(page, '#text-card')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#text-card')).toBeHidden();
    await page.locator('.question input').first().check();
    await expect(page.locator('.question .feedback:visible').first()).toBeVisible();
    expect(await axeFindings(page, '.question:has(input:checked)')).toEqual([]);
  });

  test('with the largest text and loose lines', async ({ page }) => {
    await open(page, 'en/');
    await page.locator('[popovertarget=settings-panel]').click();
    for (let step = 0; step < 3; step++) await page.locator('[data-text-size-step="1"]').click();
    await page.locator('#settings-panel [value=loose]').check({ force: true });
    await open(page, 'en/ladder/');
    expect(await axeFindings(page)).toEqual([]);
  });
});
