import type { Page } from '@playwright/test';
import { waitUntilQuiet } from './quiet-page';

type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Node }[];
};

/** The layout shifts of a page since it was loaded: the score and the elements that moved. */
export async function layoutShifts(page: Page): Promise<string[]> {
  await waitUntilQuiet(page);
  return page.evaluate(() => {
    const nameOf = (node: Node | undefined) =>
      node instanceof Element
        ? `${node.tagName.toLowerCase()}.${node.className}`
        : (node?.textContent ?? '');
    const observer = new PerformanceObserver(() => {});
    // a buffered observer also reports earlier entries
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as Shift[])
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(
        ({ value, sources }) =>
          `${value.toFixed(4)} ${sources.map(({ node }) => nameOf(node)).join(' | ')}`,
      );
  });
}
