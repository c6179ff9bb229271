import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, sitemapPages, test, wakeIslands } from './trial/watched-page';

const schemes = ['light', 'dark'] as const;

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between two themes of the same page. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, as one line each: rule, how many, the first place. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(levels)).analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim()}`);
}

for (const colorScheme of schemes) {
  test.describe(`in the ${colorScheme} theme axe finds nothing`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as { colorScheme: 'light' | 'dark' });

    for (const path of [...sitemapPages(), 'no-such-page/']) {
      test(`on /${path}`, async ({ page, watch }) => {
        watch.expected.push(/status of 404/);
        await open(page, path);
        await wakeIslands(page);
        expect(await findings(page, colorScheme === 'dark' ? colours : undefined)).toEqual([]);
      });
    }

    for (const [name, button, panel] of [
      ['the contents', '[popovertarget=contents-menu]', '#contents-menu'],
      ['the settings', '[popovertarget=settings-panel]', '#settings-panel'],
      ['the languages', '[popovertarget=language-menu]', '#language-menu'],
      ['the keys', '[popovertarget=keys-panel]', '#keys-panel'],
      ['the search', '[data-open-search]', '#search-dialog'],
    ] as const) {
      test(`with ${name} open`, async ({ page }) => {
        await open(page, 'en/');
        await page.locator(button).first().click();
        await expect(page.locator(panel)).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    }

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

    test('with results in the search', async ({ page }) => {
      await open(page, 'en/scores/');
      await page.locator('[data-open-search]').click();
      await page.locator('#search-dialog input').fill('promoters');
      await expect(page.locator('#search-dialog [role=option]').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('with the largest text and loose lines axe finds nothing', async ({ page }) => {
  await open(page, 'en/');
  await page.locator('[popovertarget=settings-panel]').click();
  for (let step = 0; step < 3; step++) await page.locator('[data-text-size-step="1"]').click();
  await page.locator('#settings-panel [value=loose]').check({ force: true });
  await open(page, 'en/ladder/');
  expect(await findings(page)).toEqual([]);
});
