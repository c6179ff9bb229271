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

test('six people leave alpha wide open, and dropping an item shows which one the others need', () => {
  const { low, high, ifDropped } = valueOf(cronbachAlpha({ responses: six }));
  expect(low).toBeCloseTo(0.5941, 3);
  expect(high).toBeCloseTo(0.9864, 3);
  for (const item of [0, 1, 2])
    expect(ifDropped[item]).toBeCloseTo(
      valueOf(cronbachAlpha({ responses: six.map((row) => row.toSpliced(item, 1)) })).alpha,
      12,
    );
});

test('the interval stays within 0.002 of the exact one where that is published', () => {
  // Feldt's interval for an alpha of 0.85 with 7 items and 89 people, as the R package statpsych
  // prints it: 0.7971 to 0.8931.
  const answers = Array.from({ length: 89 }, (_, person) =>
    Array.from(
      { length: 7 },
      (_, item) => Math.sin(person * 12.9898) + 1.05 * Math.sin(person * 78.233 + item * 37.719),
    ),
  );
  const { alpha, low, high } = valueOf(cronbachAlpha({ responses: answers }));
  const odds = 0.15 / (1 - alpha);
  expect(1 - (1 - (low ?? 0)) * odds).toBeCloseTo(0.7971, 2);
  expect(Math.abs(1 - (1 - (low ?? 0)) * odds - 0.7971)).toBeLessThan(0.002);
  expect(Math.abs(1 - (1 - (high ?? 0)) * odds - 0.8931)).toBeLessThan(0.002);
});

test('there is no interval for two people or perfect agreement, and nothing is left of two items when one is dropped', () => {
  const two = valueOf(
    cronbachAlpha({
      responses: [
        [1, 2],
        [5, 4],
      ],
    }),
  );
  expect(two).toMatchObject({ low: null, high: null, ifDropped: [null, null] });
  expect(
    valueOf(
      cronbachAlpha({
        responses: [
          [1, 1, 1],
          [4, 4, 4],
          [6, 6, 6],
        ],
      }),
    ),
  ).toMatchObject({ low: null, high: null });
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
  const rows = fc.integer({ min: 2, max: 6 }).chain((items) =>
    fc.array(fc.array(answer, { minLength: items, maxLength: items }), {
      minLength: 2,
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyNumber)), (responses) =>
      expectSound(cronbachAlpha({ responses })),
    ),
  );
  fc.assert(
    fc.property(rows, (responses) => {
      const result = cronbachAlpha({ responses });
      fc.pre(result.valid);
      const { alpha } = valueOf(result);
      expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
      const { low, high } = valueOf(result);
      if (high !== null) expect(high).toBeLessThanOrEqual(1);
      if (low !== null && high !== null)
        expect([low, alpha, high]).toEqual([low, alpha, high].sort((a, b) => a - b));
      for (const same of [
        [...responses].reverse(),
        responses.map((row) => [...row].reverse()),
        responses.map((row) => row.map((value) => 10 * value - 3)),
      ])
        expect(
          Math.abs(valueOf(cronbachAlpha({ responses: same })).alpha - alpha),
        ).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(alpha)));
    }),
  );
});
