import { describe, expect, it } from 'vitest';
import { normalizeQuery } from './parse-query';

describe('a query made ready for the index', () => {
  it('has single spaces and none at its ends', () =>
    expect(normalizeQuery('  margin \t of\u00a0 error ')).toBe('margin of error'));
  it('is composed, however the keyboard sent its accents', () =>
    expect(normalizeQuery('lojalnos\u0301c\u0301')).toBe('lojalność'));
  it('has plain letters for full-width ones', () =>
    expect(normalizeQuery('ＮＰＳ　１００％')).toBe('NPS 100%'));
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
  ])('loses the quotation marks of %s', (quoted) =>
    expect(normalizeQuery(quoted)).toBe('margin of error'),
  );
  it('keeps the apostrophe inside a word', () =>
    expect(normalizeQuery('the customer’s ‘voice’')).toBe("the customer's voice"));
  it('is cut when somebody pastes a page', () =>
    expect(normalizeQuery('word '.repeat(500)).length).toBeLessThanOrEqual(120));
  it('is empty for nothing but signs of quotation', () => expect(normalizeQuery(' “” ')).toBe(''));
});
