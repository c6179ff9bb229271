import type { LanguagePath } from '../../languages';
import type { Translate } from '../../strings';
import type { Answers } from '../engine/choose-terms';
import type { Texts } from '../engine/find-texts';
import { normaliseQuery } from '../engine/normalise-query';
import { combobox, type Manner } from './combobox';
import { answerer } from './find-answers';
import { isOfInputMethod } from './input-method';
import { make, option } from './make';
import { eraseQueries, keepQuery, recentQueries } from './recent-queries';
import { replaceAddress } from './replace-address';
import { termGroup } from './show-terms';

const pauseMillis = 120;
const slowMillis = 250;
const placesAtFirst = 10;

/** Brings a search box to life: terms answer at once, texts a moment later. Returns the function that searches now. */
export function startSearchBox(box: HTMLElement, t: Translate, manner: Manner): () => void {
  const part = <Part extends HTMLElement>(selector: string) => box.querySelector(selector) as Part;
  const input = part<HTMLInputElement>('input');
  const list = part('.search-results');
  const status = part('.search-status');
  const again = part('.search-again');
  const places = part('.search-places');
  const advice = part('.search-advice');
  const recent = part('.search-recent');
  const language = (document.documentElement.dataset['language'] ?? 'en') as LanguagePath;
  const listed = (name: string) => box.dataset[name]?.split(' ').filter(Boolean) ?? [];
  const answers = answerer({
    base: import.meta.env.BASE_URL.replace(/\/?$/, '/'),
    language,
    searched: listed('searched') as LanguagePath[],
    untranslated: listed('untranslated'),
  });
  const { options, chosen, choose, place, fill, move } = combobox(input, list, manner);
  let most = placesAtFirst;
  let turn = 0;
  let asked = '';

  function show(state: 'empty' | 'found' | 'none' | 'failed', message: string): void {
    status.textContent = message;
    again.hidden = state !== 'failed';
    places.hidden = state === 'found';
    advice.textContent = t(state === 'none' ? 'search.advice' : 'search.hint');
    advice.hidden = state === 'failed';
    if (state === 'empty' || state === 'none') fill([]);
    showRecent(state === 'empty');
  }

  /** Offers words as buttons that search for them. */
  function offer(queries: string[], label: string): void {
    const buttons = queries.map((query) => {
      const button = make('button', 'search-suggestion', query);
      button.type = 'button';
      button.addEventListener('click', () => {
        input.value = query;
        searchNow();
        input.focus();
      });
      return button;
    });
    recent.replaceChildren(
      ...(queries.length > 0 ? [make('span', 'search-recent-label', label), ...buttons] : []),
    );
  }

  function showRecent(isEmpty: boolean): void {
    const queries = isEmpty ? recentQueries() : [];
    offer(queries, t('search.recent'));
    if (queries.length === 0) return;
    const erase = make('button', 'search-erase', t('search.erase'));
    erase.type = 'button';
    erase.addEventListener('click', () => {
      eraseQueries();
      showRecent(true);
      status.textContent = t('search.erased');
      input.focus();
    });
    recent.append(erase);
  }

  function message({ terms }: Answers, texts: Texts | undefined): string {
    const groups = texts?.groups ?? [];
    const found = groups.reduce((sum, group) => sum + group.found.length, 0) + (texts?.rest ?? 0);
    const counts = [
      ...(terms.length > 0 ? [t('search.answers', { n: terms.length })] : []),
      ...(found > 0
        ? [
            t('search.count', {
              sections: t('search.sections', { n: found }),
              chapters: t('search.chapters', { n: groups.length }),
            }),
          ]
        : []),
    ].join(' · ');
    const notes = [
      ...(texts?.instead ?? []).map(([typed, taken]) => t('search.instead', { typed, taken })),
      ...(texts && texts.without.length > 0
        ? [t('search.without', { words: texts.without.join(', ') })]
        : []),
    ];
    return [counts, ...notes].join(' · ');
  }

  async function write(
    query: string,
    found: Answers,
    texts: Texts | undefined,
    mine: number,
  ): Promise<void> {
    const cards =
      found.terms.length > 0
        ? [termGroup(found.terms, { query, language, t, define: answers.definition, place })]
        : [];
    if (!texts) return fill(cards);
    const { resultGroups, restButton } = await import('./open-texts');
    const showing = { make, option, t, place, onMore: choose };
    if (mine === turn)
      fill([
        ...cards,
        ...resultGroups(texts.groups, showing),
        ...(texts.rest > 0 ? [restButton(texts.rest, showing, more)] : []),
      ]);
  }

  async function search(): Promise<void> {
    const query = normaliseQuery(input.value);
    const mine = ++turn;
    asked = query;
    if (!query) {
      keepInAddress('');
      return show('empty', '');
    }
    const slow = setTimeout(() => {
      if (mine === turn) status.textContent = t('search.searching');
    }, slowMillis);
    list.setAttribute('aria-busy', 'true');
    try {
      const found = await answers.terms(query);
      if (mine !== turn) return;
      if (found.terms.length > 0) {
        if (most === placesAtFirst) void write(query, found, undefined, mine);
        places.hidden = true;
        showRecent(false);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMillis));
      if (mine !== turn) return;
      keepInAddress(query);
      await searchTexts(query, found, mine);
    } catch {
      if (mine === turn) {
        fill([]);
        show('failed', t(import.meta.env.DEV ? 'search.unbuilt' : 'search.failed'));
      }
    } finally {
      clearTimeout(slow);
      if (mine === turn) {
        list.setAttribute('aria-busy', 'false');
        list.dataset['answers'] = query;
      }
    }
  }

  async function searchTexts(query: string, found: Answers, mine: number): Promise<void> {
    const texts = await answers.texts(query, found, most).catch(() => undefined);
    if (mine !== turn) return;
    if (!texts && found.terms.length === 0) throw new Error('neither terms nor texts');
    if (found.terms.length === 0 && texts?.groups.length === 0) {
      show('none', t('search.none', { query }));
      return offer(
        found.nearest.map(({ names }) => names[language]),
        t('search.nearest'),
      );
    }
    await write(query, found, texts, mine);
    if (mine !== turn) return;
    show(
      'found',
      texts ? message(found, texts) : t(import.meta.env.DEV ? 'search.unbuilt' : 'search.failed'),
    );
    again.hidden = texts !== undefined || import.meta.env.DEV;
  }

  function searchNow(): void {
    if (input.hasAttribute('data-composing')) return;
    most = placesAtFirst;
    void search();
  }

  function more(): void {
    const at = options().length - 1;
    most += placesAtFirst;
    void search().then(() => choose(options()[at]));
  }

  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing && normaliseQuery(input.value) !== asked) searchNow();
  });
  input.addEventListener('compositionend', searchNow);
  again.addEventListener('click', searchNow);
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) keepQuery(asked);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLDivElement) event.target.click();
  });
  input.addEventListener('keydown', (event) => {
    if (isOfInputMethod(event) || event.altKey) return;
    if (move(event)) event.preventDefault();
    else if (event.key === 'Enter') {
      event.preventDefault();
      const option = normaliseQuery(input.value) === asked ? chosen() : null;
      if (!option) searchNow();
      else if (option instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey)) {
        keepQuery(asked);
        window.open(option.href, '_blank', 'noopener');
      } else option.click();
    }
  });
  void answers.load().catch(() => {
    // What fails here fails again, and is told, when something is searched for.
  });
  return searchNow;
}

/** Keeps the query in the page's address, so that it can be copied and comes back with the Back button; an empty one is taken out. */
export function keepInAddress(query: string): void {
  const here = new URL(location.href);
  if ((here.searchParams.get('q') ?? '') === query) return;
  if (query) here.searchParams.set('q', query);
  else here.searchParams.delete('q');
  replaceAddress(here);
}
