import { citationKeys, isJsx, textOf } from '../markdown/outline.ts';
import type { Place } from '../markdown/problem.ts';
import { headingsOf } from './inventory-ids.ts';
import { type ChapterText, propertyOf, type Tag, type Visited } from './parse-chapter.ts';
import { signsOf } from './typed-figures.ts';

/** Something that must stand in a translation as it stands in English, such as `[@oliver1980]`. */
export type Mark = Place & { kind: string; value: string };

/** Properties that hold names of the book and never words. */
const technical = /^(id|of|section|strength|about|currency|view|period)$|[nN]umbers?$/;

/**
 * A formula without the words in it, which are translated, and with numbers as English has them:
 * `1\,250{,}5` in Polish is 1250.5.
 */
function bareFormula(formula: string, language: string): string {
  const hasComma = signsOf(language).decimal === ',';
  return formula
    .replace(/\\text\{[^{}]*\}/g, '\\text{}')
    .replace(/(?<=\d)(?:\\[ ,;]|~|\u00a0)(?=\d{3})/g, '')
    .replace(/(?<=\d)(?:\{,\}|,(?=\d{3}))(?=\d)/g, hasComma ? '.' : '')
    .replace(/\s+/g, '');
}

/** A flowchart without its words: `A[One parcel] -->|yes| B` becomes `A[] -->|| B`. */
const bareDiagram = (diagram: string): string =>
  diagram
    .replace(/^\s*acc(Title|Descr)\s*:.*$/gm, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\|[^|\n]*\|/g, '||')
    .replace(/(--|-\.|==) [^\n>]*? (-->|\.->|==>)/g, '$1 $2')
    .replace(/\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}/g, (label) => `${label[0]}${label.at(-1)}`)
    .replace(/\s+/g, ' ')
    .trim();

/** Fields of the records in a property that hold names, such as `where: "visible"`. */
const namedFields = /^(id|kind|method|where|counts|waits)$/;

/** A list or record as it is written, but for its words. */
const withoutWords = (value: unknown): string =>
  JSON.stringify(value, (field, part: unknown) =>
    typeof part === 'string' && !namedFields.test(field) ? '…' : part,
  );

/** The properties of a tag that are the same in every language, as they would be written. */
const fixedProperties = ({ properties }: Tag): string =>
  properties
    .map(({ name, value }) => {
      const isWords =
        !technical.test(name) &&
        (typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string'));
      if (!isWords)
        return `${name}=${technical.test(name) ? JSON.stringify(value) : withoutWords(value)}`;
      return Array.isArray(value) ? `${name}=[${value.length} texts]` : `${name}="…"`;
    })
    .sort()
    .join(' ');

export const citation = /\[(@[^\]]+)\]/g;
const reference = /\[#([^\]\s]+)\]/g;

function marksOf({ node, line, column }: Visited, language: string): Mark[] {
  const mark = (kind: string, value: string): Mark => ({ kind, value, line, column });
  switch (node.type) {
    case 'text': {
      const cited = [...node.value.matchAll(citation)].flatMap(([, inside]) =>
        citationKeys(inside ?? '').map(({ key }) => mark('citation', `[@${key}]`)),
      );
      const led = [...node.value.matchAll(reference)].map(([whole]) =>
        mark('cross-reference', whole),
      );
      return [...cited, ...led];
    }
    case 'link':
      return [mark('link', node.url)];
    case 'image':
      return [mark('image', node.url)];
    case 'inlineMath':
    case 'math':
      return [mark('formula', bareFormula(node.value, language))];
    case 'code':
      return [mark('diagram', bareDiagram(node.value))];
    case 'table': {
      const [row] = node.children;
      return [mark('table', `${node.children.length} rows of ${row?.children.length ?? 0} cells`)];
    }
    case 'list':
      return [mark('list', `${node.children.length} items`)];
    default:
      return [];
  }
}

export type Section = Place & { id: string; marks: Mark[]; paragraphs: Visited[] };

/** The sections of a text, what stands before the first one included. */
export function sectionsOf(text: ChapterText): Section[] {
  const headings = headingsOf(text);
  const sections: Section[] = [
    { id: '', line: 1, column: 1, marks: [], paragraphs: [] },
    ...headings.map(({ id, line, column, depth }) => ({
      id,
      line,
      column,
      marks: [{ kind: 'rank of the heading', value: String(depth), line, column }],
      paragraphs: [],
    })),
  ];
  const sectionAt = (line: number) =>
    sections.findLast((section) => section.line <= line) ?? sections[0];
  for (const visited of text.nodes) {
    const section = sectionAt(visited.line);
    section?.marks.push(...marksOf(visited, text.language));
    if (visited.node.type === 'paragraph') section?.paragraphs.push(visited);
  }
  for (const tag of text.tags)
    sectionAt(tag.line)?.marks.push({
      kind: 'tag',
      value: `<${tag.name} ${fixedProperties(tag)}>`,
      line: tag.line,
      column: tag.column,
    });
  return sections;
}

/** The words that a text shows for terms, with their places. */
export const termsShown = ({ nodes }: ChapterText) =>
  nodes.flatMap(({ node, line, column }) =>
    isJsx(node) && node.name === 'Term'
      ? [{ id: propertyOf(node, 'id'), words: textOf(node).trim(), line, column }]
      : [],
  );
