import { type HastNode, htmlToHast } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** A place of the book that can be found: a section, or a numbered part or question in one. */
export type Place = {
  kind: 'section' | 'part' | 'question';
  anchor: string;
  /** "6.1" of a section, "Widget 6.1" of a part, nothing of parts of sections and of questions */
  label: string;
  title: string;
  /** title of the section that it belongs to, when that is not its own */
  above: string;
  text: string;
  /** the words marked as terms, which count for more */
  terms: string;
  /** what stands in the numbered parts of a section: it is found there, and counts a little for the section */
  within: string;
};
export type Page = { title: string; number: string; part: string /** places by section, in reading order */; sections: Place[][] };

/** What stands in a text but is not part of it: formulas set for the eye, citation numbers, controls, live widgets, words for screen readers only. */
const skippedClasses = [
  'katex-html',
  'katex-display',
  'cite',
  'formula-number',
  'visually-hidden',
  'no-script',
  'tools',
  'heading-number',
  'label',
  'widget-number',
];
const skippedTags = ['annotation', 'astro-island', 'button', 'dialog', 'script', 'style', 'noscript', 'form'];
const inline = /^(a|abbr|b|cite|code|em|i|mark|math|m[a-z]+|q|s|semantics|small|span|strong|sub|sup|time)$/;
const partClasses = ['figure', 'table', 'formula', 'widget', 'example', 'case', 'claim'];

const isElement = (node: HastNode): node is Element => node.type === 'element';
const property = (node: Element, name: string): string => String(node.properties[name] ?? '');
const classesOf = (node: Element): string[] => (node.properties['className'] as string[] | undefined) ?? [];
const isIgnored = (node: Element): boolean => 'dataSearchIgnore' in node.properties && !classesOf(node).includes('questions');
const isSkipped = (node: Element): boolean =>
  skippedTags.includes(node.tagName) ||
  'popover' in node.properties ||
  property(node, 'role') === 'note' ||
  isIgnored(node) ||
  classesOf(node).some((name) => skippedClasses.includes(name)) ||
  (node.tagName === 'div' && classesOf(node).includes('questions'));

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  if (isSkipped(node)) return '';
  if (node.tagName === 'svg')
    return ` ${node.children
      .filter((child) => isElement(child) && /^(title|desc)$/.test(child.tagName))
      .map(allTextOf)
      .join('. ')} `;
  const inside = node.children.map(textOf).join('');
  return inline.test(node.tagName) ? inside : ` ${inside} `;
}
const allTextOf = (node: HastNode): string => (node.type === 'text' ? node.value : isElement(node) ? node.children.map(allTextOf).join('') : '');
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])(?=\s|$)/g, '$1')
    .trim();

function find(node: HastNode, test: (element: Element) => boolean): Element | undefined {
  if (!isElement(node)) return undefined;
  if (test(node)) return node;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}
const withClass = (node: HastNode, ...names: string[]) => find(node, (one) => names.some((name) => classesOf(one).includes(name)));

/** Reads the searchable text of a built page, which the layout marks `data-search-body`; nothing when it has none. */
export function readSections(html: string): Page | undefined {
  const start = html.search(/<main[^>]*\sdata-search-body/);
  if (start < 0) return undefined;
  const tree = htmlToHast(html.slice(start, html.indexOf('</main>', start) + '</main>'.length));
  const main = 'children' in tree ? tree.children.map((child) => find(child, (one) => one.tagName === 'main')).find(Boolean) : undefined;
  if (!main) return undefined;
  const fresh = (place: Partial<Place>): Place => ({ kind: 'section', anchor: '', label: '', title: '', above: '', text: '', terms: '', within: '', ...place });
  let current = fresh({});
  let above = '';
  const sections: Place[][] = [[current]];
  const begin = (heading: Element) => {
    const title = tidy(
      allTextOf({ ...heading, children: heading.children.filter((child) => !(isElement(child) && classesOf(child).includes('heading-number'))) }),
    );
    const number = withClass(heading, 'heading-number');
    current = fresh({ anchor: property(heading, 'id'), title, label: number ? tidy(allTextOf(number)) : '', above: heading.tagName === 'h3' ? above : '' });
    if (heading.tagName === 'h2') {
      above = title;
      sections.push([current]);
    } else sections.at(-1)?.push(current);
  };
  const walk = (node: HastNode): void => {
    if (node.type === 'text') current.text += node.value;
    if (!isElement(node)) return;
    const isNamed = node.properties['id'] !== undefined;
    if (isNamed && /^h[23]$/.test(node.tagName)) begin(node);
    else if (classesOf(node).includes('questions')) addQuestions(node);
    else if (isSkipped(node) || node.tagName === 'h1') return;
    else if (isNamed && classesOf(node).some((name) => partClasses.includes(name))) addPart(node);
    else if (node.tagName === 'svg') current.text += textOf(node);
    else readInside(node);
  };
  const readInside = (node: Element) => {
    if (classesOf(node).includes('term')) current.terms += ` ${allTextOf(node)}`;
    const gap = inline.test(node.tagName) ? '' : ' ';
    current.text += gap;
    for (const child of node.children) walk(child);
    current.text += gap;
  };
  const addPart = (node: Element) => {
    const label = tidy(allTextOf(withClass(node, 'label', 'widget-number') ?? node).slice(0, 60));
    const title = withClass(node, 'block-title', 'widget-title', 'said') ?? find(node, (one) => one.tagName === 'figcaption');
    const heading = title ? tidy(textOf(title)) : '';
    const part = fresh({
      kind: 'part',
      anchor: property(node, 'id'),
      label: classesOf(node).includes('formula') ? property(node, 'ariaLabel') : label,
      title: heading,
      above: current.title,
    });
    const text = tidy(textOf(node));
    part.text = text.startsWith(heading) ? text.slice(heading.length).trim() : text;
    current.within += ` ${text}`;
    sections.at(-1)?.push(part);
  };
  const addQuestions = (node: HastNode): void => {
    if (!isElement(node)) return;
    if (node.tagName !== 'fieldset') {
      for (const child of node.children) addQuestions(child);
      return;
    }
    const legend = find(node, (one) => one.tagName === 'legend');
    const answers = node.children
      .filter((child) => isElement(child) && classesOf(child).includes('answer'))
      .map((answer) => find(answer, (one) => one.tagName === 'label'));
    const text = answers.map((answer) => (answer ? tidy(allTextOf(answer)) : '')).join(' · ');
    sections.at(-1)?.push(fresh({ kind: 'question', anchor: property(node, 'id'), title: legend ? tidy(allTextOf(legend)) : '', above: current.title, text }));
  };
  walk(main);
  for (const place of sections.flat()) place.text = tidy(place.text);
  return { title: property(main, 'dataTitle'), number: property(main, 'dataNumber'), part: property(main, 'dataPart'), sections };
}
