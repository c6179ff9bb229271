import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Runs the timers that were held back so far. */
    releaseTimers: () => void;
  }
}

/**
 * Holds back the page's timers of two seconds and more until `releaseTimers` runs them, so that what a page does after
 * a pause comes when a test asks for it, however busy the machine is.
 */
export const holdLongTimers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const held = new Map<number, () => void>();
    let last = 0;
    window.setTimeout = ((work: (...args: unknown[]) => void, millis = 0, ...args: unknown[]) => {
      if (millis < 2000) return set(work, millis, ...args);
      held.set(--last, () => work(...args));
      return last;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (id === undefined || !held.delete(id)) clear(id);
    }) as typeof window.clearTimeout;
    window.releaseTimers = () => {
      const due = [...held.values()];
      held.clear();
      for (const work of due) work();
    };
  });
