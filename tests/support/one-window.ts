import type { CDPSession, Page } from '@playwright/test';
import { bookAddress, markIfStalled, test as watched } from './watched-page';

type Window = { page: Page; session: CDPSession };

/** The open windows of a worker, with and without JavaScript. */
type Windows = Map<boolean | undefined, Window>;

/**
 * A watched page in a window that stays open from test to test: opening one, and teaching it all
 * scripts anew, takes longer than most tests. Each test finds it empty, at its first size, with
 * nothing stored and no cache. A test that changes what is asked or answered (`addInitScript`,
 * `route`), listens to the page opens windows of its own or wants another browser (`locale`) takes
 * a new window, by the `test` of `watched-page`.
 */
export const test = watched.extend<{ window: Window }, { kept: Windows }>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: the names of what it needs are read from here
    async ({}, use) => {
      const kept: Windows = new Map();
      await use(kept);
      for (const { page } of kept.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  window: async ({ kept, browser, javaScriptEnabled }, use) => {
    const known = kept.get(javaScriptEnabled);
    if (known) return use(known);
    const page = await (await browser.newContext()).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    kept.set(javaScriptEnabled, { page, session });
    await use({ page, session });
  },
  context: async ({ window }, use) => use(window.page.context()),
  page: async ({ window: { page, session }, watch }, use, info) => {
    void watch;
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    await use(page);
    await markIfStalled(page, info);
    // after a failure nobody goes on with this window
    if (info.status !== info.expectedStatus) return;
    await page.goto('about:blank');
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(bookAddress()).origin,
      storageTypes: 'all',
    });
  },
});
