import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/fold-text';
import { createMatcher, excerptOf, highlight, type Piece } from './highlight';
import { createWordRules, parseQuery } from './parse-query';
import { createFold, type Token, tokenize } from './tokens';

const fold = createFold('滿满');
const split = (text: string) => tokenize(fold(text));
const matcherOf =
  (words: string[]) =>
  ({ word }: Token) =>
    words.includes(word);
const written = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const excerpt = (text: string, ...asked: string[]) =>
  written(excerptOf(text, matcherOf(asked), split));
const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('an excerpt', () => {
  it('marks the words asked for and not the signs around them', () =>
    expect(excerpt('the “margin,” of error.', 'margin', 'error')).toBe(
      'the “[margin],” of [error].',
    ));
  it('begins with the sentence when that began a little before', () =>
    expect(excerpt(`${filler(60)} end. Here is the margin of it`, 'margin')).toBe(
      'Here is the [margin] of it',
    ));
  it('shows where it was cut', () =>
    expect(excerpt(`${filler(60)} margin ${filler(60)}`, 'margin')).toMatch(
      /^… w\d+ .*\[margin\].* w\d+ …$/,
    ));
  it('goes where most of the words stand together', () =>
    expect(
      excerpt(`margin ${filler(80)} the margin of error ${filler(80)}`, 'margin', 'error'),
    ).toContain('[margin] of [error]'));
  it('is the beginning when no word stands there', () =>
    expect(excerpt(`Bartosz has a line ${filler(60)}`, 'margin')).toMatch(
      /^Bartosz has a line .*…$/,
    ));
  it('is empty for an empty section', () => expect(excerpt('', 'margin')).toBe(''));
  it('marks Chinese of either script as one stretch', () =>
    expect(excerpt('衡量顧客滿意度的方法', ...tokenize('满意度').map(({ word }) => word))).toBe(
      '衡量顧客[滿意度]的方法',
    ));
});

it('a heading is marked whole, capitals and accents kept', () =>
  expect(written(highlight('Lojalność POZORNA', matcherOf(['lojalnosc', 'pozorna']), split))).toBe(
    '[Lojalność] [POZORNA]',
  ));

const rules = createWordRules(foldText, { stopWords: 'the of', lowWeightWords: 'calculate' });
const marked = (query: string, text: string, searched: string) => {
  const tokens = tokenize(foldText(text));
  const words = tokenize(foldText(`${query} ${searched}`)).map(({ word }) => word);
  const isMatch = createMatcher(tokens, parseQuery(query, rules), words);
  return tokens.filter(isMatch).map(({ word }) => word);
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
