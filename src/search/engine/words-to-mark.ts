import type { Wanted } from './excerpts';
import type { Asked } from './query-words';
import type { Token } from './tokens';

/**
 * Which words to mark in a text: those that the reader typed where it holds them all, so that "adjusted Wald" does not mark every "score"
 * of a chapter on scores; else also the names of the terms that they mean.
 */
export function wordsToMark(
  asked: Asked[],
  tokens: Token[],
  wanted: Wanted,
  stem: (word: string) => string,
): Wanted {
  const typed = asked.map((one) => ({ ...one, stem: stem(one.word) }));
  const isTyped = (one: (typeof typed)[number], word: string) =>
    word === one.word ||
    (!one.isHan && (stem(word) === one.stem || (one.isLast && word.startsWith(one.word))));
  const telling = typed.filter(({ weight }) => weight === 1);
  const holdsAll = (telling.length > 0 ? telling : typed).every((one) =>
    tokens.some(({ word }) => isTyped(one, word)),
  );
  return holdsAll
    ? (word, isHan) => wanted(word, isHan) && typed.some((one) => isTyped(one, word))
    : wanted;
}
