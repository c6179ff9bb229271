import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, sitemapPages, test, wakeIslands } from './trial/watched-page';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between two themes of the same page. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, as one line each: theme, rule, how many, the first place. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light' ? axe.withTags(levels) : axe.withRules(colours)).analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme}: ${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim()}`,
      ),
    );
  }
  return found;
}

test.describe('axe finds nothing, in the light theme and in the dark', () => {
  for (const path of [...sitemapPages(), 'no-such-page/'])
    test(`on /${path}`, async ({ page, watch }) => {
      watch.expected.push(/status of 404/);
      await open(page, path);
      await wakeIslands(page);
      expect(await findings(page)).toEqual([]);
    });

  for (const [name, button, panel] of [
    ['the contents', '[popovertarget=contents-menu]', '#contents-menu'],
    ['the settings', '[popovertarget=settings-panel]', '#settings-panel'],
    ['the languages', '[popovertarget=language-menu]', '#language-menu'],
    ['the keys', '[popovertarget=keys-panel]', '#keys-panel'],
    ['the search', '[data-open-search]', '#search-dialog'],
  ] as const)
    test(`with ${name} open`, async ({ page }) => {
      await open(page, 'en/terms/');
      await page.locator(button).first().click();
      await expect(page.locator(panel)).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

  test('with results in the search', async ({ page }) => {
    await open(page, 'en/terms/');
    await page.locator('[data-open-search]').click();
    await page.locator('#search-dialog input').fill('promoters');
    await expect(page.locator('#search-dialog [role=option]').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  test('with the card of a term open, and on an answered question', async ({ page }) => {
    await open(page, 'en/scores/');
    await page.locator('article a.term').first().focus();
    await expect(page.locator('#text-card')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#text-card')).toBeHidden();
    await page.locator('.question input').first().check();
    await expect(page.locator('.question .feedback:visible').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  test('with the largest text and loose lines', async ({ page }) => {
    await open(page, 'en/');
    await page.locator('[popovertarget=settings-panel]').click();
    for (let step = 0; step < 3; step++) await page.locator('[data-text-size-step="1"]').click();
    await page.locator('#settings-panel [value=loose]').check({ force: true });
    await open(page, 'en/ladder/');
    expect(await findings(page)).toEqual([]);
  });
});
