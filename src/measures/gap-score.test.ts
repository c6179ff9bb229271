import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dimension, gapScore, itemGaps } from './gap-score';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const five: Dimension[] = [
  { id: 'tangibles', expectation: 5.2, perception: 5.6, weight: 10 },
  { id: 'reliability', expectation: 6.7, perception: 5.9, weight: 35 },
  { id: 'responsiveness', expectation: 6.3, perception: 5.5, weight: 22 },
  { id: 'assurance', expectation: 6.4, perception: 6.2, weight: 18 },
  { id: 'empathy', expectation: 6, perception: 5.4, weight: 15 },
];
const unweighted = five.map(({ id, expectation, perception }) => ({ id, expectation, perception }));

describe('dimensions', () => {
  test('five dimensions: −0.40 without weights, −0.542 with, 5.72 for performance alone', () => {
    const result = valueOf(gapScore({ dimensions: five }));
    expect(result.gaps.map(({ id, gap }) => [id, Math.round(gap * 100) / 100])).toEqual([
      ['tangibles', 0.4],
      ['reliability', -0.8],
      ['responsiveness', -0.8],
      ['assurance', -0.2],
      ['empathy', -0.6],
    ]);
    expect(result.unweighted).toBeCloseTo(-0.4, 10);
    expect(result.weighted).toBeCloseTo(-0.542, 10);
    expect(result.performance).toBeCloseTo(5.72, 10);
  });
  test('without weights there is no weighted score', () => {
    const result = valueOf(gapScore({ dimensions: unweighted }));
    expect(result.weighted).toBeNull();
    expect(result.unweighted).toBeCloseTo(-0.4, 10);
  });
  test('weights that do not add up to 100 are shares of their sum', () => {
    const halves = five.map((dimension) => ({ ...dimension, weight: (dimension.weight ?? 0) / 2 }));
    expect(valueOf(gapScore({ dimensions: halves })).weighted).toBeCloseTo(-0.542, 10);
  });
  test('a dimension without answers leaves no score, not 0', () => {
    const silent = [
      ...five.slice(0, 2),
      { id: 'responsiveness', expectation: 6.3, perception: Number.NaN, weight: 22 },
    ];
    expect(gapScore({ dimensions: silent })).toEqual({
      valid: false,
      problem: { reason: 'not-a-number', field: 'dimensions.2.perception' },
    });
  });
  test('refuses no dimensions, some weights only, means off the scale, and a dimension without a name', () => {
    const reason = (dimensions: Dimension[]) => {
      const result = gapScore({ dimensions });
      return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
    };
    expect(reason([])).toEqual(['nothing-to-count', 'dimensions']);
    expect(reason([...five.slice(0, 1), ...unweighted.slice(1)])).toEqual([
      'not-a-number',
      'dimensions.1.weight',
    ]);
    expect(reason([{ id: 'tangibles', expectation: 7.5, perception: 5 }])).toEqual([
      'out-of-range',
      'dimensions.0.expectation',
    ]);
    expect(reason([{ id: '', expectation: 7, perception: 5 }])).toEqual([
      'no-name',
      'dimensions.0.id',
    ]);
    expect(reason([{ id: 'tangibles', expectation: 7, perception: 5, weight: 0 }])).toEqual([
      'nothing-to-count',
      'dimensions',
    ]);
  });
  const level = fc.double({ min: 1, max: 7, noNaN: true });
  const dimensions = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      expectation: level,
      perception: level,
      weight: fc.integer({ min: 1, max: 100 }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  test('gaps stay in −6 to 6, the order does not matter, and equal weights are no weights', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.string(),
            expectation: anyNumber,
            perception: anyNumber,
            weight: anyNumber,
          }),
        ),
        (list) => expectSound(gapScore({ dimensions: list })),
      ),
    );
    fc.assert(
      fc.property(dimensions, (list) => {
        const result = valueOf(gapScore({ dimensions: list }));
        for (const { gap } of result.gaps) expect(Math.abs(gap)).toBeLessThanOrEqual(6);
        const sizes = result.gaps.map(({ gap }) => gap);
        for (const score of [result.weighted ?? Number.NaN, result.unweighted]) {
          expect(score).toBeGreaterThanOrEqual(Math.min(...sizes) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...sizes) + 1e-9);
        }
        expect(result.performance).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(result.performance).toBeLessThanOrEqual(7 + 1e-9);
        const turned = valueOf(gapScore({ dimensions: [...list].reverse() }));
        expect(turned.weighted).toBeCloseTo(result.weighted ?? Number.NaN, 10);
        expect(turned.unweighted).toBeCloseTo(result.unweighted, 10);
        const alike = valueOf(
          gapScore({ dimensions: list.map((dimension) => ({ ...dimension, weight: 3 })) }),
        );
        expect(alike.weighted).toBeCloseTo(result.unweighted, 10);
      }),
    );
  });
});

describe('items', () => {
  test('four items of one dimension: −1, 0, −2 and +1, −0.5 on average', () => {
    expect(valueOf(itemGaps({ expectations: [7, 6, 7, 6], perceptions: [6, 6, 5, 7] }))).toEqual({
      gaps: [-1, 0, -2, 1],
      mean: -0.5,
    });
  });
  test('refuses no items, unlike lists, and answers off the scale', () => {
    expect(itemGaps({ expectations: [], perceptions: [] })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'expectations' },
    });
    expect(itemGaps({ expectations: [7, 6], perceptions: [6] })).toEqual({
      valid: false,
      problem: { reason: 'wrong-length', field: 'perceptions' },
    });
    expect(itemGaps({ expectations: [7, 6], perceptions: [6, 0] })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'perceptions.1' },
    });
  });
  test('the two questions exchanged turn every gap round', () => {
    const answers = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(anyNumber), fc.array(anyNumber), (expectations, perceptions) =>
        expectSound(itemGaps({ expectations, perceptions })),
      ),
    );
    fc.assert(
      fc.property(answers, (pairs) => {
        const expectations = pairs.map(([expectation]) => expectation);
        const perceptions = pairs.map(([, perception]) => perception);
        const there = valueOf(itemGaps({ expectations, perceptions })).mean;
        expect(
          valueOf(itemGaps({ expectations: perceptions, perceptions: expectations })).mean,
        ).toBeCloseTo(0 - there, 10);
      }),
    );
  });
});
