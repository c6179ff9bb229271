import type { Wanted } from './excerpts';
import type { Asked } from './query-words';
import type { Token } from './tokens';

/**
 * Which words to mark in a text: those that the reader typed where it holds them all, so that "adjusted Wald" does not mark every "score"
 * of a chapter on scores; else also the names of the terms that they mean.
 */
export function wordsToMark(asked: Asked[], tokens: Token[], wanted: Wanted, stem: (word: string) => string): Wanted {
  const isTyped = (one: Asked, word: string) => (one.isHan ? one.word === word : stem(one.word) === stem(word) || (one.isLast && word.startsWith(one.word)));
  const telling = asked.filter(({ weight }) => weight === 1);
  const holdsAll = (telling.length > 0 ? telling : asked).every((one) => tokens.some(({ word }) => isTyped(one, word)));
  return holdsAll ? (word, isHan) => wanted(word, isHan) && asked.some((one) => isTyped(one, word)) : wanted;
}
