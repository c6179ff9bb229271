import type { Translate } from '../../strings';
import type { ChapterGroup, TextAnswer } from '../engine/find-texts';
import type { Piece } from '../engine/highlight';
import { createElement, createGroup } from './create-element';

const shownAtFirst = 2;

/** What writing results needs of the search box. */
export type ResultOptions = {
  t: Translate;
  registerOption(option: HTMLElement): void;
  /** called with the first option that "more" revealed */
  onMore(first: HTMLElement | undefined): void;
};

/** A group of answers for each chapter, two of them until "more" is chosen. */
export const textGroups = (groups: ChapterGroup[], options: ResultOptions): HTMLElement[] =>
  groups.map((group) => {
    const links = group.answers.slice(0, shownAtFirst).map((answer) => link(answer, options));
    const hidden = group.answers.slice(shownAtFirst);
    const more = hidden.length > 0 ? [moreAnswers(hidden, options)] : [];
    return createGroup('', chapterLabel(group, options.t), [...links, ...more]);
  });

/** The option that searches for sections not shown yet. */
export function moreSections(
  count: number,
  { t, registerOption }: ResultOptions,
  onClick: () => void,
): HTMLElement {
  const option = createElement('div', 'search-option search-more', t('search.rest', { n: count }));
  registerOption(option);
  option.addEventListener('click', onClick);
  return option;
}

function moreAnswers(answers: TextAnswer[], options: ResultOptions): HTMLElement {
  const label = options.t('search.more', { n: answers.length });
  const option = createElement('div', 'search-option search-more', label);
  options.registerOption(option);
  option.addEventListener('click', () => {
    const links = answers.map((answer) => link(answer, options));
    option.replaceWith(...links);
    options.onMore(links[0]);
  });
  return option;
}

const highlighted = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? createElement('mark', '', text) : text));

function link(answer: TextAnswer, { t, registerOption }: ResultOptions): HTMLElement {
  const { isSection, label, title, above, excerpt, href, isEnglish } = answer;
  const option = createElement(
    'a',
    'search-option',
    createElement(
      'span',
      'search-section',
      ...(label ? [createElement('span', 'search-kind', label), ' '] : []),
      ...(isSection && above ? [createElement('span', 'search-above', `${above} › `)] : []),
      ...(title.length > 0 ? highlighted(title) : [t('search.opening')]),
    ),
    createElement('span', 'search-excerpt', ...highlighted(excerpt)),
    ...(!isSection && above ? [createElement('span', 'search-home', above)] : []),
  );
  registerOption(option);
  option.href = href;
  if (isEnglish) option.lang = 'en';
  return option;
}

function chapterLabel({ part, number, title, isEnglish }: ChapterGroup, t: Translate): HTMLElement {
  const crumbs = [
    ...(part ? [createElement('span', 'search-part', part, ' › ')] : []),
    createElement('span', 'search-title', number ? `${number} ` : '', title),
  ];
  if (isEnglish) for (const crumb of crumbs) crumb.lang = 'en';
  const note = isEnglish ? [createElement('span', 'search-language', t('search.language'))] : [];
  return createElement('div', 'search-chapter', ...crumbs, ...note);
}
