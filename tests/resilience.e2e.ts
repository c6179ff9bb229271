import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { settingsKey } from '../src/device/settings';
import { holdLongTimers } from './support/held-timers';
import { bookAddress, expect, open, test, wakeIslands } from './support/watched-page';

/** Shows HTML as a page of another site: on another origin, without the book's policy. */
async function showElsewhere(page: Page, html: string): Promise<() => void> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><link rel="icon" href="data:,"><title>Course</title>${html}`);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => server.close();
}

test('an embed in the strictest sandbox of another site works and offers no link that cannot open', async ({
  page,
}) => {
  const close = await showElsewhere(
    page,
    `<iframe title="frame" sandbox="allow-scripts" width="900" height="900" src="${bookAddress()}embed/nps-calculator/"></iframe>`,
  );
  const frame = page.frameLocator('[title=frame]');
  await expect(frame.locator('fieldset').first()).toBeEnabled();
  const summary = frame.locator('[data-summary]').first();
  const before = await summary.textContent();
  await frame.locator('input[type=text]').first().fill('3');
  await expect(summary).not.toHaveText(before ?? '');
  await expect(frame.locator('a[href]')).toHaveCount(0);
  await expect(frame.locator('.embed-source')).toContainText('/go/nps-calculator/');
  close();
});

test('an embed whose frame opens no windows offers no link, before a click where the frame can be seen', async ({
  page,
  watch,
}) => {
  // Chromium warns of such a frame
  watch.expected.push(/allow-scripts and allow-same-origin/);
  // the page around the embed is of the same origin: what its frame allows is known
  await open(page, 'en/');
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.title = 'frame';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.src = address;
    document.body.replaceChildren(frame);
  }, `${bookAddress()}embed/score-chooser/`);
  const links = page.frameLocator('[title=frame]').locator('a[href]:not([href^="#"])');
  await expect(page.frameLocator('[title=frame]').locator('fieldset').first()).toBeEnabled();
  await expect(links).toHaveCount(0);

  // on another origin the first click tells, also about links that the widget draws later
  watch.expected.push(/allow-popups/);
  const close = await showElsewhere(
    page,
    `<iframe title="frame" sandbox="allow-scripts allow-same-origin" width="900" height="900" src="${bookAddress()}embed/score-chooser/"></iframe>`,
  );
  const frame = page.frameLocator('[title=frame]');
  await expect(frame.locator('fieldset').first()).toBeEnabled();
  await expect(links).not.toHaveCount(0);
  await frame.locator('.embed-source a').click();
  await expect(links).toHaveCount(0);
  await expect(frame.locator('.embed-source')).toContainText('/go/score-chooser/');
  for (const choice of await frame.locator('input[type=radio]:not(:checked)').all())
    await choice.check({ force: true });
  await expect(links).toHaveCount(0);
  close();
});

test('the code that a widget copies opens the book from a page of another site', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'embed/nps-calculator/');
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const close = await showElsewhere(page, code);
  const link = page.frameLocator('iframe').locator('.embed-source a');
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await opened.waitForURL(/\/en\/scores\/#nps-calculator$/);
  close();
});

test('a fragment that comes before a long page has settled is jumped to', async ({ page }) => {
  await holdLongTimers(page);
  await page.goto(`${bookAddress()}en/scores/`, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('html').getAttribute('data-arriving')).toBe('');
  await page.evaluate(() => {
    location.hash = 'score-chooser';
  });
  await expect(page.locator('#score-chooser')).toBeInViewport();
  await expect(page.locator('html')).not.toHaveAttribute('data-arriving');
});

test('links to other languages are complete before they are clicked', async ({ page }) => {
  await open(page, 'en/scores/?nps.promoters=62#nps-calculator');
  await page.locator('[popovertarget=language-menu]').click();
  for (const language of ['pl', 'zh-hans', 'zh-hant'])
    await expect(page.locator(`[data-switch-language=${language}]`)).toHaveAttribute(
      'href',
      new RegExp(`/${language}/scores/\\?nps\\.promoters=62#nps-calculator$`),
    );
});

test('a device that does not keep settings says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await open(page, 'en/');
  await page.locator('[popovertarget=settings-panel]').click();
  const refused = page.locator('[data-settings-refused]');
  await expect(refused).toBeHidden();
  await page.locator('#settings-panel [value=dark]').check({ force: true });
  await expect(refused).toBeVisible();
  await page.locator('[data-text-size-step="1"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '1');
});

test('a page that comes back from the back-forward cache has the settings chosen meanwhile', async ({
  page,
}) => {
  await open(page, 'en/');
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"version":1,"theme":"dark"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, settingsKey);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"version":1,"theme":"dark","leading":"loose"}'),
    settingsKey,
  );
  await page.locator('[popovertarget=settings-panel]').click();
  await page.locator('[data-text-size-step="1"]').click();
  const stored = JSON.parse(
    (await page.evaluate((key) => localStorage.getItem(key), settingsKey)) ?? '',
  );
  expect(stored).toMatchObject({ theme: 'dark', leading: 'loose', textSize: 1 });
});

test('two tabs and an embed with the same plan lose nothing of each other', async ({
  page,
  context,
}) => {
  await open(page, 'en/improvement/');
  await wakeIslands(page);
  const field = (on: Page, name: string) => on.locator(`#plan-builder-${name}`);
  await field(page, 'problem').fill('AAAA');

  const other = await context.newPage();
  await open(other, 'pl/improvement/');
  await wakeIslands(other);
  await expect(field(other, 'problem')).toHaveValue('AAAA');
  const embed = await context.newPage();
  await open(embed, 'embed/plan-builder/');
  await wakeIslands(embed);
  await field(other, 'problem').fill('BBBB');
  for (const seen of [page, embed]) await expect(field(seen, 'problem')).toHaveValue('BBBB');
  await field(embed, 'goal').fill('CCCC');
  await field(page, 'owner').fill('DDDD');
  for (const [name, value] of [
    ['problem', 'BBBB'],
    ['goal', 'CCCC'],
    ['owner', 'DDDD'],
  ] as const)
    for (const seen of [page, other, embed]) await expect(field(seen, name)).toHaveValue(value);

  // settings follow likewise, and each change keeps the others
  await page.locator('[popovertarget=settings-panel]').click();
  await page.locator('#settings-panel [value=dark]').check({ force: true });
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.locator('[popovertarget=settings-panel]').click();
  await other.locator('[data-text-size-step="1"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '1');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where the address may not be changed, sliders, Reset and search go on', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 30 seconds',
        'SecurityError',
      );
    };
  });
  await open(page, 'en/scores/');
  await wakeIslands(page);
  const widget = page.locator('#nps-calculator');
  const field = widget.locator('input[type=text]').first();
  await expect(field).toBeEnabled();
  const before = await field.inputValue();
  await widget.locator('input[type=range]').first().press('ArrowRight');
  await expect(field).not.toHaveValue(before);
  await widget.getByRole('button', { name: 'Reset' }).click();
  await expect(field).toHaveValue(before);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('satisfaction');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  for (const [path, id] of [
    ['en/promise/', 'promise-dial'],
    ['en/scores/', 'nps-calculator'],
  ] as const) {
    test(`a swipe that begins on a slider of ${id} scrolls and changes nothing`, async ({
      page,
      context,
    }) => {
      await open(page, path);
      await wakeIslands(page);
      const slider = page.locator(`#${id} input[type=range]`).first();
      await slider.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const value = await slider.inputValue();
      const address = page.url();
      const box = await slider.boundingBox();
      const from = {
        x: (box?.x ?? 0) + (box?.width ?? 0) * 0.2,
        y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      };
      const scrolled = await page.evaluate(() => scrollY);
      const browser = await context.newCDPSession(page);
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        points: { x: number; y: number }[],
      ) => browser.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      await touch('touchStart', [from]);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', [{ x: from.x + step / 2, y: from.y - 20 * step }]);
      await touch('touchEnd', []);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100);
      expect(await slider.inputValue()).toBe(value);
      expect(page.url()).toBe(address);

      // a tap while the page still glides only stops it
      await expect(async () => {
        await slider.evaluate((one) =>
          one.scrollIntoView({ block: 'center', behavior: 'instant' }),
        );
        const seen = await slider.boundingBox();
        await page.touchscreen.tap(
          (seen?.x ?? 0) + (seen?.width ?? 0) * 0.2,
          (seen?.y ?? 0) + (seen?.height ?? 0) / 2,
        );
        expect(await slider.inputValue()).not.toBe(value);
      }).toPass();
    });
  }
});
