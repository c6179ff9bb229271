import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { builtPages, writePage } from './built-pages.ts';
import { attributeOf, type Edit, edited, startTags } from './start-tags.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
/** A short name, for it is written on every formula and cannot be compressed. */
const shortHashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Gathers what a page styles in place, each thing once. */
export class StyleSheet {
  #elements = new Set<string>();
  #classes = new Map<string, string>();

  /** The class that stands for a style attribute; undefined when it says nothing. */
  classFor(style: string): string | undefined {
    // a semicolon inside brackets or quotes, as in url("data:…;base64,…"), ends no declaration
    const declarations = style.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g) ?? [];
    const body = declarations
      .map((one) => one.trim().replace(/\s*:\s*/, ':'))
      .filter(Boolean)
      .join(';');
    if (!body) return undefined;
    const known = this.#classes.get(body);
    if (known) return known;
    let length = 4;
    const taken = new Set(this.#classes.values());
    while (taken.has(`s${shortHashOf(body).slice(0, length)}`)) length += 1;
    const name = `s${shortHashOf(body).slice(0, length)}`;
    this.#classes.set(body, name);
    return name;
  }

  /** Takes over the text of a `<style>` element. */
  add(text: string, media?: string): void {
    if (text.trim()) this.#elements.add(media ? `@media ${media}{${text.trim()}}` : text.trim());
  }

  /** `:not(#s)` makes a rule as strong as an id, so that it wins over other rules as its attribute did. */
  toString(): string {
    const rules = [...this.#classes].map(([body, name]) => `.${name}:not(#s){${body}}`);
    return [...[...this.#elements].sort(), ...rules.sort()].join('\n');
  }
}

/** The page with a class for every style attribute and without its `<style>` elements; undefined when it has neither. */
export function withoutInlineStyles(html: string, sheet: StyleSheet): string | undefined {
  const edits: Edit[] = [];
  for (const tag of startTags(html)) {
    if (tag.name === 'style' && tag.content) {
      if (html.lastIndexOf('<noscript', tag.start) > html.lastIndexOf('</noscript', tag.start))
        throw new Error('a <style> in <noscript> cannot be moved: link a sheet there');
      sheet.add(tag.content.text, attributeOf(tag, 'media')?.value);
      edits.push({ start: tag.start, end: html.indexOf('>', tag.content.end) + 1, text: '' });
      continue;
    }
    const style = attributeOf(tag, 'style');
    if (!style) continue;
    const name = sheet.classFor(style.value);
    const present = attributeOf(tag, 'class');
    if (name && present)
      edits.push({
        start: present.start,
        end: present.end,
        text: ` class="${[present.value, name].join(' ').trim().replaceAll('"', '&quot;')}"`,
      });
    edits.push({
      start: style.start,
      end: style.end,
      text: name && !present ? ` class="${name}"` : '',
    });
  }
  return edits.length > 0 ? edited(html, edits) : undefined;
}

/** The page with a link to the sheet at the end of its head, where it is read before anything is painted. */
export function withSheet(html: string, address: string): string {
  const end = html.indexOf('</head>');
  if (end < 0) throw new Error('a page with styles of its own has no </head> to link a sheet in');
  return `${html.slice(0, end)}<link rel="stylesheet" href="${address}">${html.slice(end)}`;
}

/** After the build: what pages style in place (formulas above all) moves to a sheet, the same one for pages that style the same; the policy allows no inline style. */
export function inlineStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'inline-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = new Set<string>();
        mkdirSync(new URL('_astro/', dir), { recursive: true });
        for (const { path, html } of builtPages(dir)) {
          const sheet = new StyleSheet();
          const plain = withoutInlineStyles(html, sheet);
          if (plain === undefined) continue;
          const css = sheet.toString();
          const file = `_astro/inline.${hashOf(css)}.css`;
          if (!files.has(file)) writeFileSync(new URL(file, dir), css);
          files.add(file);
          writePage(dir, { path, html: withSheet(plain, base + file) });
        }
        logger.info(`${files.size} sheets hold what pages style in place`);
      },
    },
  };
}
