import type { Translate } from '../../strings';
import type { Piece } from '../engine/excerpts';
import type { Found, Group } from '../engine/find-texts';
import type { make, option } from './make';

type TextTools = { make: typeof make; option: typeof option };

const atFirst = 2;

const written = (pieces: Piece[], make: TextTools['make']) =>
  pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));

type Showing = Pick<TextTools, 'make' | 'option'> & {
  t: Translate;
  /** makes the id and the tab stop of an option */
  place(element: HTMLElement): void;
  /** called with the first option that "more" revealed */
  onMore(first: HTMLElement | undefined): void;
};

/** Groups of found places, two of each chapter until "more" is chosen. */
export function resultGroups(groups: Group[], showing: Showing): HTMLElement[] {
  return groups.map((group) => {
    const { make } = showing;
    const label = make(
      'div',
      'search-chapter',
      ...crumbs(group, make),
      ...(group.isEnglish ? [make('span', 'search-language', showing.t('search.language'))] : []),
    );
    const element = make(
      'div',
      'search-group',
      label,
      ...group.found.slice(0, atFirst).map((found) => link(found, showing)),
    );
    element.setAttribute('role', 'group');
    const hidden = group.found.slice(atFirst);
    if (hidden.length > 0) element.append(moreButton(hidden, showing));
    return element;
  });
}

function link(found: Found, { t, place, make, option }: Showing): HTMLElement {
  const kind = found.label;
  const title = make(
    'span',
    'search-section',
    ...(kind ? [make('span', 'search-kind', kind), ' '] : []),
    ...(found.isSection && found.above ? [make('span', 'search-above', `${found.above} › `)] : []),
    ...(found.title.length > 0 ? written(found.title, make) : [t('search.opening')]),
  );
  const excerpt = make('span', 'search-excerpt', ...written(found.excerpt, make));
  const element = make('a', 'search-option', title, excerpt);
  if (!found.isSection && found.above) element.append(make('span', 'search-home', found.above));
  option(element);
  place(element);
  element.href = found.href;
  if (found.isEnglish) element.lang = 'en';
  return element;
}

function moreButton(hidden: Found[], showing: Showing): HTMLElement {
  const button = showing.make(
    'div',
    'search-option search-more',
    showing.t('search.more', { n: hidden.length }),
  );
  showing.option(button);
  showing.place(button);
  button.addEventListener('click', () => {
    const links = hidden.map((found) => link(found, showing));
    button.replaceWith(...links);
    showing.onMore(links[0]);
  });
  return button;
}

/** The option that asks for places not shown yet. */
export function restButton(
  rest: number,
  { t, place, make, option }: Showing,
  onRest: () => void,
): HTMLElement {
  const button = make('div', 'search-option search-more', t('search.rest', { n: rest }));
  option(button);
  place(button);
  button.addEventListener('click', onRest);
  return button;
}

function crumbs({ part, number, title, isEnglish }: Group, make: TextTools['make']): HTMLElement[] {
  const made = [
    ...(part ? [make('span', 'search-part', part, ' › ')] : []),
    make('span', 'search-title', number ? `${number} ` : '', title),
  ];
  if (isEnglish) for (const element of made) element.lang = 'en';
  return made;
}
