import { describe, expect, it } from 'vitest';
import { normaliseQuery } from './normalise-query';

describe('a query made ready for the index', () => {
  it('has single spaces and none at its ends', () =>
    expect(normaliseQuery('  margin \t of\u00a0 error ')).toBe('margin of error'));
  it('is composed, however the keyboard sent its accents', () =>
    expect(normaliseQuery('lojalnos\u0301c\u0301')).toBe('lojalność'));
  it('has plain letters for full-width ones', () =>
    expect(normaliseQuery('ＮＰＳ　１００％')).toBe('NPS 100%'));
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
    expect(normaliseQuery(quoted)).toBe('margin of error'),
  );
  it('keeps the apostrophe inside a word', () =>
    expect(normaliseQuery('the customer’s ‘voice’')).toBe("the customer's voice"));
  it('is cut when somebody pastes a page', () =>
    expect(normaliseQuery('word '.repeat(500)).length).toBeLessThanOrEqual(120));
  it('is empty for nothing but signs of quotation', () => expect(normaliseQuery(' “” ')).toBe(''));
});
