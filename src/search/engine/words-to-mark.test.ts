import { expect, it } from 'vitest';
import { foldText } from '../../text/fold-text';
import { askedWords, readAsking } from './query-words';
import { stem } from './stem';
import { tokensOf } from './tokens';
import { wordsToMark } from './words-to-mark';

const asking = readAsking({ small: 'the of', questions: 'calculate' });
const marked = (query: string, text: string, sought: string) => {
  const keys = new Set(tokensOf(foldText(`${query} ${sought}`)).map(({ word }) => stem(word)));
  const tokens = tokensOf(foldText(text));
  const isMarked = wordsToMark(
    askedWords(query, foldText, asking),
    tokens,
    (word) => keys.has(stem(word)),
    stem,
  );
  return tokens.filter(({ word, isHan }) => isMarked(word, isHan)).map(({ word }) => word);
};
const term = 'margin error score';

it('marks only what was typed where a text holds all of it, in any form', () => {
  expect(
    marked('adjusted Wald', 'The score has a margin; the adjusted Wald method adjusts it.', term),
  ).toEqual(['adjusted', 'wald', 'adjusts']);
  expect(marked('误差', '分数的误差', '范围 分数')).toEqual(['误差']);
});

it('takes the last word as typed while it is only begun, and does not ask for words that say little', () => {
  expect(marked('adjusted Wal', 'Scores, and the adjusted Wald.', `${term} wald`)).toEqual([
    'adjusted',
    'wald',
  ]);
  expect(marked('calculate nps', 'The NPS is a score.', 'score')).toEqual(['nps']);
});

it('marks the names of the terms too where something typed is missing', () => {
  expect(marked('adjusted Wald', 'Every score has its margin of error.', term)).toEqual([
    'score',
    'margin',
    'error',
  ]);
});
