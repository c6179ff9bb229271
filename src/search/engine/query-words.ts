import { type Fold, type Token, tokensOf } from './tokens';

export type Asked = Token & {
  /** how much the word says about what is looked for, from 0 to 1 */
  weight: number;
  /** it ends the query, so it may not be typed to its end */
  isLast: boolean;
};

/** The words of asking in all languages, folded, as the terms file carries them: one text a kind, words parted by spaces. */
export type AskingWords = { small: string; questions: string };
export type Asking = { small: Set<string>; weak: Set<string>; phrases: RegExp | undefined };

const weakWeight = 0.3;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Prepares the words of asking; Chinese ones are taken out of a text, the longest first, for Chinese parts no words. */
export function readAsking({ small, questions }: AskingWords): Asking {
  const words = (text: string) => text.split(' ').filter(Boolean);
  const phrases = [...words(small), ...words(questions)]
    .filter(isHan)
    .sort((a, b) => b.length - a.length);
  return {
    small: new Set(words(small)),
    weak: new Set(words(questions)),
    phrases: phrases.length > 0 ? new RegExp(phrases.join('|'), 'g') : undefined,
  };
}

/** The words of what a reader typed, weighed; words of asking weigh nothing unless there are no others. */
export function askedWords(typed: string, fold: Fold, { small, weak, phrases }: Asking): Asked[] {
  const folded = fold(typed);
  const plain = phrases ? folded.replace(phrases, (found) => ' '.repeat(found.length)) : folded;
  const tokens = tokensOf(/[\p{L}\p{N}]/u.test(plain) ? plain : folded);
  const last = Math.max(...tokens.map(({ end }) => end));
  const weightOf = ({ word }: Token) =>
    isHan(word) ? 1 : small.has(word) ? 0 : weak.has(word) ? weakWeight : 1;
  const asked = tokens.map((token) => ({
    ...token,
    weight: weightOf(token),
    isLast: token.end === last && !/\s$/.test(typed),
  }));
  const telling = asked.filter(({ weight }) => weight > 0);
  return telling.length > 0 ? telling : asked.map((token) => ({ ...token, weight: 1 }));
}
