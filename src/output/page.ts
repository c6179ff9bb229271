import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attributeOf, type Edit, type StartTag, startTags } from './start-tags.ts';

/** A page that Astro has written, and the changes that the steps make in it. */
export type Page = {
  /** relative to the output, with slashes */
  path: string;
  html: string;
  tags: StartTag[];
  edits: Edit[];
};

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

/** A page made of HTML, for `onText` see `startTags`. */
export const pageOf = (path: string, html: string, onText?: (text: string) => void): Page => ({
  path,
  html,
  tags: startTags(html, onText),
  edits: [],
});

export const readPage = (folder: URL, path: string, onText: (text: string) => void): Page =>
  pageOf(path, readFileSync(new URL(path, folder), 'utf8'), onText);

/** A page that states its own policy is meant to be used away from the site, and is left as it is. */
export const standsAlone = ({ tags }: Page): boolean =>
  tags.some(
    (tag) =>
      tag.name === 'meta' &&
      attributeOf(tag, 'http-equiv')?.value.toLowerCase() === 'content-security-policy',
  );

/** The addresses of the style sheets that a page links, with their tags. */
export const linkedSheets = ({ tags }: Page): { tag: StartTag; href: string }[] =>
  tags.flatMap((tag) => {
    const href = attributeOf(tag, 'href')?.value;
    const rel = attributeOf(tag, 'rel')?.value;
    return tag.name === 'link' && rel === 'stylesheet' && href ? [{ tag, href }] : [];
  });

/** The classes that elements of a page bear. */
export const classesOf = ({ tags }: Pick<Page, 'tags'>): string[] =>
  tags.flatMap((tag) => attributeOf(tag, 'class')?.value.split(/\s+/).filter(Boolean) ?? []);

/** Where the head ends: before `</head>`, where a sheet is read before anything is painted. */
export function endOfHead({ path, html }: Page): number {
  const end = html.indexOf('</head>');
  if (end < 0) throw new Error(`${path} has no </head> to link a sheet in`);
  return end;
}
