import type { MdastNode } from 'satteri';
import { type Literal, parseLiteral } from './parse-literal.ts';

/** A numbered thing in a chapter: a figure, table, formula, worked example, documented case, claim or widget. */
export type PartKind = 'figure' | 'table' | 'formula' | 'example' | 'case' | 'claim' | 'widget';
export type OutlinePart = {
  id: string;
  kind: PartKind;
  tag: string;
  title: string;
  section: string;
  properties: Record<string, Literal>;
};
export type OutlineSection = { id: string; depth: number; title: string; words: number };

/** What a chapter's text contains, in reading order: read once and kept in its front matter. */
export type Outline = {
  sections: OutlineSection[];
  parts: OutlinePart[];
  /** citation keys in the order of their first use, with the sections that cite them and the section of every single use */
  citations: { key: string; sections: string[]; uses: string[] }[];
  /** terms used, with the sections that use them */
  terms: { id: string; sections: string[] }[];
  /** sections that stand in English, for the translation lacks them */
  untranslated: string[];
  /** sections whose questions are printed in place */
  questionSections: string[];
  words: number;
  hasMathematics: boolean;
  /** whether anything is set in italics: emphasis, a quotation, a claim, a list of references */
  hasItalics: boolean;
};

const kinds: Record<string, PartKind> = {
  Figure: 'figure',
  Table: 'table',
  Formula: 'formula',
  Example: 'example',
  RealCase: 'case',
  Claim: 'claim',
};
const citation = /\[(@[^\]]+)\]/g;

export type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export const isJsx = (node: MdastNode): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The literal properties of a tag: text, numbers, switches and lists of them; code is left out. */
export function propertiesOf(node: JsxNode): Record<string, Literal> {
  const properties: Record<string, Literal> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (value === null || value === undefined) properties[name] = true;
    else if (typeof value === 'string') properties[name] = value;
    else {
      const literal = parseLiteral(value.value);
      if (literal !== undefined) properties[name] = literal;
    }
  }
  return properties;
}

/** The keys of a citation's inside: `@a, p. 3; @b` gives a and b. */
export function citationKeys(inside: string): { key: string; locator: string }[] {
  return inside.split(';').map((one) => {
    const [key = '', ...rest] = one.trim().replace(/^@/, '').split(',');
    return { key: key.trim(), locator: rest.join(',').trim() };
  });
}

/** Words as a reader counts them; Chinese characters count half a word each. */
export function countWords(text: string): number {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words =
    text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
  return words + Math.round(chinese / 2);
}

/** The words of a node without its marks. */
export const textOf = (node: MdastNode): string =>
  'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : 'value' in node
      ? String(node.value)
      : '';

/** What a claim says, which is what it is called in lists; nothing for other tags. */
function saidIn(node: MdastNode): string {
  if (isJsx(node) && node.name === 'Said')
    return textOf(node)
      .replaceAll(citation, '')
      .replace(/\s+(?=[.,;:]|$)|(?<=\s)\s+/g, '')
      .trim();
  if (!('children' in node)) return '';
  return node.children.map((child) => saidIn(child as MdastNode)).find(Boolean) ?? '';
}

/** Reads the outline of a parsed chapter; `widgets` are the names of the widget tags. */
export function readOutline(root: MdastNode, widgets: readonly string[]): Outline {
  const outline: Outline = {
    sections: [],
    parts: [],
    citations: [],
    terms: [],
    untranslated: [],
    questionSections: [],
    words: 0,
    hasMathematics: false,
    hasItalics: false,
  };
  let section = '';
  const note = <T extends { sections: string[] }>(
    list: T[],
    found: T | undefined,
    fresh: () => T,
  ) => {
    const entry = found ?? fresh();
    if (!found) list.push(entry);
    if (!entry.sections.includes(section)) entry.sections.push(section);
    return entry;
  };
  const walk = (node: MdastNode) => {
    if (node.type === 'heading') {
      const id =
        (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
      if (node.depth === 2) section = id;
      outline.sections.push({ id, depth: node.depth, title: textOf(node), words: 0 });
    }
    if (node.type === 'math' || node.type === 'inlineMath') outline.hasMathematics = true;
    if (node.type === 'emphasis' || node.type === 'blockquote') outline.hasItalics = true;
    if (node.type === 'text') {
      const words = countWords(node.value.replace(citation, ''));
      outline.words += words;
      const last = outline.sections.at(-1);
      if (last) last.words += words;
      for (const [, inside] of node.value.matchAll(citation))
        for (const { key } of citationKeys(inside ?? ''))
          note(
            outline.citations,
            outline.citations.find((one) => one.key === key),
            () => ({ key, sections: [], uses: [] }),
          ).uses.push(section);
    }
    if (isJsx(node)) {
      const properties = propertiesOf(node);
      const id = typeof properties['id'] === 'string' ? properties['id'] : '';
      const kind = node.name && widgets.includes(node.name) ? 'widget' : kinds[node.name ?? ''];
      if (kind && id)
        outline.parts.push({
          id,
          kind,
          tag: node.name ?? '',
          title: String(
            properties['caption'] ?? properties['title'] ?? (kind === 'claim' ? saidIn(node) : ''),
          ),
          section,
          properties,
        });
      if (node.name === 'Said') outline.hasItalics = true;
      if (node.name === 'Term' && id)
        note(
          outline.terms,
          outline.terms.find((one) => one.id === id),
          () => ({ id, sections: [] }),
        );
      if (node.name === 'Untranslated' && typeof properties['section'] === 'string')
        outline.untranslated.push(properties['section']);
      if (node.name === 'Questions' && typeof properties['section'] === 'string')
        outline.questionSections.push(properties['section']);
    }
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(root);
  if (outline.citations.length > 0) outline.hasItalics = true;
  return outline;
}
