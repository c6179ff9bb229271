import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOrder } from './play-order';

describe('the order of play', () => {
  test('holds every one once, is the same each time, and is never that of the file', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 14 }),
        (ids) => {
          const order = playOrder(ids);
          const asListed = ids.map((_, index) => index);
          expect([...order].sort((a, b) => a - b)).toEqual(asListed);
          expect(playOrder(ids)).toEqual(order);
          expect(order).not.toEqual(asListed);
        },
      ),
    );
  });

  test('of one is that one', () => expect(playOrder(['only'])).toEqual([0]));
});
