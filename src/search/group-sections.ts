import { piecesOf, type Piece, withMarks, withoutTitle } from './excerpts';
import { foldText } from './fold-text';
import type { Fragment, SubResult } from './load-index';
import { shareFound } from './match-words';
import { tellingWords } from './normalise-query';

export type Section = {
  /** empty for the text before the first section */
  title: string;
  /** the section that a part of a section belongs to */
  above: string;
  href: string;
  excerpt: Piece[];
  /** share of the words asked for that stand in it, from 0 to 1 */
  coverage: number;
  score: number;
};
/** A page with its sections that match, best first. */
export type Group = { title: string; number: string; part: string; isEnglish: boolean; sections: Section[]; /** every form the index took for a word */ forms: Set<string> };

const titleBonus = 3;
const usualLength = 250;

/** One found page as its sections, the most telling first; `placeOf` gives the address that a reader of their language goes to. */
export function groupSections(fragment: Fragment, query: string, placeOf: (url: string) => string): Omit<Group, 'isEnglish'> {
  const words = tellingWords(query);
  const text = fragment.raw_content.includes('\u200b') ? fragment.raw_content.split('\u200b') : fragment.raw_content.split(/[^\S\ufeff]+/);
  const headings = fragment.anchors.filter(({ element, text: heading }) => /^h\d$/.test(element) && heading.trim()).sort((a, b) => a.location - b.location);
  const allForms = new Set<string>();
  const sections = fragment.sub_results.map((found): Section => {
    const forms = found.weighted_locations.map(({ location }) => text[location] ?? '');
    for (const form of forms) allForms.add(form);
    const title = found.anchor ? found.title.trim() : '';
    const pieces = piecesOf(found.excerpt);
    const start = found.anchor?.location ?? 0;
    const length = (headings.find(({ location }) => location > start)?.location ?? text.length) - start;
    return {
      title,
      above: found.anchor?.element === 'h3' ? (headings.filter(({ element, location }) => element === 'h2' && location < start).at(-1)?.text.trim() ?? '') : '',
      href: withMarks(placeOf(found.url), words, pieces),
      excerpt: withoutTitle(pieces, title),
      coverage: mean(words.map((word) => shareFound(word, forms))),
      score: scoreOf(found, { title, forms, words, length }),
    };
  });
  const { title = '', chapter = '', part = '' } = fragment.meta;
  return { title, number: chapter, part, sections: sections.sort((a, b) => b.score - a.score), forms: allForms };
}

/** A section counts more for each word it uses often for its length, for words that stand close together, and most for words of its heading. */
function scoreOf(found: SubResult, { title, forms, words, length }: { title: string; forms: string[]; words: string[]; length: number }): number {
  const near = piecesOf(found.excerpt).filter(({ marked }) => marked).map(({ text }) => text);
  const often = words.map((word) => {
    const count = forms.filter((form) => shareFound(word, [form]) > 0).length;
    return count / (count + 0.4 + length / usualLength);
  });
  const isNamed = (word: string) => (foldText(title).includes(foldText(word)) || shareFound(word, title.split(' ')) === 1 ? 1 : 0);
  return mean(often) * (0.5 + mean(words.map((word) => shareFound(word, near)))) * (1 + titleBonus * mean(words.map(isNamed)) ** 2);
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Leaves out, in all groups, the sections that hold far fewer of the words than the best one does. */
export function keepTelling(groups: Group[]): Group[] {
  const best = Math.max(0, ...groups.flatMap(({ sections }) => sections.map(({ coverage }) => coverage)));
  return groups
    .map((group) => ({ ...group, sections: group.sections.filter(({ coverage }) => coverage > best / 2) }))
    .filter(({ sections }) => sections.length > 0)
    .sort((a, b) => Number(a.isEnglish) - Number(b.isEnglish) || (b.sections[0]?.score ?? 0) - (a.sections[0]?.score ?? 0));
}
