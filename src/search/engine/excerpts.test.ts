import { describe, expect, it } from 'vitest';
import { excerptOf, markedText, type Piece } from './excerpts';
import { foldWith, tokensOf } from './tokens';

const fold = foldWith('滿满');
const split = (text: string) => tokensOf(fold(text));
const wantedOf = (asked: string[]) => (word: string) => asked.includes(word);
const written = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const excerpt = (text: string, ...asked: string[]) =>
  written(excerptOf(text, wantedOf(asked), split));
const filler = (count: number) =>
  Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

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
    expect(excerpt('衡量顧客滿意度的方法', ...tokensOf('满意度').map(({ word }) => word))).toBe(
      '衡量顧客[滿意度]的方法',
    ));
});

it('a heading is marked whole, capitals and accents kept', () =>
  expect(written(markedText('Lojalność POZORNA', wantedOf(['lojalnosc', 'pozorna']), split))).toBe(
    '[Lojalność] [POZORNA]',
  ));
