import { isTyping } from '../../keyboard/is-typing';
import { translator } from '../../strings';
import { searchWords } from './search-words';

/** The little that every page loads of search: it listens for the ways to open it and fetches the rest when one is used. */
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const page = document.querySelector<HTMLElement>('.search-page [data-search-box]');
const field = page?.querySelector('input') ?? dialog?.querySelector('input');
const asked = new URLSearchParams(location.search);
const words = () => translator(searchWords(), document.documentElement.lang);

function openSearch(query = ''): void {
  if (!dialog || !field) return;
  const isInPage = !dialog.contains(field);
  if (!isInPage && !dialog.open) {
    dialog.showModal();
    field.value = query;
    void import('./search').then(({ startDialog }) => startDialog(dialog, words()));
  }
  field.focus();
  field.select();
}

document.addEventListener('click', (event) => {
  if (
    !(event.target as Element).closest('[data-open-search]') ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isChord = ctrlKey !== metaKey && !altKey && !shiftKey && key.toLowerCase() === 'k';
  const isSlash =
    key === '/' &&
    !ctrlKey &&
    !metaKey &&
    !altKey &&
    !isTyping(target) &&
    document.documentElement.dataset.shortcuts !== 'off';
  if (!isChord && !isSlash) return;
  event.preventDefault();
  openSearch();
});

// a word may be half composed before the rest of search has arrived
for (const name of ['compositionstart', 'compositionend'] as const)
  field?.addEventListener(name, () =>
    field.toggleAttribute('data-composing', name === 'compositionstart'),
  );

if (asked.get('q') && dialog?.contains(field ?? null)) openSearch(asked.get('q') ?? '');
if (asked.get('mark')) void import('./search').then(({ landOnWords }) => landOnWords(words()));
if (page) void import('./search').then(({ startPage }) => startPage(page, words()));
