import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attributeOf, startTags } from './start-tags.ts';

/** A page that Astro has written; `path` is relative to the output, with slashes. */
export type BuiltPage = { path: string; html: string };

/** Every file of the output, with slashes. */
export const builtFiles = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(fileURLToPath(folder).length)
        .split(sep)
        .join('/')
        .replace(/^\//, ''),
    );

/** A page that states its own policy is meant to be used away from the site, and is left as it is. */
const standsAlone = (html: string) =>
  startTags(html).some(
    (tag) =>
      tag.name === 'meta' &&
      attributeOf(tag, 'http-equiv')?.value.toLowerCase() === 'content-security-policy',
  );

/** The pages of the site. */
export const builtPages = (folder: URL): BuiltPage[] =>
  builtFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(new URL(path, folder), 'utf8') }))
    .filter(({ html }) => !standsAlone(html));

export const writePage = (folder: URL, { path, html }: BuiltPage): void =>
  writeFileSync(new URL(path, folder), html);
