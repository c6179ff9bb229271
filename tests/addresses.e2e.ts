import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { settingsKey } from '../src/device/settings';
import { deadLinks } from './support/dead-links';
import {
  bookAddress,
  expect,
  open,
  test,
  trialAddress,
  writtenChapters,
} from './support/watched-page';

const chapter = writtenChapters()[0] ?? '';
const widget =
  /<\w+Calculator id="([\w-]+)"/.exec(
    readFileSync('content/chapters/scores/en.mdx', 'utf8'),
  )?.[1] ?? '';

const prefer = (page: Page, language: string) =>
  page.addInitScript(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [settingsKey, JSON.stringify({ version: 1, language })],
  );

test('a short link opens in the language chosen before and keeps query and hash', async ({
  page,
}) => {
  await prefer(page, 'zh-hant');
  await page.goto(`${bookAddress()}go/${widget}/?nps.promoters=62#${widget}`);
  await page.waitForURL(`${bookAddress()}zh-hant/scores/?nps.promoters=62#${widget}`);
});

test.describe('in a Polish browser', () => {
  test.use({ locale: 'pl-PL' });
  test('a short link opens in Polish when nothing was chosen', async ({ page }) => {
    await page.goto(`${bookAddress()}go/${widget}/`);
    await page.waitForURL(`${bookAddress()}pl/scores/#${widget}`);
  });

  test('a page asked for by name is never exchanged for another language', async ({ page }) => {
    await open(page, 'en/');
    expect(page.url()).toBe(`${bookAddress()}en/`);
  });

  test('the bare address opens the book in Polish', async ({ page }) => {
    await page.goto(bookAddress());
    await page.waitForURL(`${bookAddress()}pl/`);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a short link opens the English text', async ({ page }) => {
    await page.goto(`${bookAddress()}go/${widget}/`);
    await page.waitForURL(`${bookAddress()}en/scores/#${widget}`);
  });
});

test('the address of a correction that has moved to the notes on the lectures leads there', async ({
  page,
}) => {
  await prefer(page, 'en');
  await page.goto(`${bookAddress()}go/claim-misprinted-cards/`);
  await page.waitForURL(`${bookAddress()}en/lectures/#claim-misprinted-cards`);
  await expect(page.locator('#claim-misprinted-cards .label').first()).toHaveText('Claim L.1');
  await expect(page.locator('.chapter-number')).toHaveCount(0);
  await expect(page.locator('.neighbours a')).toHaveCount(0);
});

test('the notes on the lectures are linked from the end of a chapter and found by search', async ({
  page,
}) => {
  await open(page, `pl/${chapter}/`);
  await expect(page.locator('.lectures-link a')).toHaveAttribute('href', /\/pl\/lectures\/$/);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('fiszki z wykładów literówki');
  await expect(page.getByRole('dialog').locator('a[href*="/pl/lectures/"]').first()).toBeVisible();
});

test('switching the language keeps path, query, hash and place', async ({ page }) => {
  await open(page, `en/scores/?nps.promoters=62#${widget}`);
  await page.locator('[popovertarget=language-menu]').click();
  await page.locator('[data-switch-language=pl]').click();
  await page.waitForURL(`${bookAddress()}pl/scores/?nps.promoters=62#${widget}`);
  await expect(page.locator(`[id="${widget}"]`)).toBeInViewport();
});

test('switching the language in the middle of a text opens the same section', async ({ page }) => {
  await open(page, `en/${chapter}/`);
  const heading = page.locator('article h2').nth(3);
  await heading.evaluate((element) =>
    element.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
  const id = await heading.getAttribute('id');
  // a plain press of the mouse: Playwright's own click scrolls the page before it presses what is
  // stuck to its top
  const press = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  };
  await press('[popovertarget=language-menu]');
  await press('[data-switch-language=pl]');
  await page.waitForURL(`${bookAddress()}pl/${chapter}/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('an address that leads nowhere answers 404 with a search and the contents', async ({
  page,
  watch,
}) => {
  watch.expected.push(/status of 404/);
  const answer = await page.goto(`${bookAddress()}en/no-such-page/`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main input[type=search]')).toHaveValue(/no such page/);
  expect(await page.locator('main .contents a').count()).toBeGreaterThan(0);
});

for (const folder of ['dist', 'trial']) {
  test(`no link of the build in ${folder}/ is dead`, () => {
    expect(deadLinks(folder)).toEqual([]);
  });
}

test('under a path, pages open, links stay under it and widgets work', async ({ page }) => {
  await open(page, 'en/', trialAddress());
  await page.locator('.home-contents a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${trialAddress()}en/[a-z-]+/$`));
  await page.goto(`${trialAddress()}go/${widget}/?nps.promoters=62`);
  await page.waitForURL(`${trialAddress()}en/scores/?nps.promoters=62#${widget}`);
  await expect(
    page.locator(`[id="${widget}"] input[type=text], [id="${widget}"] input[inputmode]`).first(),
  ).toBeEnabled();
});
