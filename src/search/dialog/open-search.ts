import { isTyping } from '../../keyboard/is-typing';
import { type Messages, translator } from '../../strings';

// What every page loads of search: it listens for the ways to open it and fetches the rest then.
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const pageBox = document.querySelector<HTMLElement>('.search-page [data-search-box]');
const field = (pageBox ?? dialog)?.querySelector('input');
const parameters = new URLSearchParams(location.search);

/** The messages of search, which every page carries in its own language. */
const translate = () =>
  translator(
    JSON.parse(document.getElementById('search-words')?.textContent ?? '{}') as Messages,
    document.documentElement.lang,
  );

function openSearch(query = ''): void {
  if (!dialog || !field) return;
  if (!pageBox && !dialog.open) {
    dialog.showModal();
    field.value = query;
    void import('./search').then(({ startDialog }) => startDialog(dialog, translate()));
  }
  field.focus();
  field.select();
}

document.addEventListener('click', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || !(event.target as Element).closest('[data-open-search]')) return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isChord = ctrlKey !== metaKey && !altKey && !shiftKey && key.toLowerCase() === 'k';
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  const hasShortcuts = document.documentElement.dataset.shortcuts !== 'off';
  if (!isChord && !(isSlash && hasShortcuts)) return;
  event.preventDefault();
  openSearch();
});

// a word may be half composed before the rest of search has arrived
for (const name of ['compositionstart', 'compositionend'] as const)
  field?.addEventListener(name, () =>
    field.toggleAttribute('data-composing', name === 'compositionstart'),
  );

if (parameters.get('q') && !pageBox) openSearch(parameters.get('q') ?? '');
if (parameters.get('mark'))
  void import('./search').then(({ markLandedWords }) => markLandedWords(translate()));
if (pageBox) void import('./search').then(({ startPage }) => startPage(pageBox, translate()));
