import { describe, expect, it } from 'vitest';
import { excerptOf, withMarks } from './excerpts';

/** Excerpt of a text in which the index found the words in capitals; marked words come back in square brackets. */
function excerpt(text: string, asked: string[], from = 0): string {
  const joiner = text.includes('|') ? '' : ' ';
  const words = text.split(joiner ? ' ' : '|');
  const locations = words.flatMap((word, place) => (/[A-Z]{2}|满意/.test(word) ? [place] : []));
  return excerptOf({ words, joiner, from, to: words.length, locations }, asked)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');
}
const filler = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

describe('an excerpt', () => {
  it('marks the words asked for and not the signs around them', () =>
    expect(excerpt('the “MARGIN,” of ERROR.', ['margin', 'error'])).toBe('the “[MARGIN],” of [ERROR].'));
  it('does not mark what the index took for another word', () => expect(excerpt('the MARGIN OF it', ['margin'])).toBe('the [MARGIN] OF it'));
  it('begins with the sentence when that began a little before', () =>
    expect(excerpt(`${filler(60)} end. Here is the MARGIN of it`, ['margin'])).toBe('Here is the [MARGIN] of it'));
  it('shows where it was cut', () => expect(excerpt(`${filler(60)} MARGIN ${filler(60)}`, ['margin'])).toMatch(/^… w\d+ .*\[MARGIN\].* w\d+ …$/));
  it('goes where most of the words stand together', () =>
    expect(excerpt(`MARGIN ${filler(80)} the MARGIN of ERROR ${filler(80)}`, ['margin', 'error'])).toContain('[MARGIN] of [ERROR]'));
  it('is the beginning when the words stand in the heading only', () =>
    expect(excerpt(`MARGIN Bartosz has a line ${filler(60)}`, ['margin'], 1)).toMatch(/^Bartosz has a line .*…$/));
  it('is empty for an empty section', () => expect(excerpt('MARGIN', ['margin'], 1)).toBe(''));
  it('has no space before a full stop where a citation stood', () => expect(excerpt('earning MARGIN . She', ['margin'])).toBe('earning [MARGIN]. She'));
  it('puts no spaces into Chinese', () => expect(excerpt('衡量|顾客|满意|的|方法', ['满意'])).toBe('衡量顾客[满意]的方法'));
});

describe('the address of a result', () => {
  it('carries the query before the place', () =>
    expect(withMarks('/en/scores/#nps', 'margin of error', ['margin', 'of', 'error'])).toBe('/en/scores/?mark=margin%20of%20error#nps'));
  it('adds the forms that the index took for a word', () =>
    expect(withMarks('/en/scores/', 'scoring', ['score,', 'scores'])).toBe('/en/scores/?mark=scoring%20score'));
  it('adds nothing that begins with a word asked for', () => expect(withMarks('/', 'score', ['scores'])).toBe('/?mark=score'));
  it('adds no stump of another word', () => expect(withMarks('/', 'margin', ['ma', 'the'])).toBe('/?mark=margin'));
});
