import { type ComponentType, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { LanguagePath } from '../languages';
import { islandProps } from './frame/island-props';
import { widgets } from './index';

const components = import.meta.glob<Record<string, ComponentType<object>>>(
  ['./[A-Z]*/[A-Z]*.tsx', '!**/*.test.tsx'],
  { eager: true },
);

/** The first picture in a page: an `<svg role="img">` with all the drawings inside it. */
export function firstPicture(html: string): string | undefined {
  const start = html.search(/<svg\b[^>]*\brole="img"/);
  if (start < 0) return undefined;
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<(\/?)svg\b[^>]*?(\/?)>/g)) {
    depth += tag[1] ? -1 : tag[2] ? 0 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + tag[0].length);
  }
  return undefined;
}

/** What a widget draws in the first of its examples, as SVG; undefined for one that draws nothing. */
export function widgetPicture(tag: string, language: LanguagePath): string | undefined {
  const example = widgets[tag];
  const component = components[`./${tag}/${tag}.tsx`]?.[tag];
  if (!example || !component) return undefined;
  const { island } = islandProps({
    id: `picture-of-${example.id}`,
    language,
    prefix: example.prefix,
    also: example.also ?? [],
    embed: () => '',
  });
  return firstPicture(
    renderToString(createElement(component, { ...example.states[0].properties, ...island })),
  );
}
