import { classesOf, linkedSheets, type Page } from './page.ts';
import { purgeCss } from './purge-css.ts';

/**
 * A page without islands shows pictures of widgets and no more: it links one sheet with the rules
 * for its own classes in place of the widgets' sheets. Undefined where there is nothing to change.
 * A script of an island may ask for any rule of its sheets, so pages with islands keep them.
 */
export function purgeWidgetSheets(
  page: Page,
  readSheet: (href: string) => string,
  write: (css: string) => string,
): void {
  if (page.tags.some(({ name }) => name === 'astro-island')) return;
  const sheets = linkedSheets(page)
    .map(({ tag, href }) => ({ tag, css: readSheet(href) }))
    .filter(({ css }) => css.startsWith('@layer widgets'));
  const [first, ...rest] = sheets;
  if (!first) return;
  const css = purgeCss(sheets.map((one) => one.css).join('\n'), new Set(classesOf(page)));
  const { start, end } = first.tag;
  page.edits.push({ start, end, text: `<link rel="stylesheet" href="${write(css)}">` });
  for (const { tag } of rest) page.edits.push({ start: tag.start, end: tag.end, text: '' });
}
