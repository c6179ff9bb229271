import type { LanguagePath } from '../../languages';
import type { QueryTerm } from './parse-query';

/** A text as it was typed, and folded: an offset in one is an offset in the other. */
export type Typed = { typed: string; folded: string; terms: QueryTerm[] };
/** A word as a text writes it, and parts that find other forms of it. */
export type WrittenTerm = QueryTerm & { parts?: string[] };

/** How much of a word finds its other forms: all but its ending. */
const minBeginning = 5;
const maxEnding = 3;
/** A single Chinese character says less than a word of several. */
const singleWeight = 0.5;

/**
 * The words of a query as texts of the reader's language write them: with the accents by which
 * Pagefind knows an ending, and in Chinese cut where Pagefind cuts, in the script of the page.
 */
export function writtenTerms({ typed, folded, terms }: Typed, language: LanguagePath) {
  const alphabetic = terms
    .filter(({ isHan }) => !isHan)
    .map((term): WrittenTerm => {
      const word = typed.slice(term.start, term.end).toLowerCase();
      const beginning = word.slice(0, Math.max(minBeginning, word.length - maxEnding));
      return { ...term, word, parts: beginning === word ? [] : [beginning] };
    });
  const han = terms.filter(({ isHan }) => isHan);
  if (han.length === 0) return alphabetic;
  const written = language === 'zh-hans' ? folded : typed;
  const isKept = (at: number) => han.some(({ start, end }) => start <= at && at < end);
  const kept = Array.from(written, (sign, at) => (isKept(at) ? sign : ' ')).join('');
  return [...alphabetic, ...chineseTerms(kept)];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
type Span = { word: string; start: number; end: number };

/** The words of a Chinese text, cut as Pagefind cuts texts and queries. */
const cut = (text: string): Span[] =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }));

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Where a cut falls depends on the words around, so pairs across two cuts that are words count too. */
function chineseTerms(text: string): WrittenTerm[] {
  const pairs = Array.from(text, (_, at) => ({
    word: text.slice(at, at + 2),
    start: at,
    end: at + 2,
  })).filter(({ word }) => word.trim().length === 2 && cut(word).length === 1);
  const words = cut(text);
  const across = pairs.filter((pair) => !words.some((word) => isInside(pair, word)));
  return [...words, ...across].map((span) => ({
    ...span,
    weight: span.word.length > 1 ? 1 : singleWeight,
    isPrefix: false,
    isHan: true,
    parts: pairs
      .filter((pair) => pair.word !== span.word && isInside(pair, span))
      .map(({ word }) => word),
  }));
}
