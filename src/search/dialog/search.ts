import type { Translate } from '../../strings';
import { findWords } from '../engine/find-words';
import { make } from './make';
import results from './results.css?inline';
import { keepInAddress, startSearchBox } from './search-box';

const started = new WeakMap<Element, () => void>();

/** Adds the styles of what a search finds, once: nobody who does not search fetches them, and they need no request of their own. */
function addResultStyles(): void {
  if (document.documentElement.dataset['searchStyles'] === '') return;
  document.documentElement.dataset['searchStyles'] = '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(results);
  document.adoptedStyleSheets.push(sheet);
}

/** Marks the words that a result led to. */
export async function landOnWords(t: Translate): Promise<void> {
  addResultStyles();
  const { markLanding } = await import('./mark-words');
  markLanding({ findWords, make, t });
}

/** Makes a search box answer, once, and searches for what its field holds. */
function start(box: HTMLElement, t: Translate, choosesFirst: boolean): void {
  addResultStyles();
  const search = started.get(box) ?? startSearchBox(box, t, { choosesFirst });
  started.set(box, search);
  search();
}

/** Starts the box of the dialog; the opener has shown it already. */
export function startDialog(dialog: HTMLDialogElement, t: Translate): void {
  const box = dialog.querySelector<HTMLElement>('[data-search-box]');
  if (!box) return;
  if (!started.has(box)) {
    dialog.addEventListener('close', () => keepInAddress(''));
    dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
  start(box, t, true);
}

/** Starts the box of the search page with the query of the address. */
export function startPage(box: HTMLElement, t: Translate): void {
  const input = box.querySelector('input');
  if (!input) return;
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  start(box, t, false);
  input.focus();
}
