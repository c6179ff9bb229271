import type { Translate } from '../../strings';
import { findWords } from '../engine/find-words';
import { setParameter } from './address';
import { createButton, createElement } from './create-element';

const highlightName = 'search';
const skipped = 'script, style, button, .visually-hidden, .katex-html, [data-search-ignore]';

/** Marks the words that led here, opens what hides the first, and offers to clear the marks. */
export function markLandedWords(t: Translate): void {
  const text = document.querySelector<HTMLElement>('main');
  const query = new URLSearchParams(location.search).get('mark') ?? '';
  const ranges = text ? rangesOf(text, query) : [];
  if (ranges.length === 0) return;
  reveal(ranges);
  const clear = 'highlights' in CSS ? highlight(ranges) : wrap(ranges);
  showBar(t('search.marked', { n: ranges.length, query }), clear, t);
}

function rangesOf(text: HTMLElement, query: string): Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [start, end] of findWords(node.nodeValue ?? '', query)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  return ranges;
}

/**
 * Opens what hides every mark of the section in the address, or of the page, and scrolls to that
 * section, or to the first mark.
 */
function reveal(ranges: Range[]): void {
  const headings = [...document.querySelectorAll('main :is(h2, h3)[id]')];
  const sectionOf = (node: Node) =>
    headings.findLast(
      (heading) =>
        heading.contains(node) ||
        heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  const hiding = (node: Node | null | undefined) =>
    node?.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
  const open = (node: Node | null | undefined) => {
    for (let details = hiding(node); details; details = hiding(details)) details.open = true;
  };
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const marks = ranges
    .map(({ startContainer }) => startContainer)
    .filter((node) => !target || sectionOf(node) === sectionOf(target));
  if (marks.every(hiding)) open(marks[0]);
  open(target);
  if (target) target.scrollIntoView();
  else marks[0]?.parentElement?.scrollIntoView({ block: 'center' });
}

/** Marks without changing the text, which live widgets may write again. */
function highlight(ranges: Range[]): () => void {
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  return () => void CSS.highlights.delete(highlightName);
}

/** For browsers without highlights; the text of widgets and pictures is left alone. */
function wrap(ranges: Range[]): () => void {
  const marks = ranges
    .filter(({ startContainer }) => !startContainer.parentElement?.closest('astro-island, svg'))
    .map((range) => {
      const mark = createElement('mark', 'search-mark');
      range.surroundContents(mark);
      return mark;
    });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

function showBar(message: string, clear: () => void, t: Translate): void {
  const status = createElement('span', 'search-bar-words');
  status.setAttribute('role', 'status');
  const listening = new AbortController();
  const end = () => {
    clear();
    listening.abort();
    setParameter('mark', '');
    status.textContent = t('search.cleared');
    button.remove();
    bar.classList.add('search-bar-ended');
    setTimeout(() => bar.remove(), 2000);
  };
  const label = [t('search.clear'), createElement('kbd', '', 'Esc')];
  const button = createButton('search-bar-clear', end, ...label);
  const bar = createElement('div', 'search-bar', status, button);
  document.body.append(bar);
  status.textContent = message;
  const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    const isOver = document.querySelector('dialog[open], :popover-open') === null;
    if (key === 'Escape' && !defaultPrevented && isOver) end();
  };
  document.addEventListener('keydown', onKey, { signal: listening.signal });
}
