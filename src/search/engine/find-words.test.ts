import { describe, expect, it } from 'vitest';
import { findWords, markableWords } from './find-words';

const found = (text: string, query: string) =>
  findWords(text, query).map(([start, end]) => text.slice(start, end));

it('finds words whatever their capitals and accents', () =>
  expect(found('Usługa i USŁUGI', 'usługa')).toEqual(['Usługa']));
it('finds an accented word asked for without accents', () =>
  expect(found('Lojalność pozorna', 'lojalnosc')).toEqual(['Lojalność']));
it('takes the ending along', () =>
  expect(found('One score, two scores.', 'score')).toEqual(['score', 'scores']));
it('leaves the middle of a word alone', () => expect(found('underscore', 'score')).toEqual([]));
it('finds a short word only where it stands alone', () =>
  expect(found('CES, cesspool, ces.', 'ces')).toEqual(['CES', 'ces']));
it('leaves small words out', () =>
  expect(found('the margin of the error', 'margin of error')).toEqual(['margin', 'error']));
it('finds Chinese inside a sentence', () =>
  expect(found('衡量顾客满意度的方法', '满意')).toEqual(['满意']));
it('takes signs for what they are', () =>
  expect(found('a (b) c++ [x]', 'c++ (b [x')).toEqual(['b', 'c', 'x']));
it('finds a word with a hyphen', () =>
  expect(found('A win-back offer', 'win-back')).toEqual(['win-back']));
it('finds nothing for an empty query', () => expect(found('text', '')).toEqual([]));

describe('words to mark', () => {
  it('leave out the small ones', () =>
    expect(markableWords('it is a margin of error')).toEqual(['margin', 'error']));
  it('leave out Polish ones of two letters', () =>
    expect(markableWords('co to za lojalność')).toEqual(['lojalność']));
  it('are the small ones when there are no others', () =>
    expect(markableWords('to be or')).toEqual(['to', 'be', 'or']));
  it('keep Chinese as it is', () => expect(markableWords('顾客满意度')).toEqual(['顾客满意度']));
  it('are said once', () => expect(markableWords('score score')).toEqual(['score']));
  it('lose signs at their ends but not inside', () =>
    expect(markableWords('a win-back?')).toEqual(['win-back']));
  it('are none when only signs were typed', () => expect(markableWords('? …')).toEqual([]));
});
