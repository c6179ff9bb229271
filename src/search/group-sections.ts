import { excerptOf, type Piece, withMarks } from './excerpts';
import { findWords } from './find-words';
import type { Anchor, Fragment, SubResult } from './load-index';
import { shareFound } from './match-words';
import { tellingWords } from './normalise-query';

export type Section = {
  /** empty for the text before the first section */
  title: Piece[];
  /** the section that a part of a section belongs to */
  above: string;
  href: string;
  excerpt: Piece[];
  /** share of the words asked for that stand in it, from 0 to 1 */
  coverage: number;
  score: number;
};
/** A page with its sections that match, best first. */
export type Group = {
  title: string;
  number: string;
  part: string;
  isEnglish: boolean;
  sections: Section[] /** every form the index took for a word */;
  forms: Set<string>;
};

const titleBonus = 3;
const usualLength = 250;

/** One found page as its sections, the most telling first; `placeOf` gives the address that a reader of their language goes to. */
export function groupSections(fragment: Fragment, query: string, placeOf: (url: string) => string): Omit<Group, 'isEnglish'> {
  const page = readWords(fragment);
  const headings = fragment.anchors.filter(({ element, text }) => /^h\d$/.test(element) && text.trim()).sort((a, b) => a.location - b.location);
  const sections = fragment.sub_results.map((found) => readSection(found, { ...page, headings, query, placeOf }));
  const forms = new Set(fragment.sub_results.flatMap((found) => formsOf(found, page.words)));
  const { title = '', chapter = '', part = '' } = fragment.meta;
  return { title, number: chapter, part, sections: sections.sort((a, b) => b.score - a.score), forms };
}

/** The words of a page, each at the place that the index gives it; Chinese ones are parted by an invisible space. */
function readWords({ raw_content }: Fragment): { words: string[]; joiner: '' | ' ' } {
  const joiner = raw_content.includes('\u200b') ? '' : ' ';
  const text = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return { words: text.split(joiner ? /[^\S\ufeff]+/ : '\u200b'), joiner };
}

const formsOf = (found: SubResult, words: string[]): string[] => found.weighted_locations.map(({ location }) => words[location] ?? '');

type Reading = { words: string[]; joiner: '' | ' '; headings: Anchor[]; query: string; placeOf: (url: string) => string };

function readSection(found: SubResult, { words, joiner, headings, query, placeOf }: Reading): Section {
  const asked = tellingWords(query);
  const forms = formsOf(found, words);
  const start = found.anchor?.location ?? 0;
  const next = headings.find(({ location }) => location > start)?.location ?? words.length;
  const title = found.anchor?.text.trim() ?? '';
  const titleLength = joiner ? title.split(/\s+/).filter(Boolean).length : wordsIn(title, words, start);
  const excerpt = excerptOf(
    { words, joiner, from: Math.min(start + titleLength, next), to: next, locations: found.weighted_locations.map(({ location }) => location) },
    asked,
  );
  const near = excerpt.filter(({ marked }) => marked).map(({ text }) => text);
  const often = asked.map((word) => {
    const count = forms.filter((form) => shareFound(word, [form]) > 0).length;
    return count / (count + 0.4 + (next - start) / usualLength);
  });
  const named = mean(asked.map((word) => shareFound(word, joiner ? title.split(' ') : [title])));
  const closeness = mean(asked.map((word) => shareFound(word, near)));
  return {
    title: markedTitle(title, query),
    above:
      found.anchor?.element === 'h3'
        ? (headings
            .filter(({ element, location }) => element === 'h2' && location < start)
            .at(-1)
            ?.text.trim() ?? '')
        : '',
    href: withMarks(placeOf(found.url), query, forms),
    excerpt,
    coverage: mean(asked.map((word) => shareFound(word, forms))),
    // More for each word used often for the section's length, for words close together, and most for words of its heading.
    score: mean(often) * (0.5 + Math.max(closeness, named)) * (1 + titleBonus * named ** 2),
  };
}

/** How many of a Chinese page's words a heading takes up. */
function wordsIn(title: string, words: string[], start: number): number {
  let length = 0;
  let place = start;
  while (length < title.length && place < words.length) length += words[place++]?.length ?? 0;
  return place - start;
}

function markedTitle(title: string, query: string): Piece[] {
  const found = findWords(title, query);
  const cuts = [0, ...found.flat(), title.length];
  return cuts.slice(1).flatMap((end, index) => (end > (cuts[index] ?? 0) ? [{ text: title.slice(cuts[index], end), marked: index % 2 === 1 }] : []));
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
