import type { Translate } from '../strings';
import type { Piece } from './excerpts';
import type { Group, Section } from './group-sections';

const atFirst = 2;

/** Makes an element with a class and children; the only way results are written, so nothing found is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

const written = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));

function option<Made extends HTMLElement>(element: Made, id: string): Made {
  element.id = id;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  return element;
}

/** Fills a list with groups of sections, two of each until "more" is chosen. `name` begins the ids; results can be reached with Tab when `tabbable`. */
export function showResults(list: HTMLElement, groups: Group[], rest: number, t: Translate, { name, tabbable }: { name: string; tabbable: boolean }): void {
  const tabIndex = tabbable ? 0 : -1;
  let count = 0;
  const link = (section: Section, isEnglish: boolean) => {
    const title = make(
      'span',
      'search-section',
      ...(section.above ? [make('span', 'search-above', `${section.above} › `)] : []),
      ...(section.title.length > 0 ? written(section.title) : [t('search.opening')]),
    );
    const excerpt = make('span', 'search-excerpt', ...written(section.excerpt));
    const element = option(make('a', 'search-option', title, excerpt), `${name}-option-${count++}`);
    element.href = section.href;
    element.tabIndex = tabIndex;
    if (isEnglish) {
      excerpt.lang = 'en';
      if (section.title.length > 0) title.lang = 'en';
    }
    return element;
  };
  const more = (className: string, words: string) => {
    const element = option(make('div', `search-option ${className}`, words), `${name}-option-${count++}`);
    element.tabIndex = tabIndex;
    return element;
  };
  const made = groups.map((group, place) => {
    const label = make('div', 'search-chapter', ...crumbs(group), ...(group.isEnglish ? [make('span', 'search-language', t('search.language'))] : []));
    label.id = `${name}-group-${place}`;
    const element = make('div', 'search-group', label, ...group.sections.slice(0, atFirst).map((section) => link(section, group.isEnglish)));
    element.setAttribute('role', 'group');
    element.setAttribute('aria-labelledby', label.id);
    const hidden = group.sections.slice(atFirst);
    if (hidden.length > 0) {
      const button = more('search-more', t('search.more', { n: hidden.length }));
      button.addEventListener('click', () => {
        const links = hidden.map((section) => link(section, group.isEnglish));
        button.replaceWith(...links);
        list.dispatchEvent(new CustomEvent('expanded', { detail: links[0] ?? null }));
      });
      element.append(button);
    }
    return element;
  });
  list.replaceChildren(...made);
  if (rest > 0) {
    const button = more('search-more', t('search.pages', { n: rest }));
    button.addEventListener('click', () => list.dispatchEvent(new CustomEvent('rest')));
    list.append(button);
  }
}

function crumbs({ part, number, title, isEnglish }: Group): HTMLElement[] {
  const made = [...(part ? [make('span', 'search-part', part, ' › ')] : []), make('span', 'search-title', number ? `${number} ` : '', title)];
  if (isEnglish) for (const element of made) element.lang = 'en';
  return made;
}
