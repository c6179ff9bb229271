import { hasHan } from '../../text/fold-text';
import type { QueryTerm } from './parse-query';
import { stem, type Token } from './tokens';

export type Piece = { text: string; marked: boolean };
/** Whether a word of a text is marked. */
export type IsMatch = (token: Token) => boolean;
/** Splits a text into its folded words. */
export type Tokenize = (text: string) => Token[];
type Range = { start: number; end: number; words: string[] };

/** The query's words in any form, and of the last one any longer word. */
const isForm = ({ word, isHan }: Token, term: QueryTerm): boolean =>
  word === term.word ||
  (!isHan && (stem(word) === stem(term.word) || (term.isPrefix && word.startsWith(term.word))));

/**
 * Which words of a text to mark: those typed where the text holds them all, so that "adjusted Wald"
 * does not mark every "score" of a chapter on scores; otherwise all words that were searched for.
 */
export function createMatcher(tokens: Token[], query: QueryTerm[], searched: string[]): IsMatch {
  const stems = new Set(searched.map(stem));
  const strong = query.filter(({ weight }) => weight === 1);
  const holdsQuery = (strong.length > 0 ? strong : query).every((term) =>
    tokens.some((token) => isForm(token, term)),
  );
  return (token) =>
    stems.has(stem(token.word)) && (!holdsQuery || query.some((term) => isForm(token, term)));
}

/** The ranges of matching words, those that touch joined. */
function matchingRanges(tokens: Token[], isMatch: IsMatch): Range[] {
  const ranges: Range[] = [];
  for (const { word, start, end } of tokens.filter(isMatch)) {
    const last = ranges.at(-1);
    if (last && start <= last.end) {
      last.end = end;
      last.words.push(word);
    } else ranges.push({ start, end, words: [word] });
  }
  return ranges;
}

function markRanges(text: string, ranges: Range[], from = 0, to = text.length): Piece[] {
  const inside = ranges.filter(({ start, end }) => start >= from && end <= to);
  const bounds = [from, ...inside.flatMap(({ start, end }) => [start, end]), to];
  return bounds
    .slice(1)
    .map((end, index) => ({ text: text.slice(bounds[index], end), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A whole text with its matches marked. */
export const highlight = (text: string, isMatch: IsMatch, tokenize: Tokenize): Piece[] =>
  markRanges(text, matchingRanges(tokenize(text), isMatch));

const maxLength = { words: 190, han: 70 };
/** How far before a match its sentence may begin for the excerpt to begin there too. */
const maxLead = 50;
const sentenceEnd = /[.?!…:。？！；]["”’」』)）\]]*\s*$/;
const lastSentenceEnd = /[.?!…:。？！；]["”’」』)）\]]*\s*(?=[^.?!…:。？！；]*$)/;

/** The stretch of a text with most matches, from the start of a sentence or word; else its start. */
export function excerptOf(text: string, isMatch: IsMatch, tokenize: Tokenize): Piece[] {
  const ranges = matchingRanges(tokenize(text), isMatch);
  const length = hasHan(text.slice(0, 200)) ? maxLength.han : maxLength.words;
  const score = (from: number) => {
    const inside = ranges.filter(({ start, end }) => start >= from && end <= from + length);
    return new Set(inside.flatMap(({ words }) => words)).size * 10 + inside.length;
  };
  const starts = ranges.map(({ start }) => excerptStart(text, start));
  const best = Math.max(...starts.map(score));
  const from = starts.find((start) => score(start) === best) ?? 0;
  const limit = Math.min(text.length, from + length);
  const isCutInWords = limit < text.length && length === maxLength.words;
  const to = isCutInWords ? Math.max(text.lastIndexOf(' ', limit), from + 1) : limit;
  const ellipsis = (mark: string, at: number) =>
    at === 0 || at === text.length || sentenceEnd.test(text.slice(Math.max(0, at - 4), at))
      ? []
      : [{ text: mark, marked: false }];
  return [...ellipsis('… ', from), ...markRanges(text, ranges, from, to), ...ellipsis(' …', to)];
}

function excerptStart(text: string, match: number): number {
  if (match <= maxLead) return 0;
  const lead = text.slice(match - maxLead, match);
  const end = lastSentenceEnd.exec(lead);
  return match - maxLead + (end ? end.index + end[0].length : lead.indexOf(' ') + 1);
}
