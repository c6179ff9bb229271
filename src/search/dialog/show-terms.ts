import type { LanguagePath } from '../../languages';
import type { Translate } from '../../strings';
import type { Term } from '../engine/terms-shape';
import type { Definition } from '../index/definitions-file';
import { make, option } from './make';

type Showing = {
  query: string;
  language: LanguagePath;
  t: Translate;
  define(term: Term): Promise<Definition>;
  /** makes the id and the tab stop of an option */
  place(element: HTMLElement): void;
};

/** The terms that answer, as one group of cards: names, meaning, and the section that teaches it. Meanings arrive a moment later. */
export function termGroup(
  terms: Term[],
  { query, language, t, define, place }: Showing,
): HTMLElement {
  const label = make('div', 'search-chapter', t('search.explained'));
  const cards = terms.map((term) => {
    const meaning = make('span', 'search-meaning');
    const home = make('span', 'search-home', `${term.home.chapterNumber} ${term.home.chapter}`);
    if (term.home.isEnglish) home.lang = 'en';
    const others = (Object.keys(term.names) as LanguagePath[]).filter((path) => path !== language);
    const names = others.map((path) => named('search-name', term.names[path], path));
    const card = make(
      'a',
      'search-option search-term',
      named('search-section', term.names[language]),
      make('span', 'search-names', ...names),
      meaning,
      home,
    );
    option(card);
    place(card);
    card.href = withMark(term, query, language);
    void define(term)
      .then(([text, isEnglish, section]) => {
        meaning.textContent = text;
        if (section) home.textContent = `${term.home.number || term.home.chapterNumber} ${section}`;
        if (isEnglish) meaning.lang = 'en';
      })
      .catch(() => meaning.remove());
    return card;
  });
  const group = make('div', 'search-group search-terms', label, ...cards);
  group.setAttribute('role', 'group');
  return group;
}

function named(className: string, name: string, tag?: string): HTMLElement {
  const element = make('span', className, name);
  if (tag) element.lang = tag;
  return element;
}

/** The address of a term's section, with what to mark there: what was typed, and the term's name in the language of the text. */
function withMark({ home, names }: Term, query: string, reader: LanguagePath): string {
  const [page = '', anchor = ''] = home.href.split('#');
  const language = home.isEnglish ? 'en' : reader;
  const isNamed = names[language].toLowerCase().includes(query.toLowerCase());
  const marks = isNamed ? query : names[language].replace(/\s*[(（].*/, '');
  return `${page}?mark=${encodeURIComponent(marks)}#${anchor}`;
}
