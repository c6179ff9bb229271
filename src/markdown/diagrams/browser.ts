import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { config } from './config.ts';

type Mermaid = { initialize(settings: unknown): void };

const require = createRequire(import.meta.url);

/** There is a diagram to draw and no browser to draw it with. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

/** The page's own faces as the page declares them, with the files inside: words are measured as they will be set. */
function faces(): string {
  return ['index.css', 'wght-italic.css']
    .map((sheet) => require.resolve(`@fontsource-variable/source-sans-3/${sheet}`))
    .flatMap((path) =>
      (readFileSync(path, 'utf8').match(/@font-face \{[^}]*-latin-[^}]*\}/g) ?? []).map(
        (rule) => [dirname(path), rule] as const,
      ),
    )
    .map(([folder, rule]) =>
      rule.replace(
        /url\(([^)]+)\)/,
        (_, file: string) =>
          `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')})`,
      ),
    )
    .join('\n');
}

async function open(): Promise<{ browser: Browser; page: Page }> {
  const found = findBrowser();
  if (!found) throw new NoBrowser('no browser was found');
  // loaded only when there is something to draw; an import would die with the loader of Astro's configuration
  const { chromium } = require('playwright-core') as typeof import('playwright-core');
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${faces()}</style><body></body>`,
    );
    await page.evaluate(() =>
      Promise.all(
        ['400', '600', '700', 'italic 400'].map((style) =>
          document.fonts.load(`${style} 16px 'Source Sans 3 Variable'`, 'aż'),
        ),
      ),
    );
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
    await page.evaluate(
      (settings) => (globalThis as unknown as { mermaid: Mermaid }).mermaid.initialize(settings),
      config,
    );
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

let opened: ReturnType<typeof open> | undefined;

/** The page that diagrams are drawn on: opened once for a whole build, and anew after a failure. Throws NoBrowser. */
export async function drawingPage(): Promise<Page> {
  opened ??= open();
  const current = opened;
  const result = await current.catch((error: unknown) => {
    if (opened === current) opened = undefined;
    throw error;
  });
  if (result.browser.isConnected() && !result.page.isClosed()) return result.page;
  if (opened === current) opened = undefined;
  return drawingPage();
}

/** Closes the browser, if there was need of one. */
export async function closeBrowser(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await (await closing?.catch(() => undefined))?.browser.close();
}
