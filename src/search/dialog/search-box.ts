import type { LanguagePath } from '../../languages';
import type { Translate } from '../../strings';
import type { TermAnswers } from '../engine/choose-terms';
import type { TextAnswers } from '../engine/find-texts';
import { normalizeQuery } from '../engine/parse-query';
import { setParameter } from './address';
import { type ComboboxOptions, createCombobox } from './combobox';
import { createButton, createElement } from './create-element';
import { isOfInputMethod } from './input-method';
import { eraseQueries, keepQuery, recentQueries } from './recent-queries';
import { createSearchClient } from './search-client';
import { termGroup } from './term-cards';

/** How long typing must pause before texts are searched, and before slowness is told. */
const pauseMillis = 120;
const slowMillis = 250;
const sectionsAtFirst = 10;
const wait = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** Starts a search box: terms answer at once, texts a moment later. Returns a function that searches. */
export function startSearchBox(
  box: HTMLElement,
  t: Translate,
  comboboxOptions: ComboboxOptions,
): () => void {
  const find = <Found extends HTMLElement>(selector: string) =>
    box.querySelector(selector) as Found;
  const input = find<HTMLInputElement>('input');
  const list = find('.search-results');
  const status = find('.search-status');
  const retry = find('.search-again');
  const otherWays = find('.search-places');
  const advice = find('.search-advice');
  const suggestions = find('.search-recent');
  const language = (document.documentElement.dataset['language'] ?? 'en') as LanguagePath;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const listIn = (name: string) => box.dataset[name]?.split(' ').filter(Boolean) ?? [];
  const client = createSearchClient({
    base,
    language,
    searched: listIn('searched') as LanguagePath[],
    untranslated: listIn('untranslated'),
  });
  const combobox = createCombobox(input, list, comboboxOptions);
  const { registerOption, selected, select, options, setGroups } = combobox;
  const unavailable = t(import.meta.env.DEV ? 'search.unbuilt' : 'search.failed');
  let limit = sectionsAtFirst;
  /** counts searches, so that a late answer to an earlier one is dropped */
  let turn = 0;
  let searchedFor = '';

  function show(state: 'empty' | 'found' | 'none' | 'failed', message: string): void {
    status.textContent = message;
    retry.hidden = state !== 'failed';
    otherWays.hidden = state === 'found';
    advice.textContent = t(state === 'none' ? 'search.advice' : 'search.hint');
    advice.hidden = state === 'failed';
    if (state !== 'found') setGroups([]);
    suggest(state === 'empty' ? recentQueries() : [], t('search.recent'), [eraseButton()]);
  }

  /** Offers queries as buttons, under a label. */
  function suggest(queries: string[], label: string, more: HTMLElement[] = []): void {
    const buttons = queries.map((query) =>
      createButton(
        'search-suggestion',
        () => {
          input.value = query;
          searchNow();
          input.focus();
        },
        query,
      ),
    );
    const heading = createElement('span', 'search-recent-label', label);
    suggestions.replaceChildren(...(queries.length > 0 ? [heading, ...buttons, ...more] : []));
  }

  const eraseButton = () =>
    createButton(
      'search-erase',
      () => {
        eraseQueries();
        show('empty', t('search.erased'));
        input.focus();
      },
      t('search.erase'),
    );

  function countMessage(terms: TermAnswers['terms'], texts: TextAnswers): string {
    const { groups, rest, corrections, unknown } = texts;
    const places = groups.reduce((sum, { answers }) => sum + answers.length, rest);
    const sections = t('search.sections', { n: places });
    const chapters = t('search.chapters', { n: groups.length });
    return [
      terms.length > 0 && t('search.answers', { n: terms.length }),
      places > 0 && t('search.count', { sections, chapters }),
      ...corrections.map(([typed, taken]) => t('search.instead', { typed, taken })),
      unknown.length > 0 && t('search.without', { words: unknown.join(', ') }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  const cards = (query: string, { terms }: TermAnswers) => {
    const define = client.definition;
    return terms.length > 0
      ? [termGroup(terms, { query, base, language, t, define, registerOption })]
      : [];
  };

  async function search(): Promise<void> {
    const query = normalizeQuery(input.value);
    const current = ++turn;
    const isOutdated = () => current !== turn;
    searchedFor = query;
    if (!query) {
      setParameter('q', '');
      return show('empty', '');
    }
    const slow = setTimeout(() => {
      if (!isOutdated()) status.textContent = t('search.searching');
    }, slowMillis);
    list.setAttribute('aria-busy', 'true');
    try {
      const found = await client.terms(query);
      if (isOutdated()) return;
      if (found.terms.length > 0) {
        if (limit === sectionsAtFirst) setGroups(cards(query, found));
        otherWays.hidden = true;
        suggest([], '');
      }
      await wait(pauseMillis);
      if (isOutdated()) return;
      setParameter('q', query);
      await searchTexts(query, found, isOutdated);
    } catch {
      if (!isOutdated()) show('failed', unavailable);
    } finally {
      clearTimeout(slow);
      if (!isOutdated()) {
        list.setAttribute('aria-busy', 'false');
        list.dataset['answers'] = query;
      }
    }
  }

  async function searchTexts(
    query: string,
    found: TermAnswers,
    isOutdated: () => boolean,
  ): Promise<void> {
    const texts = await client.texts(query, found, limit).catch(() => undefined);
    if (isOutdated()) return;
    if (!texts) {
      if (found.terms.length === 0) throw new Error('neither terms nor texts');
      setGroups(cards(query, found));
      show('found', unavailable);
      retry.hidden = import.meta.env.DEV;
      return;
    }
    const { groups, rest } = texts;
    if (found.terms.length === 0 && groups.length === 0) {
      show('none', t('search.none', { query }));
      const names = found.nearest.map((term) => term.names[language]);
      return suggest(names, t('search.nearest'));
    }
    const { textGroups, moreSections } = await import('./texts');
    if (isOutdated()) return;
    const resultOptions = { t, registerOption, onMore: select };
    const more = rest > 0 ? [moreSections(rest, resultOptions, showMore)] : [];
    setGroups([...cards(query, found), ...textGroups(groups, resultOptions), ...more]);
    show('found', countMessage(found.terms, texts));
  }

  function searchNow(): void {
    if (input.hasAttribute('data-composing')) return;
    limit = sectionsAtFirst;
    void search();
  }

  function showMore(): void {
    const last = options().length - 1;
    limit += sectionsAtFirst;
    void search().then(() => select(options()[last]));
  }

  input.addEventListener('input', (event) => {
    const isComposing = (event as InputEvent).isComposing;
    if (!isComposing && normalizeQuery(input.value) !== searchedFor) searchNow();
  });
  input.addEventListener('compositionend', searchNow);
  retry.addEventListener('click', searchNow);
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) keepQuery(searchedFor);
  });
  list.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof HTMLDivElement) target.click();
  });
  input.addEventListener('keydown', (event) => {
    if (isOfInputMethod(event) || event.altKey) return;
    if (combobox.handleKey(event)) return event.preventDefault();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const option = normalizeQuery(input.value) === searchedFor ? selected() : null;
    if (!option) searchNow();
    else if (option instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey)) {
      keepQuery(searchedFor);
      window.open(option.href, '_blank', 'noopener');
    } else option.click();
  });
  // a failure here is told when something is searched for
  void client.loadTerms().catch(() => undefined);
  return searchNow;
}
