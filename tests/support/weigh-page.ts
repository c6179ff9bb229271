import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { bookAddress, open, wakeIslands } from './watched-page';

/** Sizes in bytes; of each widget, its script files without React. */
export type Weights = {
  html: number;
  styles: number;
  script: number;
  react: number;
  widgets: Record<string, string[]>;
  fonts: number;
};

const sizes = new Map<string, number>();
/** The transfer size of a built file, in bytes. */
function size(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
  sizes.set(file, known);
  return known;
}

/** A script and its static imports, without dynamic ones. */
function closure(files: string[]): Set<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    for (const [, to = ''] of readFileSync(join('dist', file), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    ))
      add(normalize(join(dirname(file), to)));
  };
  for (const file of files) add(file);
  return all;
}

/** The size of several built files together, each counted once. */
export const sizeOf = (files: Iterable<string>) =>
  [...new Set(files)].reduce((total, file) => total + size(file), 0);
const fileOf = (address: string | null) =>
  new URL(address ?? '', bookAddress()).pathname.slice(new URL(bookAddress()).pathname.length);

/** The size of a page: its built files, and the fonts that a browser fetches for it. */
export async function weigh(page: Page, path: string): Promise<Weights> {
  const fonts = new Set<string>();
  const note = (response: { url(): string }) =>
    /\.woff2$/.test(response.url()) && fonts.add(fileOf(response.url()));
  page.on('response', note);
  await open(page, path);
  const parts = await page.evaluate(() => ({
    inline: [...document.querySelectorAll('script:not([src]):not([type*=json])')].map(
      (script) => script.textContent ?? '',
    ),
    scripts: [...document.querySelectorAll('script[src]')].map((script) =>
      script.getAttribute('src'),
    ),
    styles: [...document.querySelectorAll('link[rel=stylesheet]')].map((link) =>
      link.getAttribute('href'),
    ),
    islands: [...document.querySelectorAll('astro-island')].map((island) => ({
      name: island.getAttribute('opts'),
      component: island.getAttribute('component-url'),
      renderer: island.getAttribute('renderer-url'),
    })),
  }));
  await wakeIslands(page);
  await page.evaluate(() => document.fonts.ready);
  page.off('response', note);

  const ofPage = closure(parts.scripts.map(fileOf));
  const react = closure(parts.islands.map(({ renderer }) => fileOf(renderer)));
  const widgets = Object.fromEntries(
    parts.islands.map(({ name, component }) => {
      const own = [...closure([fileOf(component)])].filter((file) => !react.has(file));
      return [String(JSON.parse(name ?? '{}').name), own];
    }),
  );
  return {
    html: size(`${path}index.html`),
    styles: sizeOf(parts.styles.map(fileOf)),
    script: sizeOf(ofPage) + gzipSync(parts.inline.join('\n')).length,
    react: sizeOf([...react].filter((file) => !ofPage.has(file))),
    widgets,
    fonts: sizeOf(fonts),
  };
}
