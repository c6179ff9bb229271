import { defaultTreeAdapter, parseFragment, serialize, serializeOuter } from 'parse5';
import type { Keyed } from './align-blocks.ts';
import {
  attribute,
  childElements,
  classNames,
  descendants,
  type Element,
  hasClass,
  holdsText,
  setAttribute,
} from './tree.ts';

/** What stands between two others in a text, such as a paragraph or an example. */
export type Block = Keyed & {
  /** as a cell of the first column, with ids and tools */
  first: string;
  /** as a cell of the second column: an id stands once on a page */
  second: string;
  /** a picture or a formula, which both columns share */
  isOnce: boolean;
  /** what it is made of, where the parts stand side by side */
  parts?: { open: string; blocks: Block[]; close: string };
};

const inline = new Set(['a', 'abbr', 'code', 'em', 'q', 'span', 'strong', 'sub', 'sup']);

/** Elements whose children are blocks. */
const isMadeOfBlocks = (element: Element): boolean =>
  ['block', 'block-body', 'said', 'evidence'].some((name) => hasClass(element, name)) &&
  !holdsText(element) &&
  childElements(element).every(({ tagName }) => !inline.has(tagName));

/** A figure or a formula shows the same in every language, but for the words of a picture. */
const isPicture = (element: Element): boolean =>
  element.tagName === 'figure' &&
  (hasClass(element, 'formula') ||
    (hasClass(element, 'figure') && descendants(element).some(isDrawing)));
const isDrawing = ({ tagName, parentNode }: Element): boolean =>
  tagName === 'img' ||
  (tagName === 'svg' && !['button', 'a'].includes((parentNode as Element).tagName));

/** An element's tags without what stands between them. */
function tagsOf({ tagName, attrs, namespaceURI }: Element): { open: string; close: string } {
  const empty = serializeOuter(defaultTreeAdapter.createElement(tagName, namespaceURI, attrs));
  const close = `</${tagName}>`;
  return { open: empty.slice(0, -close.length), close };
}

/** Takes ids and tools out of an element, which then can stand beside one that has them. */
function strip(element: Element): void {
  setAttribute(element, 'id', undefined);
  for (const inner of descendants(element)) {
    setAttribute(inner, 'id', undefined);
    if (hasClass(inner, 'tools')) defaultTreeAdapter.detachNode(inner);
  }
}

/** The caption of a figure, which has one only: each language is a part of it. */
function readCaption(caption: Element, tag: string): Block {
  const cell = (attributes: string) =>
    `<div lang="${tag}"${attributes}>${serialize(caption)}</div>`;
  const id = undefined;
  const first = cell('');
  strip(caption);
  const inner = { id, kind: 'caption', first, second: cell(' data-other'), isOnce: false };
  return { ...inner, parts: { ...tagsOf(caption), blocks: [inner] } };
}

/** The parts of a block, where they stand side by side; read from a copy, for reading changes it. */
function readParts(html: string, tag: string): NonNullable<Block['parts']> {
  const element = parseFragment(html).childNodes[0] as Element;
  setAttribute(element, 'lang', undefined);
  const children = childElements(element);
  if (isPicture(element)) {
    const blocks = children.map((child) =>
      child.tagName === 'figcaption'
        ? readCaption(child, tag)
        : { ...readBlock(child, tag), isOnce: true },
    );
    return { ...tagsOf(element), blocks };
  }
  return { ...tagsOf(element), blocks: children.map((child) => readBlock(child, tag)) };
}

/** Reads an element of a text in the language with this tag; takes it apart on the way. */
export function readBlock(element: Element, tag: string): Block {
  const id = attribute(element, 'id') ?? attribute(childElements(element)[0] ?? element, 'id');
  const kind = [element.tagName, ...classNames(element)].join('.');
  const isOnce = hasClass(element, 'katex-display');
  setAttribute(element, 'lang', attribute(element, 'lang') ?? tag);
  const first = serializeOuter(element);
  const parts = isPicture(element) || isMadeOfBlocks(element) ? readParts(first, tag) : undefined;
  strip(element);
  setAttribute(element, 'data-other', '');
  const second = serializeOuter(element);
  return { id, kind, first, second, isOnce, ...(parts && { parts }) };
}
