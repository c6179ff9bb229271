import { test } from './support/one-window';
import {
  bookAddress,
  expect,
  open,
  sitemapPages,
  trialAddress,
  writtenChapters,
} from './support/watched-page';

const chapters = writtenChapters();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const chapter of chapters)
    test(`the chapter "${chapter}" is whole: text, formulas, pictures, widgets with their numbers, questions with their answers`, async ({
      page,
    }) => {
      await open(page, `en/${chapter}/`);
      const text = page.locator('article.prose');
      expect((await text.innerText()).split(/\s+/).length).toBeGreaterThan(3500);
      const hidden = await text
        .locator('h2, h3, .katex-html, .figure-body svg[role=img], table, figcaption')
        .evaluateAll((all) =>
          all
            .filter((one) => !one.checkVisibility() && !one.closest('details, [hidden]'))
            .map((one) => one.outerHTML.slice(0, 120)),
        );
      expect(hidden).toEqual([]);
      await expect(page.locator('.needs-script:visible')).toHaveCount(0);
      await expect(page.locator('.references li').first()).toBeVisible();

      for (const widget of await text.locator('astro-island').all()) {
        expect((await widget.innerText()).length).toBeGreaterThan(80);
        await expect(widget.locator('fieldset[disabled]').first()).toBeAttached();
      }

      const questions = page.locator('.question');
      expect(await questions.count()).toBeGreaterThanOrEqual(10);
      await questions.first().locator('details summary').last().click();
      await expect(questions.first().locator('details').last().locator('li').first()).toBeVisible();
      const answers = await questions
        .locator('details:last-of-type li')
        .evaluateAll((all) => all.map((one) => one.textContent?.trim().length ?? 0));
      expect(answers.length).toBeGreaterThanOrEqual(30);
      expect(Math.min(...answers)).toBeGreaterThan(20);
    });

  test('the home page shows the gap, what a customer concludes and the contents', async ({
    page,
  }) => {
    await open(page, 'en/');
    await expect(page.locator('.home-dial svg').first()).toBeVisible();
    expect(await page.locator('.home-contents li').count()).toBeGreaterThanOrEqual(16);
    await page.locator('.home-contents a').first().click();
    await expect(page).toHaveURL(/\/en\/[a-z-]+\/$/);
  });

  test('the menus open and the settings say that they need a script', async ({ page }) => {
    await open(page, 'en/');
    await page.locator('[popovertarget=contents-menu]').click();
    await expect(page.locator('#contents-menu a').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[popovertarget=settings-panel]').click();
    await expect(page.locator('#settings-panel .no-script')).toBeVisible();
    await expect(page.locator('[data-settings]')).toBeHidden();
  });
});

test('printing leaves out what is only for the screen and opens what is folded', async ({
  page,
}) => {
  await open(page, `en/${chapters[0]}/`);
  await page.emulateMedia({ media: 'print' });
  for (const gone of [
    '.site-header',
    '.chapter-contents',
    '.skip-link',
    '.neighbours',
    '.search-dialog',
  ])
    await expect(page.locator(gone).first()).toBeHidden();
  await expect(page.locator('article.prose h2').first()).toBeVisible();
  await expect(page.locator('.attribution')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const folded of await page.locator('article .question details').all())
    expect(
      await folded.evaluate((details) => details.getBoundingClientRect().height),
    ).toBeGreaterThan(40);
});

test('a section that is not translated stands in English in its place and says so', async ({
  page,
}) => {
  await open(page, 'pl/value/', trialAddress());
  const section = page.locator('article [data-untranslated]');
  await expect(section).toHaveAttribute('lang', 'en');
  await expect(section.locator('[role=note].untranslated')).toBeVisible();
  await expect(section.locator('[role=note].untranslated')).toHaveAttribute('lang', 'pl');
  await expect(section.getByRole('heading', { level: 2 })).toHaveAttribute('id', 'a-balance');
  const headings = page.locator('article.prose h2[id]');
  const english = await headings.evaluateAll((all) => all.map(({ id }) => id));
  await open(page, 'en/value/', trialAddress());
  expect(await headings.evaluateAll((all) => all.map(({ id }) => id))).toEqual(english);
});

test('every page names itself and its languages, and they name it back', async ({ request }) => {
  const pages = sitemapPages();
  expect(pages.length).toBeGreaterThan(8);
  const named = new Map<string, { canonical: string; languages: string[] }>();
  for (const path of pages) {
    const html = await (await request.get(new URL(path, bookAddress()).href)).text();
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(new URL(canonical).pathname, path).toBe(`/${path}`);
    const languages = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
      .map(([, tag, href]) => `${tag} ${href}`)
      .sort();
    if (languages.length > 0)
      expect(
        languages.some((one) => one.startsWith('x-default ')),
        path,
      ).toBe(true);
    named.set(canonical, { canonical, languages });
  }
  for (const { languages } of named.values())
    for (const one of languages)
      expect(named.get(one.split(' ')[1] ?? '')?.languages, one).toEqual(languages);
});
