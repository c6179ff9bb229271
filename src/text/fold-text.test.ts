import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './fold-text';

it('takes capitals and accents off', () =>
  expect(foldText('Zażółć GĘŚLĄ jaźń')).toBe('zazolc gesla jazn'));
it('makes full-width letters plain', () => expect(foldText('ＮＰＳ')).toBe('nps'));
it('leaves Chinese alone', () => expect(foldText('顾客滿意')).toBe('顾客滿意'));
it('never changes the length, so that places stay places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
    { numRuns: 2000 },
  );
});
