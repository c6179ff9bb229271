import type { LanguagePath } from '../../languages';
import type { Translate } from '../../strings';
import type { Term } from '../engine/terms-file';
import type { Definition } from '../index/build-terms';
import { createElement, createGroup } from './create-element';

type CardOptions = {
  query: string;
  base: string;
  language: LanguagePath;
  t: Translate;
  define(term: Term): Promise<Definition>;
  registerOption(option: HTMLElement): void;
};

/** The terms that answer, as one group of cards. Their definitions arrive a moment later. */
export function termGroup(terms: Term[], options: CardOptions): HTMLElement {
  const label = createElement('div', 'search-chapter', options.t('search.explained'));
  return createGroup(
    'search-terms',
    label,
    terms.map((term) => termCard(term, options)),
  );
}

function termCard(term: Term, options: CardOptions): HTMLElement {
  const { home, names } = term;
  const definition = createElement('span', 'search-meaning');
  const section = createElement('span', 'search-home', `${home.chapterNumber} ${home.chapter}`);
  if (home.isEnglish) section.lang = 'en';
  const otherNames = Object.entries(names)
    .filter(([path]) => path !== options.language)
    .map(([path, name]) => {
      const element = createElement('span', 'search-name', name);
      element.lang = path;
      return element;
    });
  const card = createElement(
    'a',
    'search-option search-term',
    createElement('span', 'search-section', names[options.language]),
    createElement('span', 'search-names', ...otherNames),
    definition,
    section,
  );
  options.registerOption(card);
  card.href = addressOf(term, options);
  void options
    .define(term)
    .then(([text, isEnglish, title]) => {
      definition.textContent = text;
      if (title) section.textContent = `${home.number || home.chapterNumber} ${title}`;
      if (isEnglish) definition.lang = 'en';
    })
    .catch(() => definition.remove());
  return card;
}

/** A term's section, with the words to mark: those typed, or the name in the language of the text. */
function addressOf({ home, names }: Term, { base, language, query }: CardOptions): string {
  const name = names[home.isEnglish ? 'en' : language];
  const isName = name.toLowerCase().includes(query.toLowerCase());
  const mark = encodeURIComponent(isName ? query : name.replace(/\s*[(（].*/, ''));
  return `${base}${language}/${home.chapterId}/?mark=${mark}#${home.anchor}`;
}
