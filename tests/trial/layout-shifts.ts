import type { Page } from '@playwright/test';

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };

/** Notes on every page from now on what moves without the reader's doing. */
export const watchLayout = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const nameOf = (node: Node | undefined) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.textContent ?? ''));
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput) shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => nameOf(node)).join(' | ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved on this page so far: how much of the window, and what. */
export async function layoutShifts(page: Page): Promise<string[]> {
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}
