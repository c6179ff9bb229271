import { expect, test } from 'vitest';
import { pageOf } from './page';
import { purgeWidgetSheets } from './purge-widget-sheets';
import { edited } from './start-tags';

const sheets: Record<string, string> = {
  '/site.css': '.a{top:0}',
  '/one.css': '@layer widgets{.a{top:0}.b{top:0}}',
  '/two.css': '@layer widgets{.c{top:0}.a{left:0}}',
};
const links = Object.keys(sheets)
  .map((href) => `<link rel="stylesheet" href="${href}">`)
  .join('');

function purge(html: string) {
  const page = pageOf('a.html', html);
  const written: string[] = [];
  purgeWidgetSheets(
    page,
    (href) => sheets[href] ?? '',
    (css) => {
      written.push(css);
      return '/purged.css';
    },
  );
  return { html: edited(html, page.edits), written };
}

test('a page of pictures links one sheet with the rules for its own classes', () => {
  const { html, written } = purge(`${links}<p class="a">`);
  expect(html).toBe(
    '<link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="/purged.css"><p class="a">',
  );
  expect(written.join()).toContain('.a{');
  expect(written.join()).not.toMatch(/\.[bc]\{/);
});

test('a page with islands keeps all rules, which their scripts may need', () => {
  const html = `${links}<astro-island></astro-island><p class="a">`;
  expect(purge(html)).toEqual({ html, written: [] });
});
