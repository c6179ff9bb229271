import { defaultTreeAdapter, parseFragment, serializeOuter } from 'parse5';
import { type Block, readBlock } from './read-block.ts';
import {
  attribute,
  childElements,
  descendants,
  type Element,
  hasClass,
  holdsText,
  replaceElement,
  setAttribute,
  textOf,
} from './tree.ts';

/** A heading and what stands under it; the first section of a text has no heading. */
export type Section = {
  id: string | undefined;
  kind: string;
  blocks: Block[];
  /** the language in which it stands in the place of a translation */
  substitute: string | undefined;
};

/** A chapter's text in one language. */
export type Text = { tag: string; address: string; ids: Set<string>; sections: Section[] };

/** What is done on a page, not read: questions and what belongs to them, cards, references. */
const isLeftOut = (element: Element): boolean =>
  ['questions', 'references', 'signs', 'card', 'status'].some((name) => hasClass(element, name)) ||
  ['script', 'template', 'style'].includes(element.tagName);

/** One line in the place of a widget: a link to it in the chapter. */
function widgetLink(widget: Element, address: string): string {
  const caption = childElements(widget).find(({ tagName }) => tagName === 'figcaption');
  const link = parseFragment('<p class="to-widget"><a></a></p>').childNodes[0] as Element;
  const [anchor] = childElements(link) as [Element];
  setAttribute(anchor, 'href', `${address}#${attribute(widget, 'id') ?? ''}`);
  const words = textOf(caption ?? widget).replace(/\s+/g, ' ');
  defaultTreeAdapter.insertText(anchor, words.trim());
  return serializeOuter(link);
}

/** Takes out what is no text. */
function cutOut(parent: Element, address: string): void {
  for (const element of childElements(parent)) {
    if (isLeftOut(element)) defaultTreeAdapter.detachNode(element);
    else if (hasClass(element, 'widget')) replaceElement(element, widgetLink(element, address));
    else cutOut(element, address);
  }
}

/** Takes out what is no text, and lets links to it lead to the chapter's page; gives the ids left. */
function keepText(article: Element, address: string): Set<string> {
  cutOut(article, address);
  const left = descendants(article);
  const ids = new Set<string>();
  for (const element of left) {
    setAttribute(element, 'data-search-ignore', undefined);
    const id = attribute(element, 'id');
    // where a work is cited: the references that lead back stand on the chapter's page
    if (id?.startsWith('cite-')) setAttribute(element, 'id', undefined);
    else if (id) ids.add(id);
  }
  for (const element of left) {
    const href = attribute(element, 'href');
    if (element.tagName === 'a' && href?.startsWith('#') && !ids.has(href.slice(1)))
      setAttribute(element, 'href', address + href);
  }
  return ids;
}

const headingOf = (element: Element): Element | undefined =>
  hasClass(element, 'heading')
    ? childElements(element).find(({ tagName }) => /^h\d$/.test(tagName))
    : undefined;

/** A piece of a text; of a section left in another language, its section and that language. */
type Piece = { element: Element; section?: string | undefined; substitute?: string | undefined };

const piecesOf = (article: Element): Piece[] =>
  childElements(article).flatMap((element): Piece[] => {
    const section = attribute(element, 'data-untranslated');
    const substitute = attribute(element, 'lang');
    if (section) return piecesOf(element).map((piece) => ({ ...piece, section, substitute }));
    const isEmpty = childElements(element).length === 0 && !holdsText(element);
    return element.tagName === 'div' && isEmpty ? [] : [{ element }];
  });

/** Reads the text of a chapter from its built page at an address such as `/en/scores/`. */
export function readText(page: string, address: string): Text {
  const start = page.indexOf('<article');
  const end = page.indexOf('</article>', start);
  const tag = /<html[^>]*\slang="([^"]+)"/.exec(page)?.[1];
  if (start < 0 || end < 0 || !tag) throw new Error(`The page ${address} holds no text.`);
  const article = parseFragment(page.slice(start, end)).childNodes[0] as Element;
  const ids = keepText(article, address);
  const sections: Section[] = [
    { id: undefined, kind: 'opening', blocks: [], substitute: undefined },
  ];
  for (const { element, section, substitute } of piecesOf(article)) {
    const heading = headingOf(element);
    // the note that a section is not translated stands above its heading
    const id = heading ? attribute(heading, 'id') : hasClass(element, 'untranslated') && section;
    if (id && id !== sections.at(-1)?.id)
      sections.push({ id, kind: 'section', blocks: [], substitute });
    sections.at(-1)?.blocks.push(readBlock(element, substitute ?? tag));
  }
  return { tag, address, ids, sections };
}
