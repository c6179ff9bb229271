import { describe, expect, it } from 'vitest';
import { piecesOf, withMarks, withoutTitle } from './excerpts';

const plain = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('an excerpt', () => {
  it('is text and marked words', () =>
    expect(piecesOf('a <mark>score</mark> of 5')).toEqual([
      { text: 'a ', marked: false },
      { text: 'score', marked: true },
      { text: ' of 5', marked: false },
    ]));
  it('shows what looked like HTML as it was written', () => expect(plain(piecesOf('p &lt; 0.05 &lt;script&gt;'))).toBe('p < 0.05 <script>'));
  it('does not repeat the heading', () => expect(plain(withoutTitle(piecesOf('How sure? <mark>Margins</mark>. Bartosz has a line'), 'How sure? Margins'))).toBe('Bartosz has a line'));
  it('keeps the marks behind a heading left out', () => expect(withoutTitle(piecesOf('<mark>NPS</mark>. The <mark>NPS</mark> is'), 'NPS')).toContainEqual({ text: 'NPS', marked: true }));
  it('stays when it is nothing but the heading', () => expect(plain(withoutTitle(piecesOf('<mark>NPS</mark>.'), 'NPS'))).toBe('NPS.'));
});

describe('the address of a result', () => {
  it('carries the words before the place', () => expect(withMarks('/en/scores/#nps', ['margin', 'error'], [])).toBe('/en/scores/?mark=margin%20error#nps'));
  it('adds the forms that the index took for a word', () => expect(withMarks('/en/scores/', ['scoring'], piecesOf('two <mark>scores,</mark> one <mark>score</mark>'))).toBe('/en/scores/?mark=scoring%20scores%20score'));
  it('adds no form that begins with a word asked for', () => expect(withMarks('/', ['score'], piecesOf('<mark>scores</mark>'))).toBe('/?mark=score'));
  it('leaves small words out', () => expect(withMarks('/', ['margin'], piecesOf('<mark>of</mark> <mark>the</mark>'))).toBe('/?mark=margin'));
});
