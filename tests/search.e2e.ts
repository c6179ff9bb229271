import type { Page } from '@playwright/test';
import { expect, open, test } from './trial/watched-page';

const field = (page: Page) => page.getByRole('combobox', { name: /search|szukaj/i });
const results = (page: Page) => page.getByRole('listbox').getByRole('option');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
const marks = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => range.toString().toLowerCase()));

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d/);
}

test.describe('opening', () => {
  test('works with Control and K, with / and with the link', async ({ page }) => {
    await open(page, 'en/scores/');
    for (const way of [() => page.keyboard.press('Control+k'), () => page.keyboard.press('/'), () => page.locator('[data-open-search]').click()]) {
      await way();
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  test('leaves / alone while somebody types, and when single keys are switched off', async ({ page }) => {
    await open(page, 'en/scores/');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.documentElement.dataset['shortcuts'] = 'off';
    });
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('gives the focus back to where it was', async ({ page }) => {
    await open(page, 'en/scores/');
    const link = page.locator('main a[href]').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('loads nothing of the index before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, 'en/scores/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('pagefind') || url.includes('search-box'))).toEqual([]);
  });
});

test.describe('results', () => {
  test('are sections under their chapter, with the words marked and the count told', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'margin of error');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ sections in \d+ chapters?$/);
    const group = page.getByRole('group', { name: /› 6 Four scores/ });
    await expect(group.getByRole('option').first()).toContainText('Margins and small samples');
    await expect(group.locator('mark').first()).toHaveText(/margin|error/i);
    await expect(group.locator('mark', { hasText: /^of$/ })).toHaveCount(0);
    expect(await group.getByRole('option').first().getAttribute('href')).toMatch(/\/en\/scores\/\?mark=margin%20of%20error#small-samples$/);
  });

  test('are two of a chapter until more are asked for', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'nps');
    const group = page.getByRole('group', { name: /Four scores/ });
    await expect(group.getByRole('option')).toHaveCount(3);
    await group.getByRole('option', { name: /more sections/ }).click();
    await expect(group.locator('a')).not.toHaveCount(2);
    await expect(chosen(page)).toHaveId(/option/);
    expect(await group.locator('a').evaluateAll((links) => links.findIndex((link) => link.getAttribute('aria-selected') === 'true'))).toBe(2);
  });

  test('are chosen with arrows, Home and End, and told to screen readers', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'nps');
    const count = await results(page).count();
    const place = async () =>
      (await results(page).evaluateAll((all) => all.map((one) => [one.id, one.getAttribute('aria-selected')]))).findIndex(
        ([, selected]) => selected === 'true',
      );
    expect(await place()).toBe(0);
    for (const [key, expected] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', count - 1],
      ['ArrowDown', 0],
      ['End', count - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await place()).toBe(expected);
      await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '');
    }
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('open in a new tab with Control and Enter', async ({ page, context }) => {
    await open(page, 'en/');
    await search(page, 'margin of error');
    const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await tab.waitForURL(/mark=margin/);
    await expect(field(page)).toBeVisible();
  });

  test('say so when nothing is found, and lead to the contents', async ({ page }) => {
    await open(page, 'en/');
    await page.keyboard.press('Control+k');
    await field(page).fill('qqqxyzzy');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing found for “qqqxyzzy”.');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Contents of the book' })).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('leave out a word that no text holds and name it', async ({ page }) => {
    await open(page, 'en/');
    await search(page, '“promoter” xyzzy');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/Left out: xyzzy\.$/);
  });

  test('wait until a word is composed', async ({ page }) => {
    await open(page, 'en/');
    await page.keyboard.press('Control+k');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'nps', selectionStart: 3, selectionEnd: 3 });
    await expect(field(page)).toHaveValue('nps');
    await page.waitForTimeout(1000);
    await expect(results(page)).toHaveCount(0);
    await session.send('Input.insertText', { text: 'nps' });
    await expect(results(page)).not.toHaveCount(0);
  });

  test('tell when the index cannot be loaded, and load it on another try', async ({ page, watch }) => {
    watch.expected.push(/net::ERR_FAILED/);
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await open(page, 'en/');
    await page.keyboard.press('Control+k');
    await field(page).fill('nps');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/could not be loaded/);
    await page.unroute('**/pagefind/pagefind.js*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page)).not.toHaveCount(0);
  });
});

test.describe('landing', () => {
  test('marks the words in the section, and Escape clears them', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'margin of error');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/scores\/\?mark=margin%20of%20error#small-samples$/);
    await expect.poll(() => marks(page)).toContain('margin');
    expect(new Set(await marks(page)).has('of')).toBe(false);
    await expect(page.locator('#small-samples')).toBeInViewport();
    await expect(page.getByText(/places marked for “margin of error”/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => marks(page)).toEqual([]);
    await expect(page).toHaveURL(/\/en\/scores\/#small-samples$/);
  });

  test('opens what hides every mark, and scrolls to it when the address names no place', async ({ page }) => {
    await page.route('**/en/scores/?mark=zanzibar', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</article>', '<details id="hiding"><summary>More</summary><p>From Zanzibar.</p></details></article>');
      await route.fulfill({ response: answer, body });
    });
    await open(page, 'en/scores/?mark=zanzibar');
    await expect(page.locator('#hiding')).toHaveAttribute('open');
    await expect(page.getByText('From Zanzibar.')).toBeInViewport();
    expect(await marks(page)).toEqual(['zanzibar']);
  });
});

test('marks can be cleared without a trace in a browser that cannot highlight', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await open(page, 'en/scores/#small-samples');
  const text = () => page.locator('main').evaluate((main) => main.innerHTML.length);
  await page.waitForLoadState('networkidle');
  const before = await text();
  await open(page, 'en/scores/?mark=margin#small-samples');
  await expect(page.locator('main mark.search-mark').first()).toHaveText(/margin/i);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('main mark.search-mark')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(await text()).toBe(before);
});

test.describe('the query in the address', () => {
  test('is there while the dialog is open and gone afterwards', async ({ page }) => {
    await open(page, 'en/scores/#small-samples');
    await search(page, 'nps');
    await expect(page).toHaveURL(/\/en\/scores\/\?q=nps#small-samples$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/en\/scores\/#small-samples$/);
  });

  test('searches on the plain page, where nothing is chosen until the reader moves', async ({ page }) => {
    await open(page, 'en/search/?q=margin%20of%20error');
    await expect(field(page)).toHaveValue('margin of error');
    await expect(results(page).first()).toContainText('Margins and small samples');
    await expect(chosen(page)).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(results(page).first()).toBeFocused();
  });

  test('comes from the field of a page that is not there', async ({ page, watch }) => {
    watch.expected.push(/404 \(Not Found\)/);
    await open(page, 'en/nps-margins/');
    await expect(page.getByRole('searchbox')).toHaveValue('nps margins');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=nps\+margins$/);
    await expect(results(page)).not.toHaveCount(0);
  });
});

test('a Polish reader finds untranslated chapters in English, told as such, and stays in Polish', async ({ page }) => {
  await open(page, 'pl/');
  await search(page, 'margin of error');
  const group = page.getByRole('group', { name: /Four scores.*po angielsku/ });
  await expect(group.getByRole('option').first()).toContainText('Margins and small samples');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pl\/scores\/\?mark=margin%20of%20error#small-samples$/);
  await expect.poll(() => marks(page)).toContain('margin');
});

test('a Chinese reader searches within the rules of the page', async ({ page }) => {
  await open(page, 'zh-hans/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('NPS');
  await expect(results(page)).not.toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what it needs and leads to the contents and the terms', async ({ page }) => {
    await open(page, 'en/search/?q=nps');
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Contents of the book' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'All terms, A–Z' })).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
  });
});
