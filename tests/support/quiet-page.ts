import type { Page } from '@playwright/test';

/** Waits until a page has nothing left to do: no request, no font to load, an idle main thread. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestIdleCallback(done));
  });
}
