import type { Translate } from '../../strings';
import type { findWords } from '../engine/find-words';
import type { make } from './make';
import { replaceAddress } from './replace-address';

const name = 'search';
const skipped = 'script, style, button, .visually-hidden, .katex-html, [data-search-ignore]';
const hasHighlights = 'highlights' in CSS;

/** What marking needs of the script that starts it, handed over so that both share no third one. */
type Tools = { findWords: typeof findWords; make: typeof make; t: Translate };

/** Marks the words that led here, opens what hides the first of them, and offers to clear the marks again. */
export function markLanding(tools: Tools): void {
  const text = document.querySelector<HTMLElement>('main');
  const query = new URLSearchParams(location.search).get('mark') ?? '';
  if (!text) return;
  const ranges = rangesOf(text, query, tools);
  if (ranges.length === 0) return;
  reveal(ranges);
  const clear = hasHighlights ? highlight(ranges) : wrap(ranges, tools);
  showBar(query, ranges.length, clear, tools);
}

function rangesOf(text: HTMLElement, query: string, { findWords }: Tools): Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of findWords(node.nodeValue ?? '', query)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Without an id in the address the first mark is scrolled to; with one, only what hides every mark of that section is opened. */
function reveal(ranges: Range[]): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const near = target
    ? ranges.filter(
        (range) =>
          sectionOf(range.startContainer) ===
          (target.closest<HTMLElement>('h2, h3') ?? sectionOf(target)),
      )
    : ranges;
  const isHidden = (node: Node | null | undefined) =>
    node?.parentElement?.closest('details:not([open])') != null;
  if (near.every((range) => isHidden(range.startContainer))) open(near[0]?.startContainer);
  if (isHidden(target)) open(target);
  if (target) target.scrollIntoView();
  else near[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function open(node: Node | null | undefined): void {
  for (
    let hiding = node?.parentElement?.closest('details');
    hiding;
    hiding = hiding.parentElement?.closest('details')
  )
    hiding.open = true;
}

/** The heading that a place stands under. */
function sectionOf(node: Node): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  return headings
    .filter(
      (heading) =>
        heading.contains(node) ||
        heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    .at(-1);
}

/** Marks without touching the text, so that live widgets may redraw it. */
function highlight(ranges: Range[]): () => void {
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => void CSS.highlights.delete(name);
}

/** For browsers without highlights; a widget's own text and pictures are left alone. */
function wrap(ranges: Range[], { make }: Tools): () => void {
  const marks = ranges
    .filter((range) => !range.startContainer.parentElement?.closest('astro-island, svg'))
    .map((range) => {
      const mark = make('mark', 'search-mark');
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

function showBar(query: string, count: number, clear: () => void, { make, t }: Tools): void {
  const words = make('span', 'search-bar-words');
  const button = make('button', 'search-bar-clear', t('search.clear'), make('kbd', '', 'Esc'));
  button.type = 'button';
  const bar = make('div', 'search-bar', words, button);
  words.setAttribute('role', 'status');
  document.body.append(bar);
  words.textContent = t('search.marked', { n: count, query });

  const end = () => {
    clear();
    document.removeEventListener('keydown', onKey);
    const here = new URL(location.href);
    here.searchParams.delete('mark');
    replaceAddress(here);
    words.textContent = t('search.cleared');
    button.remove();
    bar.classList.add('search-bar-ended');
    setTimeout(() => bar.remove(), 2000);
  };
  const onKey = (event: KeyboardEvent) => {
    if (
      event.key === 'Escape' &&
      !event.defaultPrevented &&
      !document.querySelector('dialog[open], :popover-open')
    )
      end();
  };
  document.addEventListener('keydown', onKey);
  button.addEventListener('click', end);
}
