import type { Page } from '@playwright/test';
import { test } from './support/one-window';
import { expect, open, wakeIslands } from './support/watched-page';

/** Presses Tab until something matching the selector has the focus; fails after too many. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
  }
  throw new Error(`Tab did not reach ${selector} in ${most} presses`);
}

const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName}.${document.activeElement?.className}`);

test.describe('with the keyboard alone', () => {
  test('the first stop skips to the text', async ({ page }) => {
    await open(page, 'en/scores/');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await expect(page.locator('.skip-link')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#text$/);
  });

  test('the menus open, are walked through and give the focus back', async ({ page }) => {
    await open(page, 'en/');
    for (const menu of ['contents-menu', 'language-menu', 'settings-panel']) {
      await tabTo(page, `[popovertarget=${menu}]`);
      await page.keyboard.press('Enter');
      await expect(page.locator(`#${menu}`)).toBeVisible();
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          (id) => document.getElementById(id)?.contains(document.activeElement),
          menu,
        ),
        menu,
      ).toBe(true);
      await page.keyboard.press('Escape');
      await expect(page.locator(`#${menu}`)).toBeHidden();
      await expect(page.locator(`[popovertarget=${menu}]`).first()).toBeFocused();
    }
  });

  test('a question is answered, its feedback read and the answer taken back', async ({ page }) => {
    await open(page, 'en/scores/');
    const question = page.locator('.question').first();
    await question.locator('input').first().focus();
    await page.keyboard.press('Space');
    await expect(question.locator('.feedback:visible')).toHaveCount(1);
    await tabTo(page, '.retry');
    await page.keyboard.press('Enter');
    await expect(question.locator('.feedback:visible')).toHaveCount(0);
  });

  test('a term opens its card on focus and Escape closes it and leaves the focus', async ({
    page,
  }) => {
    await open(page, 'en/scores/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'article a.term', 120);
    await expect(page.locator('#text-card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#text-card')).toBeHidden();
    expect(await focused(page)).toContain('term');
  });

  test('the dial of the home page moves and says what a customer concludes', async ({ page }) => {
    await open(page, 'en/');
    await wakeIslands(page);
    const dial = page.locator('.home-dial');
    const before = await dial.innerText();
    const slider = dial.locator('input[type=range]').first();
    await expect(slider).toBeEnabled();
    await slider.focus();
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => dial.innerText()).not.toBe(before);
    await expect(page).toHaveURL(/\?/);
  });

  test('every stop of the Tab key shows where it is and hides under nothing', async ({ page }) => {
    await open(page, 'en/ladder/');
    await wakeIslands(page);
    const hidden: string[] = [];
    let last = '';
    for (let press = 0; press < 150; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { top, bottom } = element.getBoundingClientRect();
        // the first line of a link that runs over two: the middle of both may be another link's
        const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
        const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
        const style = getComputedStyle(element);
        const label = element.closest('label');
        const ring = [
          style,
          ...(label
            ? [
                getComputedStyle(label),
                ...[...label.children].map((child) => getComputedStyle(child)),
              ]
            : []),
        ].some(
          (style) =>
            (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
            style.boxShadow !== 'none',
        );
        const above = document.elementFromPoint(x, y);
        const isCovered =
          bottom > 0 &&
          top < innerHeight &&
          above !== null &&
          !element.contains(above) &&
          !above.contains(element) &&
          !label?.contains(above);
        return {
          name: `${element.tagName.toLowerCase()}#${element.id}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`,
          inView: bottom > 0 && top < innerHeight,
          ring,
          isCovered,
        };
      });
      if (stop.name === last && stop.name.startsWith('body')) break;
      last = stop.name;
      if (!stop.inView) hidden.push(`out of sight: ${stop.name}`);
      if (!stop.ring) hidden.push(`no focus ring: ${stop.name}`);
      if (stop.isCovered) hidden.push(`covered: ${stop.name}`);
    }
    expect([...new Set(hidden)]).toEqual([]);
  });

  test('the list of keys opens with a question mark unless single keys are switched off', async ({
    page,
  }) => {
    await open(page, 'en/');
    await page.keyboard.press('?');
    await expect(page.locator('#keys-panel')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[popovertarget=settings-panel]').click();
    await page.locator('#settings-panel [name=shortcuts]').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('body').click({ position: { x: 5, y: 400 } });
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expect(page.locator('#keys-panel')).toBeHidden();
    await expect(page.locator('#search-dialog')).toBeHidden();
  });
});
