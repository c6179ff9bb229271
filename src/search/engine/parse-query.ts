import { hasHan, toHalfWidth } from '../../text/fold-text';
import { type Fold, type Token, tokenize } from './tokens';

const maxLength = 120;
const quotes = /["“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟`´]/g;
const apostrophesOutsideWords = /(?<!\p{L})'|'(?!\p{L})/gu;

/** What a reader typed in composed, half-width letters, with single spaces and no quotation marks. */
export const normalizeQuery = (typed: string): string =>
  toHalfWidth(typed.normalize('NFC'))
    .replace(quotes, ' ')
    .replace(/[‘’‚‛]/g, "'")
    .replace(apostrophesOutsideWords, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxLength)
    .trim();

export type QueryTerm = Token & {
  /** how much the word says about what is looked for, from 0 to 1 */
  weight: number;
  /** it ends the query, so it may be the beginning of a longer word */
  isPrefix: boolean;
};
/** Words that weigh nothing or little, folded, parted by spaces, as the terms file carries them. */
export type StopWordLists = { stopWords: string; lowWeightWords: string };
export type WordRules = {
  fold: Fold;
  /** 0 for a stop word, little for words that any question may hold, else 1 */
  weightOf(word: string): number;
  /** A text with its Chinese stop words blanked: it has no spaces to find them by. */
  blankPhrases(folded: string): string;
};

const lowWeight = 0.3;

export function createWordRules(fold: Fold, lists: StopWordLists): WordRules {
  const low = lists.lowWeightWords.split(' ').filter(Boolean);
  const none = lists.stopWords.split(' ').filter(Boolean);
  const weights = new Map(low.map((word) => [word, lowWeight]));
  for (const word of none) weights.set(word, 0);
  const phrases = [...weights.keys()].filter(hasHan).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(phrases.join('|') || '(?!)', 'g');
  return {
    fold,
    weightOf: (word) => weights.get(word) ?? 1,
    blankPhrases: (folded) => folded.replace(pattern, (phrase) => ' '.repeat(phrase.length)),
  };
}

/** The weighted words of a query; stop words are left out unless there are no others. */
export function parseQuery(
  typed: string,
  { fold, weightOf, blankPhrases }: WordRules,
): QueryTerm[] {
  const folded = fold(typed);
  const blanked = blankPhrases(folded);
  const tokens = tokenize(/[\p{L}\p{N}]/u.test(blanked) ? blanked : folded);
  const end = Math.max(...tokens.map((token) => token.end));
  const terms = tokens.map((token) => ({
    ...token,
    weight: token.isHan ? 1 : weightOf(token.word),
    isPrefix: token.end === end && !/\s$/.test(typed),
  }));
  const weighted = terms.filter(({ weight }) => weight > 0);
  return weighted.length > 0 ? weighted : terms.map((term) => ({ ...term, weight: 1 }));
}
