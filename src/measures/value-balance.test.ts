import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { type ValuePart, valueBalance } from './value-balance';

const part = (id: string, weight: number, score: number): ValuePart => ({ id, weight, score });
const benefits = [part('quality', 3, 8), part('service', 1, 6)];
const sacrifices = [part('price', 4, 5), part('time', 2, 2)];

test('quality 8 and service 6 against price 5 and time 2, by hand', () => {
  const result = valueOf(valueBalance({ benefits, sacrifices }));
  expect(result.benefit).toBeCloseTo(3, 12);
  expect(result.sacrifice).toBeCloseTo(2.4, 12);
  expect(result.difference).toBeCloseTo(0.6, 12);
  expect(result.ratio).toBeCloseTo(1.25, 12);
});

test('two offers can change places between difference and ratio', () => {
  const offer = (gets: number, gives: number) =>
    valueOf(
      valueBalance({ benefits: [part('gets', 1, gets)], sacrifices: [part('gives', 1, gives)] }),
    );
  const [simple, rich] = [offer(4, 1), offer(10, 5)];
  expect(rich.difference).toBeGreaterThan(simple.difference);
  expect(rich.ratio).toBeLessThan(simple.ratio ?? Number.NaN);
});

test('what costs nothing has no ratio', () => {
  expect(valueOf(valueBalance({ benefits, sacrifices: [] })).ratio).toBeNull();
  expect(valueOf(valueBalance({ benefits, sacrifices: [part('price', 5, 0)] })).ratio).toBeNull();
});

test('refuses nothing at all, weights of nothing, and scores off the scale', () => {
  expect(valueBalance({ benefits: [], sacrifices: [] })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count' },
  });
  expect(valueBalance({ benefits: [part('quality', 0, 8)], sacrifices: [] })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count' },
  });
  expect(valueBalance({ benefits, sacrifices: [part('price', 1, 11)] })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'sacrifices.0.score' },
  });
  expect(valueBalance({ benefits: [part('quality', -1, 8)], sacrifices })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'benefits.0.weight' },
  });
});

test('weights ten times as large weigh the same, order does not matter, and both sides exchanged turn the balance round', () => {
  const parts = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      weight: fc.integer({ min: 1, max: 100 }),
      score: fc.integer({ min: 0, max: 10 }),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const anyParts = fc.array(fc.record({ id: fc.string(), weight: anyNumber, score: anyNumber }));
  fc.assert(
    fc.property(anyParts, anyParts, (gets, gives) =>
      expectSound(valueBalance({ benefits: gets, sacrifices: gives })),
    ),
  );
  fc.assert(
    fc.property(parts, parts, (gets, gives) => {
      const balance = valueOf(valueBalance({ benefits: gets, sacrifices: gives }));
      expect(balance.benefit + balance.sacrifice).toBeLessThanOrEqual(10 + 1e-9);
      const heavier = (list: ValuePart[]) =>
        list.map((part) => ({ ...part, weight: 10 * part.weight })).reverse();
      expect(
        valueOf(valueBalance({ benefits: heavier(gets), sacrifices: heavier(gives) })).difference,
      ).toBeCloseTo(balance.difference, 9);
      expect(valueOf(valueBalance({ benefits: gives, sacrifices: gets })).difference).toBeCloseTo(
        0 - balance.difference,
        9,
      );
    }),
  );
});
