import { type MdastNode, mdxToMdast } from 'satteri';
import { isJsx, type JsxNode } from '../markdown/outline.ts';
import { isComment, type Literal, parseLiteral } from '../markdown/parse-literal.ts';
import { type Place, placeAt } from '../markdown/problem.ts';

/** A property as written: `a="b"` is text, `a` alone a switch, `a={1}` braces, `{...a}` a spread. */
export type Property = Place & {
  name: string;
  written: 'text' | 'switch' | 'braces' | 'spread';
  value: Literal | undefined;
};

/** A tag as written, with the tags it stands in (outermost first). */
export type Tag = Place & { name: string; properties: Property[]; inside: string[] };

/** A node of the text with its place and the tags it stands in. */
export type Visited<Node = MdastNode> = Place & {
  node: Node;
  inside: string[];
  start: number;
  end: number;
};

export type ChapterText = {
  chapter: string;
  language: string;
  file: string;
  source: string;
  /** why and where the text cannot be read at all; then it has no nodes and no tags */
  unreadable?: Place & { message: string };
  nodes: Visited[];
  tags: Tag[];
};

const skipBraces = (source: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (character === '{') depth += 1;
    if (character === '}' && --depth === 0) return at + 1;
    if (`"'\``.includes(character))
      for (at += 1; at < source.length && source[at] !== character; at += 1)
        if (source[at] === '\\') at += 1;
  }
  return source.length;
};

/** Where each property of a tag starts: the tree gives the place of the tag only. */
function propertyOffsets(source: string, tag: number): number[] {
  const offsets: number[] = [];
  let at = tag + 1 + (/^[^\s/>{]*/.exec(source.slice(tag + 1))?.[0].length ?? 0);
  for (;;) {
    at += /^\s*/.exec(source.slice(at))?.[0].length ?? 0;
    const character = source[at];
    if (character === undefined || character === '>' || character === '/') return offsets;
    offsets.push(at);
    if (character === '{') {
      at = skipBraces(source, at);
      continue;
    }
    at += /^[^\s=/>{]+\s*/.exec(source.slice(at))?.[0].length ?? 1;
    if (source[at] !== '=') continue;
    at += /^=\s*/.exec(source.slice(at))?.[0].length ?? 1;
    const opening = source[at] ?? '';
    at =
      opening === '{'
        ? skipBraces(source, at)
        : source.indexOf(opening, at + 1) + 1 || source.length;
  }
}

function readTag(source: string, { node, inside, start, line, column }: Visited<JsxNode>): Tag {
  const offsets = propertyOffsets(source, start);
  const properties = node.attributes.map((attribute, index): Property => {
    const place = placeAt(source, offsets[index] ?? start);
    if (attribute.type !== 'mdxJsxAttribute')
      return { ...place, name: '', written: 'spread', value: undefined };
    const { name, value } = attribute;
    if (value === null || value === undefined)
      return { ...place, name, written: 'switch', value: true };
    if (typeof value === 'string') return { ...place, name, written: 'text', value };
    return {
      ...place,
      name,
      written: 'braces',
      value: isComment(value.value) ? undefined : parseLiteral(value.value),
    };
  });
  return { line, column, name: node.name ?? '', properties, inside };
}

function collect(root: MdastNode): Visited[] {
  const nodes: Visited[] = [];
  const walk = (node: MdastNode, inside: string[]) => {
    const { start, end } = node.position ?? {};
    nodes.push({
      node,
      inside,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
      start: start?.offset ?? 0,
      end: end?.offset ?? 0,
    });
    const within = isJsx(node) ? [...inside, node.name ?? ''] : inside;
    if ('children' in node) for (const child of node.children) walk(child as MdastNode, within);
  };
  walk(root, []);
  return nodes;
}

/** Parses one chapter's text; every node and tag keeps its place in the file, front matter counted. */
export function parseChapter(
  chapter: string,
  language: string,
  file: string,
  source: string,
): ChapterText {
  const text = { chapter, language, file, source };
  try {
    const nodes = collect(
      mdxToMdast(source, {
        features: { math: true, headingAttributes: true, gfm: true, frontmatter: true },
        position: true,
      }),
    );
    return {
      ...text,
      nodes,
      tags: nodes
        .filter((one): one is Visited<JsxNode> => isJsx(one.node))
        .map((one) => readTag(source, one)),
    };
  } catch (error) {
    const [, line = '1', column = '1', message = String(error)] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(
        (error as Error).message,
      ) ?? [];
    return {
      ...text,
      unreadable: { line: Number(line), column: Number(column), message },
      nodes: [],
      tags: [],
    };
  }
}

/** The value of a property written as plain text, with its place. */
export function textProperty(tag: Tag, name: string): (Place & { value: string }) | undefined {
  const found = tag.properties.find((property) => property.name === name);
  return found?.written === 'text' && typeof found.value === 'string'
    ? { line: found.line, column: found.column, value: found.value }
    : undefined;
}

/** Every match of a pattern in the running text (never in code or formulas), with the place of the match. */
export function matchesIn(
  { source, nodes }: ChapterText,
  pattern: RegExp,
): (Place & { match: RegExpExecArray; start: number })[] {
  return nodes.flatMap(({ node, start, end }) => {
    if (node.type !== 'text') return [];
    let from = start;
    return [...node.value.matchAll(pattern)].map((match) => {
      // entities and backslashes make the source longer than the text, so the match is looked for
      const found = source.slice(from, end).indexOf(match[0]);
      const offset = found < 0 ? from : from + found;
      from = offset + 1;
      return { match, start: offset, ...placeAt(source, offset) };
    });
  });
}

/** A property of a JSX node that is written as plain text; empty when there is none. */
export function propertyOf(node: JsxNode, name: string): string {
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : '';
}
