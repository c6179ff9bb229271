import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { type ValuePart, valueBalance } from './value-balance';
import { valueTurns } from './value-turn';

const part = (id: string, weight: number, score: number): ValuePart => ({ id, weight, score });
const offer = (weights: readonly number[], scores: readonly number[], benefits = 1) => {
  const parts = weights.map((weight, index) => part(String(index), weight, scores[index] ?? 0));
  return { benefits: parts.slice(0, benefits), sacrifices: parts.slice(benefits) };
};

test('a café meal and a dinner change places at weights that can be found by hand', () => {
  const turns = valueOf(
    valueTurns({ first: offer([3, 3], [4, 2]), second: offer([3, 3], [9, 6]) }),
  );
  // −5 w + 4 · 3 = 0 and −5 · 3 + 4 w = 0
  expect(turns.difference[0]).toBeCloseTo(2.4, 12);
  expect(turns.difference[1]).toBeCloseTo(3.75, 12);
  // With one thing on each side a weight cancels out of the comparison of ratios.
  expect(turns.ratio).toEqual([null, null]);
});

test('an offer that is better in everything never changes places', () => {
  const turns = valueOf(
    valueTurns({ first: offer([3, 2], [9, 1]), second: offer([3, 2], [4, 6]) }),
  );
  expect(turns.difference).toEqual([null, null]);
});

test('offers that differ in one thing alone would tie without it, which is no turn', () => {
  const turns = valueOf(
    valueTurns({
      first: offer([3, 0.7, 2], [8, 6, 6], 2),
      second: offer([3, 0.7, 2], [8, 6, 3], 2),
    }),
  );
  expect(turns.difference).toEqual([null, null, null]);
});

test('what is alike in both offers decides nothing', () => {
  expect(
    valueOf(valueTurns({ first: offer([3, 2], [5, 1]), second: offer([3, 2], [5, 6]) }))
      .difference[0],
  ).toBeNull();
});

test('refuses offers made of other parts, and offers that have no balance', () => {
  const one = offer([3, 3], [4, 2]);
  expect(valueTurns({ first: one, second: offer([3, 3, 1], [4, 2, 1]) })).toEqual({
    valid: false,
    problem: { reason: 'wrong-length', field: 'second' },
  });
  expect(valueTurns({ first: one, second: offer([3, 3], [4, 11]) })).toMatchObject({
    valid: false,
    problem: { reason: 'out-of-range' },
  });
  expect(valueTurns({ first: offer([0, 0], [4, 2]), second: one })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count' },
  });
});

test('at its turning point two offers balance alike, and on its two sides differently', () => {
  const score = fc.integer({ min: 0, max: 10 });
  const list = fc.array(score, { minLength: 4, maxLength: 4 });
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(weights, list, list, (weighed, x, y) => {
      const turns = valueOf(
        valueTurns({ first: offer(weighed, x, 2), second: offer(weighed, y, 2) }),
      );
      turns.difference.forEach((turn, index) => {
        if (turn === null) return;
        const lead = (weight: number) => {
          const used = weighed.with(index, weight);
          return (
            valueOf(valueBalance(offer(used, x, 2))).difference -
            valueOf(valueBalance(offer(used, y, 2))).difference
          );
        };
        expect(lead(turn)).toBeCloseTo(0, 9);
        expect(lead(turn + 1) * lead(turn / 2)).toBeLessThan(0);
      });
    }),
  );
});

test('answers anything soundly', () => {
  const parts = fc.array(
    fc.record({ id: fc.string({ minLength: 1 }), weight: anyNumber, score: anyNumber }),
    { maxLength: 3 },
  );
  const anyOffer = fc.record({ benefits: parts, sacrifices: parts });
  fc.assert(
    fc.property(anyOffer, anyOffer, (first, second) => expectSound(valueTurns({ first, second }))),
  );
});
