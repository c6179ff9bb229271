import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { builtFiles, builtPages, writePage } from './built-pages.ts';
import { attributeOf, startTags } from './start-tags.ts';
import { classesOf, usedRules } from './used-formula-styles.ts';

/** The name of a class in a widget's own sheet: readable, and the same in every build. */
export const widgetClass = (name: string, file: string): string =>
  `${/([^/\\]+?)\.module\.css/.exec(file)?.[1] ?? ''}-${name}`;

/** The words of a script that could be names of classes, with those of every script it imports. */
export function wordsOfScripts(
  entries: readonly string[],
  read: (path: string) => string | undefined,
): Set<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const add = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = read(path);
    if (text === undefined) return;
    for (const [word] of text.matchAll(/[A-Za-z_][\w-]*/g)) words.add(word);
    for (const [, to = ''] of text.matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
    ))
      add(new URL(to, `file:///${path}`).pathname.slice(1));
  };
  for (const entry of entries) add(entry);
  return words;
}

/**
 * After the build: of the sheet that holds the looks of all widgets, every page gets what its own widgets use, now or once their
 * scripts run: rules for classes that neither the page nor its islands' scripts name are left out.
 */
export function usedWidgetStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'used-widget-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const read = (path: string) =>
          existsSync(new URL(path, dir)) ? readFileSync(new URL(path, dir), 'utf8') : undefined;
        const fileOf = (address: string) => address.slice(base.length);
        const sheets = new Map(
          builtFiles(dir)
            .filter((path) => /^_astro\/.*\.css$/.test(path))
            .map((path): [string, string] => [path, read(path) ?? ''])
            .filter(([, css]) => css.startsWith('@layer widgets')),
        );
        const written = new Set<string>();
        for (const { path, html } of builtPages(dir)) {
          const tags = startTags(html);
          const links = tags
            .map((tag) => (tag.name === 'link' ? attributeOf(tag, 'href')?.value : undefined))
            .filter((href) => href !== undefined);
          const linked = links.filter((href) => sheets.has(fileOf(href)));
          if (linked.length === 0) continue;
          const islands = tags.flatMap((tag) =>
            tag.name === 'astro-island' ? [attributeOf(tag, 'component-url')?.value ?? ''] : [],
          );
          const used = wordsOfScripts(islands.map(fileOf), read).union(new Set(classesOf(html)));
          let own = html;
          for (const href of linked) {
            const css = usedRules(sheets.get(fileOf(href)) ?? '', used).replace(
              /@media[^{}]*\{\}/g,
              '',
            );
            const file = `_astro/widgets.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
            if (!written.has(file)) writeFileSync(new URL(file, dir), css);
            written.add(file);
            own = own.replaceAll(href, base + file);
          }
          writePage(dir, { path, html: own });
        }
        for (const path of sheets.keys()) if (!written.has(path)) rmSync(new URL(path, dir));
        logger.info(
          `${sheets.size} sheet of all widgets became ${written.size} of those on a page`,
        );
      },
    },
  };
}
