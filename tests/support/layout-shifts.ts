import type { Page } from '@playwright/test';
import { waitUntilQuiet } from './quiet-page';

type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Node }[];
};

/**
 * What has moved on this page since it was loaded without the reader's doing: how much of the
 * window, and what.
 */
export async function layoutShifts(page: Page): Promise<string[]> {
  await waitUntilQuiet(page);
  return page.evaluate(() => {
    const nameOf = (node: Node | undefined) =>
      node instanceof Element
        ? `${node.tagName.toLowerCase()}.${node.className}`
        : (node?.textContent ?? '');
    const observer = new PerformanceObserver(() => {});
    // an observer holds what was noted before it came
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as Shift[])
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(
        ({ value, sources }) =>
          `${value.toFixed(4)} ${sources.map(({ node }) => nameOf(node)).join(' | ')}`,
      );
  });
}
