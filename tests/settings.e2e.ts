import { settingsKey } from '../src/device/settings';
import { expect, open, test, wakeIslands } from './support/watched-page';

test('theme, text size and line height hold from page to page and go back to the defaults', async ({
  page,
}) => {
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
  for (const name of ['data-theme', 'data-leading', 'data-text-size'])
    await expect(html).not.toHaveAttribute(name);
});

test('the theme is there before the page is drawn', async ({ page }) => {
  await page.addInitScript(
    (key) => localStorage.setItem(key, '{"version":1,"theme":"dark"}'),
    settingsKey,
  );
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.setAttribute(
        'data-at-first',
        document.documentElement.dataset['theme'] ?? 'none',
      );
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
  [
    'of a later version',
    '{"version":7,"theme":"dark","textSize":"huge","shortcuts":"perhaps","font":"comic"}',
  ],
  [
    'with wrong values',
    '{"version":1,"theme":"\\"><b>","textSize":99,"leading":null,"language":{}}',
  ],
] as const) {
  test(`stored text ${name} does no harm`, async ({ page }) => {
    await open(page, 'en/');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      settingsKey,
      stored,
    ] as const);
    await page.reload();
    await page.locator('[popovertarget=settings-panel]').click();
    await page.locator('#settings-panel [value=light]').check({ force: true });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(
      JSON.parse((await page.evaluate((key) => localStorage.getItem(key), settingsKey)) ?? ''),
    ).toMatchObject({ version: 1, theme: 'light' });
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

test('a currency is chosen once, in the settings or in a widget, for all widgets of the book', async ({
  page,
}) => {
  await open(page, 'en/crm/');
  await wakeIslands(page);
  const uplift = page.locator('#campaign-uplift');
  const programme = page.locator('#programme-designer');
  await expect(programme.locator('[data-summary]')).toContainText('PLN');
  await page.locator('[popovertarget=settings-panel]').click();
  await page.getByLabel('Currency in widgets').selectOption('EUR');
  await page.keyboard.press('Escape');
  for (const widget of [uplift, programme])
    await expect(widget.locator('[data-summary]')).toContainText('€');
  expect(new URL(page.url()).search).toBe('');

  await programme.getByLabel(/^Currency/).selectOption('USD');
  await expect(uplift.locator('[data-summary]')).toContainText('$');
  await expect(page).toHaveURL(/programme\.currency=USD/);
  await expect(page.locator('#settings-currency')).toHaveValue('USD');

  await open(page, 'pl/lifetime-value/');
  await wakeIslands(page);
  await expect(page.locator('#lifetime-value-calculator')).toContainText('USD');
  // a link says in what currency its sums are
  await page.goto('about:blank');
  await open(page, 'en/crm/?programme.spend=900&programme.currency=GBP#programme-designer');
  await wakeIslands(page);
  await expect(programme.locator('[data-summary]')).toContainText('£');
  await expect(uplift.locator('[data-summary]')).toContainText('$');
});

test('all that is kept goes into a file, is erased, brought back and loaded again, and the page follows at once', async ({
  page,
}) => {
  await open(page, 'en/improvement/');
  await wakeIslands(page);
  const widget = page.locator('[data-widget=PlanBuilder]');
  const goal = widget.getByRole('textbox').first();
  const example = await goal.inputValue();
  await goal.fill('Answer every complaint within a day');
  const html = page.locator('html');
  await page.locator('[popovertarget=settings-panel]').click();
  const panel = page.locator('#settings-panel');
  await panel.locator('[value=dark]').check({ force: true });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^promise-and-delivery-\d{4}-\d\d-\d\d\.json$/);
  await expect(panel.getByRole('status')).toHaveText('Saved among your downloads.', {
    useInnerText: true,
  });

  await panel.getByRole('button', { name: 'Erase all' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(html).not.toHaveAttribute('data-theme');
  await expect(goal).toHaveValue(example);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('status')).toHaveText('As it was before.', { useInnerText: true });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(goal).toHaveValue('Answer every complaint within a day');

  await panel.getByRole('button', { name: 'Erase all' }).click();
  await page.reload();
  await wakeIslands(page);
  await goal.fill('Something else, written meanwhile');
  await page.locator('[popovertarget=settings-panel]').click();
  const file = panel.getByLabel('Load from a file');
  await expect(file).toBeEnabled();
  await file.setInputFiles(await download.path());
  await expect(panel.getByRole('status')).toHaveText('Loaded, and added to what was here.', {
    useInnerText: true,
  });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(goal).toHaveValue('Answer every complaint within a day');
  await page.keyboard.press('Escape');
  await widget.getByRole('button', { name: 'Bring back what stood here' }).click();
  await expect(goal).toHaveValue('Something else, written meanwhile');
});

test('a file that the book did not save is refused with a sentence, and nothing changes', async ({
  page,
}) => {
  await open(page, 'pl/');
  await page.locator('[popovertarget=settings-panel]').click();
  const panel = page.locator('#settings-panel');
  await expect(panel.getByLabel('Wczytaj z pliku')).toBeEnabled();
  await panel.locator('[value=dark]').check({ force: true });
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  for (const [text, answer] of [
    ['not at all', /to nie jest plik zapisany przez tę książkę/],
    ['{"book":"promise-and-delivery","version":9,"records":{}}', /nowsze wydanie książki/],
  ] as const) {
    await panel.getByLabel('Wczytaj z pliku').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(panel.getByRole('status')).toHaveText(answer, { useInnerText: true });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  }
});
