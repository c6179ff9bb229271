import type { Translate } from '../../strings';
import { setParameter } from './address';
import results from './results.css?inline';
import { startSearchBox } from './search-box';

const started = new WeakMap<Element, () => void>();
let hasStyles = false;

/** Adds the styles of results once; they travel with this script, without a request of their own. */
function addStyles(): void {
  if (hasStyles) return;
  hasStyles = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(results);
  document.adoptedStyleSheets.push(sheet);
}

/** Marks the words that a result led to. */
export async function markLandedWords(t: Translate): Promise<void> {
  addStyles();
  (await import('./texts')).markLandedWords(t);
}

function start(box: HTMLElement, t: Translate, selectsFirst: boolean): void {
  addStyles();
  const search = started.get(box) ?? startSearchBox(box, t, { selectsFirst });
  started.set(box, search);
  search();
}

/** Starts the box of the dialog, which is open already. */
export function startDialog(dialog: HTMLDialogElement, t: Translate): void {
  const box = dialog.querySelector<HTMLElement>('[data-search-box]');
  if (!box) return;
  if (!started.has(box)) {
    dialog.addEventListener('close', () => setParameter('q', ''));
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target as Element).closest('.search-close')) dialog.close();
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
