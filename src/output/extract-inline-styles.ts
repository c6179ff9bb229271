import { createHash } from 'node:crypto';
import { endOfHead, linkedSheets, type Page } from './page.ts';
import { attributeOf, quoted } from './start-tags.ts';

/** The declarations of a style attribute, without white space that says nothing. */
function declarationsOf(style: string): string[] {
  // a semicolon inside brackets or quotes, as in url("data:…;base64,…"), ends no declaration
  const declarations = style.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g) ?? [];
  return declarations.map((one) => rounded(one.trim().replace(/\s*:\s*/, ':'))).filter(Boolean);
}

/** KaTeX gives four decimals; a hundredth of an em is a fifth of a pixel, and seldom a new rule. */
const rounded = (declaration: string): string =>
  declaration.replace(/-?\d*\.\d{3,}(?=em\b)/g, (length) => `${Number(Number(length).toFixed(2))}`);

/**
 * A class name made of what is declared, for it is written on every formula: its digits stand
 * beside it in the sheet too, so that both compress well. `height:0.68em` becomes `sh0_68`.
 */
function shortName(body: string): string | undefined {
  const name = body
    .split(';')
    .map((declaration) => {
      const [property = '', value = ''] = declaration.split(':');
      const initials = property.split('-').map((word) => word[0]);
      return initials.join('') + value.replace(/em$/, '').replace(/[^\w-]/g, '_');
    })
    .join('');
  return name.length <= 24 ? `s${name}` : undefined;
}

/** Whether no declaration overrules or completes another, so that each can be a rule of its own. */
function areIndependent(declarations: readonly string[]): boolean {
  const properties = declarations.map((one) => one.slice(0, one.indexOf(':')));
  return properties.every((one, index) =>
    properties.every(
      (other, at) => at === index || (other !== one && !other.startsWith(`${one}-`)),
    ),
  );
}

const hashed = (body: string) =>
  `s-${createHash('sha256').update(body).digest('base64url').slice(0, 6)}`;

/** Gathers what pages style in place, each thing once. */
export class InlineStyles {
  #elements = new Set<string>();
  #classes = new Map<string, string>();
  #taken = new Set<string>();

  /** The classes that stand for a style attribute, one for each declaration where possible. */
  classesFor(style: string): string[] {
    const declarations = declarationsOf(style);
    const rules = areIndependent(declarations) ? declarations : [declarations.join(';')];
    return rules.map((body) => this.#classFor(body));
  }

  #classFor(body: string): string {
    const known = this.#classes.get(body);
    if (known) return known;
    const short = shortName(body);
    const name = short && !this.#taken.has(short) ? short : hashed(body);
    this.#taken.add(name);
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

/**
 * Puts a class in the place of every style attribute and takes `<style>` elements out, for the
 * policy allows no inline style. A page that had any links `sheet` at the end of its head.
 */
export function extractInlineStyles(page: Page, styles: InlineStyles, sheet: string): void {
  const { html, tags, edits } = page;
  const before = edits.length;
  for (const tag of tags) {
    if (tag.name === 'style' && tag.content) {
      if (html.lastIndexOf('<noscript', tag.start) > html.lastIndexOf('</noscript', tag.start))
        throw new Error(
          `${page.path}: a <style> in <noscript> cannot be moved: link a sheet there`,
        );
      styles.add(tag.content.text, attributeOf(tag, 'media')?.value);
      edits.push({ start: tag.start, end: html.indexOf('>', tag.content.end) + 1, text: '' });
      continue;
    }
    const style = attributeOf(tag, 'style');
    if (!style) continue;
    const names = styles.classesFor(style.value);
    const present = attributeOf(tag, 'class');
    const classes = quoted([...(present ? [present.value.trim()] : []), ...names].join(' '));
    const text = names.length > 0 ? ` class=${classes}` : '';
    if (present && text) {
      edits.push({ start: present.start, end: present.end, text });
      edits.push({ start: style.start, end: style.end, text: '' });
    } else edits.push({ start: style.start, end: style.end, text });
  }
  if (edits.length === before || linkedSheets(page).some(({ href }) => href === sheet)) return;
  const end = endOfHead(page);
  edits.push({ start: end, end, text: `<link rel="stylesheet" href="${sheet}">` });
}
