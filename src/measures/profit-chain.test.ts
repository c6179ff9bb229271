import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profitChain } from './profit-chain';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const rounded = (list: readonly (number | null)[]) =>
  list.map((value) => value !== null && Number(value.toFixed(6)));

test('of ten points, half of two fifths of three tenths arrive: 0.6', () => {
  const chain = valueOf(profitChain({ push: 10, effects: [0.5, 0.4, 0.3], margin: 0.1 }));
  expect(rounded(chain.reached)).toEqual([10, 5, 2, 0.6]);
  expect(rounded(chain.low)).toEqual([10, 4, 1.2, 0.24]);
  expect(rounded(chain.high)).toEqual([10, 6, 3, 1.2]);
  expect(chain.overall).toBeCloseTo(0.06, 12);
  expect(chain.bypassed).toBe(0);
});

test('a tenth more is worth most at the weakest link, and nothing can be added to a full one', () => {
  expect(rounded(valueOf(profitChain({ push: 10, effects: [0.5, 0.4, 0.3] })).gains)).toEqual([
    0.012, 0.015, 0.02,
  ]);
  expect(rounded(valueOf(profitChain({ push: 10, effects: [1, 0.95, 0.9] })).gains)).toEqual([
    false,
    false,
    0.095,
  ]);
});

test('a way round brings its own part, and goes on when the link beside it is cut', () => {
  const effects = [0.4, 0.3, 0.6, 0.5, 0.2];
  const chain = valueOf(profitChain({ push: 10, effects, bypass: { to: 2, effect: 0.3 } }));
  expect(rounded(chain.reached)).toEqual([10, 4, 4.2, 2.52, 1.26, 0.252]);
  expect(chain.bypassed).toBeCloseTo(0.018, 12);
  expect(chain.bypassGain).toBeCloseTo(0.006, 12);
  const cut = valueOf(
    profitChain({ push: 10, effects: effects.with(0, 0), bypass: { to: 2, effect: 0.3 } }),
  );
  expect(rounded(cut.reached)).toEqual([10, 0, 3, 1.8, 0.9, 0.18]);
});

test('one link that works the other way turns all that follows', () => {
  expect(rounded(valueOf(profitChain({ push: 10, effects: [0.5, -0.4, 0.5] })).reached)).toEqual([
    10, 5, -2, -1,
  ]);
  const band = valueOf(profitChain({ push: 10, effects: [0.5, 0.1, 0.5], margin: 0.2 }));
  expect([band.low.at(-1), band.high.at(-1)].map((end) => end?.toFixed(3))).toEqual([
    '-0.490',
    '1.470',
  ]);
});

test('refuses a chain without links, effects beyond 1 and a way round that leads nowhere', () => {
  const problemOf = (input: Parameters<typeof profitChain>[0]) => {
    const measured = profitChain(input);
    return measured.valid ? 'valid' : [measured.problem.reason, measured.problem.field];
  };
  expect(problemOf({ push: 10, effects: [] })).toEqual(['no-stages', 'effects']);
  expect(problemOf({ push: Number.NaN, effects: [0.5] })).toEqual(['not-a-number', 'push']);
  expect(problemOf({ push: 10, effects: [0.5, 1.2] })).toEqual(['out-of-range', 'effects.1']);
  expect(problemOf({ push: 10, effects: [0.5], margin: 2 })).toEqual(['out-of-range', 'margin']);
  expect(problemOf({ push: 10, effects: [0.5, 0.5], bypass: { to: 1, effect: 0.5 } })).toEqual([
    'out-of-range',
    'bypass.to',
  ]);
  expect(problemOf({ push: 10, effects: [0.5, 0.5], bypass: { to: 3, effect: 0.5 } })).toEqual([
    'out-of-range',
    'bypass.to',
  ]);
  expect(problemOf({ push: 10, effects: [0.5, 0.5], bypass: { to: 2, effect: 5 } })).toEqual([
    'out-of-range',
    'bypass.effect',
  ]);
});

describe('whatever the effects', () => {
  const effect = fc.double({ min: -1, max: 1, noNaN: true });
  const chain = fc.record({
    push: fc.integer({ min: -100, max: 100 }),
    effects: fc.array(effect, { minLength: 1, maxLength: 8 }),
    margin: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });

  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(
        anyNumber,
        fc.array(anyNumber),
        anyNumber,
        anyNumber,
        anyNumber,
        (push, effects, margin, to, bypass) =>
          expectSound(profitChain({ push, effects, margin, bypass: { to, effect: bypass } })),
      ),
    );
  });

  test('a push never grows on its way, and lies within its band', () => {
    fc.assert(
      fc.property(chain, (input) => {
        const { reached, low, high, overall } = valueOf(profitChain(input));
        expect(reached).toHaveLength(input.effects.length + 1);
        for (const [box, value] of reached.entries()) {
          if (box > 0)
            expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(reached[box - 1] ?? 0) + 1e-9);
          expect(value).toBeGreaterThanOrEqual((low[box] ?? 0) - 1e-9);
          expect(value).toBeLessThanOrEqual((high[box] ?? 0) + 1e-9);
        }
        expect(reached.at(-1)).toBeCloseTo(input.push * overall, 9);
      }),
    );
  });

  test('the order of the links does not change what arrives, and twice the push is twice of it', () => {
    fc.assert(
      fc.property(chain, ({ push, effects }) => {
        const { overall, reached } = valueOf(profitChain({ push, effects }));
        expect(valueOf(profitChain({ push, effects: [...effects].reverse() })).overall).toBeCloseTo(
          overall,
          12,
        );
        expect(valueOf(profitChain({ push: 2 * push, effects })).reached.at(-1)).toBeCloseTo(
          2 * (reached.at(-1) ?? 0),
          9,
        );
      }),
    );
  });
});
