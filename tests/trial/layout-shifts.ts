import type { Page } from '@playwright/test';

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };

/** What has moved on this page since it was loaded without the reader's doing: how much of the window, and what. */
export async function layoutShifts(page: Page): Promise<string[]> {
  await page.waitForTimeout(200);
  return page.evaluate(async () => {
    const nameOf = (node: Node | undefined) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.textContent ?? ''));
    const entries = await new Promise<Shift[]>((answer) => {
      // an observer hears of what has been noted before it came
      new PerformanceObserver((list) => answer(list.getEntries() as Shift[])).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => answer([]), 100);
    });
    return entries
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => nameOf(node)).join(' | ')}`);
  });
}
