import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const six = [
  [6, 5, 6],
  [4, 4, 5],
  [7, 6, 6],
  [3, 4, 3],
  [5, 5, 4],
  [6, 6, 7],
];

test('six people and three items: 0.911', () => {
  const result = valueOf(cronbachAlpha({ responses: six }));
  expect(result.alpha).toBeCloseTo(0.910714, 6);
  expect(result).toMatchObject({ items: 3, respondents: 6 });
});

test('items that say the same are in perfect agreement', () => {
  expect(
    valueOf(
      cronbachAlpha({
        responses: [
          [1, 1],
          [4, 4],
          [6, 6],
        ],
      }),
    ).alpha,
  ).toBeCloseTo(1, 12);
});

test('items that contradict each other fall below 0', () => {
  expect(
    valueOf(
      cronbachAlpha({
        responses: [
          [1, 7],
          [7, 2],
          [4, 3],
        ],
      }),
    ).alpha,
  ).toBeLessThan(0);
});

test('is undefined when everybody has the same total', () => {
  const noVariation = { valid: false, problem: { reason: 'no-variation', field: 'responses' } };
  expect(
    cronbachAlpha({
      responses: [
        [5, 4],
        [4, 5],
      ],
    }),
  ).toEqual(noVariation);
  expect(
    cronbachAlpha({
      responses: [
        [3, 3],
        [3, 3],
      ],
    }),
  ).toEqual(noVariation);
  // 0.1 + 0.2 + 0.3 differs from 0.3 + 0.2 + 0.1 by a hair in floating point.
  expect(
    cronbachAlpha({
      responses: [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
    }),
  ).toEqual(noVariation);
});

test('refuses one person, one item, rows of unlike length and a missing answer', () => {
  const reason = (responses: number[][]) => {
    const result = cronbachAlpha({ responses });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason([[1, 2, 3]])).toEqual(['too-few', 'responses']);
  expect(reason([[1], [2]])).toEqual(['too-few', 'responses.0']);
  expect(reason([[1, 2], [2]])).toEqual(['wrong-length', 'responses.1']);
  expect(
    reason([
      [1, 2],
      [2, Number.NaN],
    ]),
  ).toEqual(['not-a-number', 'responses.1.1']);
});

test('is at most 1, and neither the order of people nor that of items nor the unit matters', () => {
  const answer = fc.integer({ min: 1, max: 7 });
  const rows = fc
    .integer({ min: 2, max: 6 })
    .chain((items) => fc.array(fc.array(answer, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 20 }));
  fc.assert(fc.property(fc.array(fc.array(anyNumber)), (responses) => expectSound(cronbachAlpha({ responses }))));
  fc.assert(
    fc.property(rows, (responses) => {
      const result = cronbachAlpha({ responses });
      fc.pre(result.valid);
      const { alpha } = valueOf(result);
      expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
      for (const same of [[...responses].reverse(), responses.map((row) => [...row].reverse()), responses.map((row) => row.map((one) => 10 * one - 3))])
        expect(Math.abs(valueOf(cronbachAlpha({ responses: same })).alpha - alpha)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(alpha)));
    }),
  );
});
