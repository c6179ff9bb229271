import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe';
import { test } from './support/one-window';
import { waitUntilQuiet } from './support/quiet-page';
import { expect, open, test as testInNewWindow } from './support/watched-page';

const field = (page: Page) => page.getByRole('combobox', { name: /search|szukaj/i });
const results = (page: Page) => page.getByRole('listbox').getByRole('option');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
const marks = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('search') ?? [])].map((range) => range.toString().toLowerCase()),
  );

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
  await answered(page, query);
}

/** Waits until terms and texts have answered. */
async function answered(page: Page, query: string): Promise<void> {
  await expect(page.locator('.search-results[aria-busy=false]')).toHaveAttribute(
    'data-answers',
    query
      .replace(/[“”「」]/g, ' ')
      .trim()
      .replace(/\s+/g, ' '),
  );
}
const homes = (page: Page) =>
  results(page).evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLAnchorElement ? one.hash : '')),
  );

test.describe('opening', () => {
  test('works with Control and K, with / and with the link', async ({ page }) => {
    await open(page, 'en/scores/');
    for (const way of [
      () => page.keyboard.press('Control+k'),
      () => page.keyboard.press('/'),
      () => page.locator('[data-open-search]').click(),
    ]) {
      await way();
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  test('leaves / alone while somebody types, and when single keys are switched off', async ({
    page,
  }) => {
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

  testInNewWindow('loads nothing of the index before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, 'en/scores/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/search\//.test(url) || /_astro\/search\./.test(url))).toEqual(
      [],
    );
  });
});

test.describe('results', () => {
  test('are a term with its section first, then places under their chapter, with the words marked and the count told', async ({
    page,
  }) => {
    await open(page, 'en/');
    await search(page, 'margin of error');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      /^\d terms? explained · \d+ places in \d+ chapters?$/,
    );
    const card = page
      .getByRole('group', { name: 'Explained in the book' })
      .getByRole('option')
      .first();
    await expect(card).toContainText('Margins and small samples');
    await expect(card).toContainText('Half the width of the confidence interval');
    await expect(card).toContainText('誤差範圍');
    expect(await card.getAttribute('href')).toMatch(
      /\/en\/scores\/\?mark=margin%20of%20error#small-samples$/,
    );
    const group = page.getByRole('group', { name: /› 6 Four scores/ });
    await expect(group.locator('mark').first()).toHaveText(/margin|error/i);
    await expect(group.locator('mark', { hasText: /^of$/ })).toHaveCount(0);
  });

  test('call widgets, figures, examples and questions by their names', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'nps calculator');
    await expect(
      results(page)
        .filter({ hasText: /Widget 6\.\d+/ })
        .first(),
    ).toContainText('calculator');
    await search(page, 'thousand flyers');
    await expect(
      results(page)
        .filter({ hasText: /(Worked example|Figure|Table|Widget|Question) ?\d*/ })
        .first(),
    ).toBeVisible();
  });

  test('are two of a chapter until more are asked for', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'promoter detractor');
    const group = page.getByRole('group', { name: /› 6 Four scores/ });
    await expect(group.getByRole('option')).toHaveCount(3);
    await group.getByRole('option', { name: /more places/ }).click();
    await expect(group.locator('a')).not.toHaveCount(2);
    expect(
      await group
        .locator('a')
        .evaluateAll((links) =>
          links.findIndex((link) => link.getAttribute('aria-selected') === 'true'),
        ),
    ).toBe(2);
  });

  test('are chosen with arrows, Home and End, and told to screen readers', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'nps');
    const count = await results(page).count();
    const selectedIndex = async () =>
      (
        await results(page).evaluateAll((all) =>
          all.map((one) => [one.id, one.getAttribute('aria-selected')]),
        )
      ).findIndex(([, selected]) => selected === 'true');
    expect(await selectedIndex()).toBe(0);
    for (const [key, expected] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', count - 1],
      ['ArrowDown', 0],
      ['End', count - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selectedIndex()).toBe(expected);
      await expect(field(page)).toHaveAttribute(
        'aria-activedescendant',
        (await chosen(page).getAttribute('id')) ?? '',
      );
    }
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  });

  testInNewWindow('open in a new tab with Control and Enter', async ({ page, context }) => {
    await open(page, 'en/');
    await search(page, 'margin of error');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL(/mark=margin/);
    await expect(field(page)).toBeVisible();
  });

  test('say so when nothing is found, and lead to the contents', async ({ page }) => {
    await open(page, 'en/');
    await page.keyboard.press('Control+k');
    await field(page).fill('qqqxyzzy');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      'Nothing found for “qqqxyzzy”.',
    );
    await expect(results(page)).toHaveCount(0);
    await expect(
      page.getByRole('dialog').getByRole('link', { name: 'Contents of the book' }),
    ).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('name a word that no text holds', async ({ page }) => {
    await open(page, 'en/');
    await search(page, '“gravestone” xyzzyqq');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/xyzzyqq/);
  });

  testInNewWindow('wait until a word is composed', async ({ page }) => {
    await page.clock.install();
    await open(page, 'en/');
    await page.keyboard.press('Control+k');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'nps',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await expect(field(page)).toHaveValue('nps');
    // whatever a timer would search for has been searched for
    await page.clock.runFor(1000);
    await waitUntilQuiet(page);
    await expect(results(page)).toHaveCount(0);
    await session.send('Input.insertText', { text: 'nps' });
    await expect(results(page)).not.toHaveCount(0);
  });

  testInNewWindow(
    'tell when the index cannot be loaded, and load it on another try',
    async ({ page, watch }) => {
      watch.expected.push(/net::ERR_FAILED/);
      await page.route('**/search/terms.json', (route) => route.abort());
      await open(page, 'en/');
      await page.keyboard.press('Control+k');
      await field(page).fill('nps');
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/could not be loaded/);
      await page.unroute('**/search/terms.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(results(page)).not.toHaveCount(0);
    },
  );
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

  test('marks only what was typed where the text holds all of it', async ({ page }) => {
    await open(page, 'en/');
    await search(page, 'adjusted wald');
    await page.getByRole('dialog').locator('a[href$="#nps-adjusted-wald"]').click();
    await page.waitForURL(/\?mark=adjusted%20wald#nps-adjusted-wald$/);
    await expect
      .poll(async () => [...new Set(await marks(page))].sort())
      .toEqual(['adjusted', 'wald']);
  });

  testInNewWindow(
    'opens what hides every mark, and scrolls to it when the address names no place',
    async ({ page }) => {
      await page.route('**/en/scores/?mark=zanzibar', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(
          '</article>',
          '<details id="hiding"><summary>More</summary><p>From Zanzibar.</p></details></article>',
        );
        await route.fulfill({ response: answer, body });
      });
      await open(page, 'en/scores/?mark=zanzibar');
      await expect(page.locator('#hiding')).toHaveAttribute('open');
      await expect(page.getByText('From Zanzibar.')).toBeInViewport();
      expect(await marks(page)).toEqual(['zanzibar']);
    },
  );
});

testInNewWindow(
  'marks can be cleared without a trace in a browser that cannot highlight',
  async ({ page }) => {
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
  },
);

test.describe('the query in the address', () => {
  test('is there while the dialog is open and gone afterwards', async ({ page }) => {
    await open(page, 'en/scores/#small-samples');
    await search(page, 'nps');
    await expect(page).toHaveURL(/\/en\/scores\/\?q=nps#small-samples$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/en\/scores\/#small-samples$/);
  });

  test('searches on the plain page, where nothing is chosen until the reader moves', async ({
    page,
  }) => {
    await open(page, 'en/search/?q=margin%20of%20error');
    await expect(field(page)).toHaveValue('margin of error');
    await expect(results(page).first()).toContainText('Margins and small samples');
    await expect(chosen(page)).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(results(page).first()).toBeFocused();
  });

  testInNewWindow(
    'leaves the focus on a term that was reached before the texts arrived',
    async ({ page }) => {
      const { promise: release, resolve: goOn } = Promise.withResolvers<void>();
      await page.route(/\/search\/(en|files)\//, async (route) => {
        await release;
        await route.continue();
      });
      await open(page, 'en/search/?q=margin%20of%20error');
      await expect(results(page)).not.toHaveCount(0);
      const terms = await results(page).count();
      await field(page).press('Tab');
      await expect(results(page).first()).toBeFocused();
      goOn();
      await answered(page, 'margin of error');
      expect(await results(page).count()).toBeGreaterThan(terms);
      await expect(results(page).first()).toBeFocused();
    },
  );

  test('comes from the field of a page that is not there', async ({ page, watch }) => {
    watch.expected.push(/404 \(Not Found\)/);
    await open(page, 'en/nps-margins/');
    await expect(page.getByRole('searchbox')).toHaveValue('nps margins');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=nps\+margins$/);
    await expect(results(page)).not.toHaveCount(0);
  });
});

test('a Polish reader is answered by the Polish texts and stays in Polish', async ({ page }) => {
  await open(page, 'pl/');
  await search(page, 'margines błędu');
  await expect(page.getByRole('group', { name: /^(?!.*po angielsku).*Cztery/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /po angielsku/ })).toHaveCount(0);
  await expect(results(page).first()).toContainText('Margines błędu');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pl\/scores\/\?mark=.*#small-samples$/);
  await expect.poll(() => marks(page)).toContain('margines');
});

test.describe('what no other search finds', () => {
  for (const [name, language, query, section] of [
    ['Polish without ł', 'pl', 'usluga', '#what-and-how'],
    ['Polish with ł', 'pl', 'usługa', '#what-and-how'],
    ['a quoted Traditional phrase', 'zh-hant', '「服務品質」', '#what-and-how'],
    ['a Simplified phrase on a Traditional page', 'zh-hant', '满意度测评', '#why-ten'],
    ['a Traditional phrase on a Simplified page', 'zh-hans', '壟斷忠誠', '#seven-reasons-to-stay'],
    ['a Simplified phrase on its own page', 'zh-hans', '满意度测评', '#why-ten'],
    ['a Polish term on an English page', 'en', 'lojalnosc pozorna', '#attitude-by-behaviour'],
    ['a misspelling', 'en', 'chrun rate', '#one-rate-three-names'],
    ['a question', 'zh-hans', '什么是净推荐值', '#nps-step-by-step'],
  ] as const)
    test(`${name} is answered first`, async ({ page }) => {
      await open(page, `${language}/`);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill(query);
      await answered(page, query);
      expect((await homes(page))[0]).toBe(section);
    });

  test('one character of a word does not bring every page that holds it', async ({ page }) => {
    await open(page, 'zh-hant/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('品質');
    await answered(page, '品質');
    for (const card of await page.locator('.search-term').allTextContents())
      expect(card).toContain('品質');
  });
});

testInNewWindow('the first answer takes two requests and at most 45 kB', async ({ page }) => {
  await open(page, 'en/');
  await page.waitForLoadState('networkidle');
  const weights = new Map<string, number>();
  page.on('response', async (response) => {
    if (!response.url().endsWith('.svg'))
      weights.set(response.url(), Number((await response.allHeaders())['content-length']));
  });
  const later: string[] = [];
  await page.route('**/search/**', async (route) => {
    if (!route.request().url().endsWith('terms.json')) later.push(route.request().url());
    await (route.request().url().endsWith('terms.json') ? route.continue() : route.abort());
  });
  await page.keyboard.press('Control+k');
  await expect.poll(() => [...weights.keys()].some((url) => url.endsWith('terms.json'))).toBe(true);
  await expect.poll(() => weights.size).toBeGreaterThan(1);
  await page.waitForLoadState('networkidle');
  expect([...weights.keys()]).toHaveLength(2);
  expect([...weights.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(45_000);
  expect(later).toEqual([]);
});

test('what was searched for is offered again, and can be erased', async ({ page }) => {
  await open(page, 'en/');
  await search(page, 'kano model');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#kano-kinds$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'kano model' }).click();
  await expect(field(page)).toHaveValue('kano model');
  await expect(results(page).first()).toContainText('Kano model');
  await field(page).fill('');
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByRole('button', { name: 'kano model' })).toHaveCount(0);
  expect(
    await page.evaluate(() => localStorage.getItem('promise-and-delivery.searches')),
  ).toBeNull();
});

test('the dialog with answers has nothing that axe finds wrong', async ({ page }) => {
  await open(page, 'zh-hant/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('nps');
  await answered(page, 'nps');
  expect(await axeFindings(page, '#search-dialog')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what it needs, and offers every term from A to Z, the contents and the terms', async ({
    page,
  }) => {
    await open(page, 'en/search/?q=nps');
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    const letters = page.locator('.search-letters a');
    expect(await letters.count()).toBeGreaterThan(400);
    await expect(letters.filter({ hasText: /^Zone of tolerance$/ })).toHaveAttribute(
      'href',
      /\/en\/expectations\/#room-for-tolerance$/,
    );
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Contents of the book' }),
    ).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'All terms, A–Z' }),
    ).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
  });
});
