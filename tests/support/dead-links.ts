import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPath } from '../../scripts/serve.mjs';

const attribute = /\s(?:href|src|action|component-url|renderer-url|data-address)="([^"]*)"/g;
const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');
/** The HTML of a page without comments and the contents of scripts. */
const markup = (html: string) =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');

/**
 * The dead links of a built book: to a missing file, to a missing id, or to an address outside the
 * base path.
 */
export function deadLinks(folder: string): string[] {
  const base = publishedPath(folder);
  const home = new URL(`https://book.invalid${base}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, markup(readFileSync(join(folder, file), 'utf8'))]),
  );
  const ids = new Map(
    [...pages].map(([file, html]) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const dead: string[] = [];

  const check = (from: string, link: string, at: URL) => {
    const target = URL.parse(link, at);
    if (!target) return void dead.push(`${from}: ${link} is not an address`);
    if (target.origin !== home.origin) return;
    if (!target.pathname.startsWith(base)) return void dead.push(`${from}: ${link} leaves ${base}`);
    const inside = decodeURIComponent(target.pathname.slice(base.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile())
      return void dead.push(`${from}: ${link} leads to nothing`);
    const id = decodeURIComponent(target.hash.slice(1));
    if (id && ids.has(file) && !ids.get(file)?.has(id))
      dead.push(`${from}: ${link} leads to no place on that page`);
  };

  for (const [file, html] of pages) {
    const at = new URL(file.replace(/index\.html$/, ''), home);
    for (const [, link = ''] of html.matchAll(attribute)) check(file, decode(link), at);
  }
  for (const file of files.filter((one) => one.endsWith('.css')))
    for (const [, link = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      /url\(["']?([^"')]+)["']?\)/g,
    ))
      if (!link.startsWith('data:')) check(file, link, new URL(file, home));
  return dead;
}
