import { foldText, hasHan } from './fold-text';
import type { Fragment, SubResult } from './load-index';
import { tellingWords } from './normalise-query';

export type Piece = { text: string; marked: boolean };
export type Section = {
  /** empty for the text before the first section */
  title: string;
  /** the section that a part of a section belongs to */
  above: string;
  href: string;
  excerpt: Piece[];
  score: number;
};
export type Group = { title: string; number: string; part: string; isEnglish: boolean; sections: Section[] };

const titleBonus = 3;

/** One found page as its sections, the most telling first; its address is given by `placeOf`. */
export function groupSections(fragment: Fragment, query: string, placeOf: (url: string) => string): Omit<Group, 'isEnglish'> {
  const words = tellingWords(query);
  const sections = fragment.sub_results.map((found): Section => {
    const title = found.anchor ? found.title.trim() : '';
    const pieces = piecesOf(found.excerpt);
    return { title, above: titleAbove(fragment, found), href: withMarks(placeOf(found.url), words, pieces), excerpt: withoutTitle(pieces, title), score: scoreOf(found, title || (fragment.meta.title ?? ''), words) };
  });
  return { title: fragment.meta.title ?? '', number: fragment.meta.chapter ?? '', part: fragment.meta.part ?? '', sections: sections.sort((a, b) => b.score - a.score) };
}

/** A section counts more for words close together in its text than for many, and most for words in its heading. */
function scoreOf(found: SubResult, title: string, words: string[]): number {
  const weight = found.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const inExcerpt = new Set(piecesOf(found.excerpt).filter(({ marked }) => marked).map(({ text }) => foldText(text)));
  const isIn = (word: string, text: string) => text.includes(foldText(word));
  const near = words.filter((word) => [...inExcerpt].some((text) => isIn(word, text))).length / words.length;
  const named = words.filter((word) => isIn(word, foldText(title))).length / words.length;
  return Math.log1p(weight) * (0.5 + near) * (1 + titleBonus * named ** 2);
}

function titleAbove(fragment: Fragment, { anchor }: SubResult): string {
  if (anchor?.element !== 'h3') return '';
  return fragment.anchors.filter(({ element, location }) => element === 'h2' && location < anchor.location).at(-1)?.text.trim() ?? '';
}

/** An excerpt as text and marked words, so that it never has to be read as HTML. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>|<\/mark>/)
    .map((text, place) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The excerpt of a section begins with its heading when the heading matches; it stands above already. */
export function withoutTitle(pieces: Piece[], title: string): Piece[] {
  const whole = pieces.map(({ text }) => text).join('');
  if (!title || !whole.startsWith(title)) return pieces;
  let skip = title.length + (/^[.\s。]*/.exec(whole.slice(title.length))?.[0].length ?? 0);
  if (skip >= whole.length) return pieces;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(skip);
    skip = Math.max(0, skip - piece.text.length);
    return text ? [{ ...piece, text }] : [];
  });
}

/** An address that carries the words to mark on landing: those asked for and those that the index took for them ("scores" for "score"). */
export function withMarks(href: string, words: string[], pieces: Piece[]): string {
  const matched = pieces.filter(({ marked }) => marked).map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const forms = [...words, ...tellingWords(matched.filter((form) => !hasHan(form) || form.length > 1).join(' '))];
  const kept: string[] = [];
  for (const form of forms) if (!kept.some((word) => foldText(form).startsWith(foldText(word)))) kept.push(form);
  const [page = '', hash] = href.split('#');
  return `${page}?mark=${encodeURIComponent(kept.slice(0, 8).join(' '))}${hash ? `#${hash}` : ''}`;
}
