import { describe, expect, it } from 'vitest';
import { normaliseQuery, otherSpellings, tellingWords, wordsOf } from './normalise-query';

describe('a query made ready for the index', () => {
  it('has single spaces and none at its ends', () => expect(normaliseQuery('  margin \t of\u00a0 error ')).toBe('margin of error'));
  it('is composed, however the keyboard sent its accents', () => expect(normaliseQuery('lojalnos\u0301c\u0301')).toBe('lojalność'));
  it('has plain letters for full-width ones', () => expect(normaliseQuery('ＮＰＳ　１００％')).toBe('NPS 100%'));
  it.each([
    '"margin of error"',
    '“margin of error”',
    '„margin of error”',
    '«margin of error»',
    '「margin of error」',
    '『margin of error』',
    "'margin of error'",
    '＂margin of error＂',
    '‘margin of error’',
  ])('loses the quotation marks of %s', (quoted) => expect(normaliseQuery(quoted)).toBe('margin of error'));
  it('keeps the apostrophe inside a word', () => expect(normaliseQuery('the customer’s ‘voice’')).toBe("the customer's voice"));
  it('is cut when somebody pastes a page', () => expect(normaliseQuery('word '.repeat(500)).length).toBeLessThanOrEqual(120));
  it('is empty for nothing but signs of quotation', () => expect(normaliseQuery(' “” ')).toBe(''));
});

describe('words of a query', () => {
  it('lose signs at their ends but not inside', () => expect(wordsOf('what is win-back?')).toEqual(['what', 'is', 'win-back']));
  it('are none when only signs were typed', () => expect(wordsOf('? …')).toEqual([]));
});

describe('other spellings', () => {
  it('offer ł for each l of a Polish word', () => expect(otherSpellings('usluga', 'pl')).toEqual(['usługa']));
  it('try fewer changes first', () => expect(otherSpellings('lalka', 'pl')).toEqual(['łalka', 'lałka', 'łałka']));
  it('stay few for a word full of l', () => expect(otherSpellings('lllllllll', 'pl')).toHaveLength(15));
  it('take the stroke off a word that has it', () => expect(otherSpellings('łoyalty', 'en')).toEqual(['loyalty']));
  it('do not put Polish letters into other languages', () => expect(otherSpellings('loyalty', 'en')).toEqual([]));
  it('are none for a word without l', () => expect(otherSpellings('gesia', 'pl')).toEqual([]));
});

describe('telling words', () => {
  it('leave out the small ones', () => expect(tellingWords('What is the margin of error')).toEqual(['margin', 'error']));
  it('leave out Polish small ones, with or without accents', () => expect(tellingWords('jak się mierzy lojalność')).toEqual(['mierzy', 'lojalność']));
  it('are the small ones when there are no others', () => expect(tellingWords('to be or')).toEqual(['to', 'be', 'or']));
  it('keep Chinese as it is', () => expect(tellingWords('顾客满意度')).toEqual(['顾客满意度']));
  it('are said once', () => expect(tellingWords('score score')).toEqual(['score']));
});
