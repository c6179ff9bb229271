import { type LanguagePath, sourceLanguage } from '../languages';
import { translator } from '../strings';
import { type Found, sectionFinder } from './find-sections';
import { normaliseQuery } from './normalise-query';
import { addResultStyles } from './result-styles';
import { searchWords } from './search-words';
import { showResults } from './show-results';

const pauseMillis = 120;
const slowMillis = 250;
const pagesAtFirst = 5;

/** How a box behaves: in the dialog the first result is chosen already; on the page nothing is until the reader moves, and Tab reaches each result. */
export type Manner = { choosesFirst: boolean };

/** Brings a search box to life: field, list and message, after the ARIA pattern of a combobox with a list. Returns the function that searches now. */
export function startSearchBox(box: HTMLElement, { choosesFirst }: Manner): () => void {
  addResultStyles();
  const part = <Part extends HTMLElement>(selector: string) => box.querySelector(selector) as Part;
  const input = part<HTMLInputElement>('input');
  const list = part('.search-results');
  const status = part('.search-status');
  const again = part('.search-again');
  const places = part('.search-places');
  const advice = part('.search-advice');
  const root = document.documentElement;
  const language = (root.dataset['language'] ?? sourceLanguage) as LanguagePath;
  const t = translator(searchWords(), root.lang);
  const { find, warm } = sectionFinder(language, box.dataset['untranslated']?.split(' ') ?? []);
  let pages = pagesAtFirst;
  let turn = 0;
  let timer = 0;
  let asked = '';

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = () => list.querySelector<HTMLElement>('[aria-selected=true]');

  function choose(option: HTMLElement | undefined): void {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    const isFirst = option && option === options()[0];
    if (isFirst) box.querySelector('.search-body')?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: 'nearest' });
  }

  function show(state: 'empty' | 'found' | 'none' | 'failed', message: string): void {
    status.textContent = message;
    list.hidden = state !== 'found';
    again.hidden = state !== 'failed' || import.meta.env.DEV;
    places.hidden = state === 'found';
    advice.textContent = t(state === 'none' ? 'search.advice' : 'search.hint');
    advice.hidden = state === 'failed';
    input.setAttribute('aria-expanded', String(state === 'found'));
    if (state !== 'found') list.replaceChildren();
    choose(state === 'found' && choosesFirst ? options()[0] : undefined);
  }

  function message({ groups, answered, without }: Found): string {
    const sections = groups.reduce((sum, group) => sum + group.sections.length, 0);
    const chapters = groups.filter(({ number }) => number).length;
    const found = t('search.sections', { n: sections });
    const count = chapters > 0 ? t('search.count', { sections: found, chapters: t('search.chapters', { n: chapters }) }) : found;
    if (without.length > 0) return `${count} · ${t('search.without', { words: without.join(', ') })}`;
    return answered ? `${count} · ${t('search.respelled', { query: answered })}` : count;
  }

  async function search(): Promise<void> {
    clearTimeout(timer);
    const query = normaliseQuery(input.value);
    const mine = ++turn;
    asked = query;
    keepInAddress(query);
    if (!query) return show('empty', '');
    const slow = setTimeout(() => {
      if (mine === turn) status.textContent = t('search.searching');
    }, slowMillis);
    try {
      const found = await find(query, pages);
      if (mine !== turn) return;
      if (found.groups.length === 0) return show('none', t('search.none', { query }));
      showResults(list, found.groups, found.rest, t, { name: list.id, tabbable: !choosesFirst });
      show('found', message(found));
    } catch {
      if (mine === turn) show('failed', t(import.meta.env.DEV ? 'search.unbuilt' : 'search.failed'));
    } finally {
      clearTimeout(slow);
    }
  }

  function searchNow(): void {
    if (input.hasAttribute('data-composing')) return;
    pages = pagesAtFirst;
    void search();
  }

  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing || normaliseQuery(input.value) === asked) return;
    clearTimeout(timer);
    timer = window.setTimeout(searchNow, pauseMillis);
  });
  input.addEventListener('compositionend', searchNow);
  again.addEventListener('click', searchNow);
  list.addEventListener('rest', () => {
    const place = options().length - 1;
    pages += pagesAtFirst;
    void search().then(() => choose(options()[place]));
  });
  list.addEventListener('expanded', (event) => choose((event as CustomEvent<HTMLElement | null>).detail ?? undefined));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLDivElement) event.target.click();
  });

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const all = options();
    const place = all.indexOf(chosen() as HTMLElement);
    const moves: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place < 0 ? all.length - 1 : place - 1 + (place === 0 ? all.length : 0) };
    if (place >= 0) Object.assign(moves, { Home: 0, End: all.length - 1 });
    const target = moves[event.key];
    if (target !== undefined && all.length > 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(all[target % all.length]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = normaliseQuery(input.value) === asked ? chosen() : null;
      if (!option) searchNow();
      else if (option instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey)) window.open(option.href, '_blank', 'noopener');
      else option.click();
    }
  });
  warm();
  return searchNow;
}

/** Keeps the query in the page's address, so that it can be copied and comes back with the Back button; an empty one is taken out. */
export function keepInAddress(query: string): void {
  const here = new URL(location.href);
  if ((here.searchParams.get('q') ?? '') === query) return;
  if (query) here.searchParams.set('q', query);
  else here.searchParams.delete('q');
  history.replaceState(history.state, '', here);
}
