import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type TestInfo,
  type WebError,
} from '@playwright/test';

/** The addresses of the two served builds, each with a final slash. */
export const bookAddress = () => process.env['BOOK_ADDRESS'] ?? '';
export const trialAddress = () => process.env['TRIAL_ADDRESS'] ?? '';

/** The chapters written so far, by their ids. */
export const writtenChapters = (): string[] =>
  readdirSync('content/chapters').filter((chapter) =>
    existsSync(`content/chapters/${chapter}/en.mdx`),
  );

/** The pages the book's sitemap names, as addresses within the book such as `en/scores/`. */
export const sitemapPages = (): string[] => {
  const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
  const home = new URL(
    '.',
    /^Sitemap: (\S+)$/m.exec(readFileSync('dist/robots.txt', 'utf8'))?.[1] ?? '',
  ).href;
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    address.slice(home.length),
  );
};

type Watch = { trouble: string[]; expected: RegExp[] };

/** The file that records that the browser had stopped drawing when a test failed. */
const stallOf = ({ project, testId }: TestInfo) => join(project.outputDir, 'stalled', testId);

/** Whether the browser has stopped drawing although the page's scripts run. */
const isStalled = (page: Page): Promise<boolean> => {
  const drawn = page.evaluate(
    () =>
      new Promise<boolean>((answer) => {
        requestAnimationFrame(() => answer(false));
        setTimeout(() => answer(true), 4000);
      }),
  );
  const noScriptRuns = new Promise<boolean>((answer) => {
    setTimeout(() => answer(false), 9000);
  });
  return Promise.race([drawn.catch(() => false), noScriptRuns]);
};

/** After a failed test, records whether the browser had stopped drawing, for the retry. */
export async function markIfStalled(page: Page, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus || !(await isStalled(page))) return;
  mkdirSync(dirname(stallOf(info)), { recursive: true });
  writeFileSync(stallOf(info), '');
}

/**
 * A page that fails its test on any script error, console error or warning (such as a violation of
 * the content security policy), or request to another host.
 */
export const test = base.extend<{ watch: Watch; secondTry: undefined }>({
  watch: async ({ context }, use) => {
    const watch: Watch = { trouble: [], expected: [] };
    const host = new URL(bookAddress()).hostname;
    const noteMessage = (message: ConsoleMessage) => {
      if (['error', 'warning'].includes(message.type()))
        watch.trouble.push(`console: ${message.text()} (${message.location().url})`);
    };
    const noteError = (error: WebError) => watch.trouble.push(`script: ${error.error().message}`);
    const noteRequest = (request: Request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== host)
        watch.trouble.push(`request to another host: ${url.href}`);
    };
    context.on('console', noteMessage).on('weberror', noteError).on('request', noteRequest);
    await use(watch);
    context.off('console', noteMessage).off('weberror', noteError).off('request', noteRequest);
    expect(
      watch.trouble.filter((trouble) => !watch.expected.some((pattern) => pattern.test(trouble))),
    ).toEqual([]);
  },
  // a headless browser stops drawing once in several hundred pages; only such a test is retried
  secondTry: [
    // biome-ignore lint/correctness/noEmptyPattern: the names of what it needs are read from here
    async ({}, use, info) => {
      if (info.retry > 0 && !existsSync(stallOf(info)))
        throw new Error(
          'It failed at the first try; only where the browser stopped drawing is there a second.',
        );
      await use(undefined);
    },
    { auto: true },
  ],
  page: async ({ page, watch }, use, info) => {
    void watch;
    await use(page);
    await markIfStalled(page, info);
  },
});

/** Opens a page and lays out all of it at once, which the page itself does after some seconds. */
export async function open(page: Page, path: string, from = bookAddress()): Promise<void> {
  await page.goto(new URL(path, from).href, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const { dataset } = document.documentElement;
    if (dataset['arriving'] === undefined) return;
    delete dataset['arriving'];
    // after two frames, deferred content has its real size
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Scrolls every island into view so that it hydrates, and returns to the top. */
export async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (const island of document.querySelectorAll('astro-island')) {
      // astro-island is display: contents; its child has a box
      (island.firstElementChild ?? island).scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export { expect };
