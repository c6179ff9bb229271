import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedImportance } from './derived-importance';
import { expectSound, valueOf } from './sound.test-parts';

const overall = [1, 2, 3, 4, 5];
const correlationOf = (ratings: number[], answers = overall) =>
  valueOf(derivedImportance({ overall: answers, attributes: [{ id: 'one', ratings }] }))
    .attributes[0];

test('ratings that rise with the overall answer, fall with it, and have nothing to do with it', () => {
  expect(correlationOf([2, 4, 6, 8, 10])).toEqual({
    id: 'one',
    correlation: 1,
    low: null,
    high: null,
  });
  expect(correlationOf([5, 4, 3, 2, 1])?.correlation).toBe(-1);
  expect(correlationOf([3, 1, 5, 1, 3])?.correlation).toBeCloseTo(0, 12);
});

test("Anscombe's first set: 0.816, from 0.424 to 0.951", () => {
  // F. J. Anscombe, Graphs in Statistical Analysis, 1973; the interval as R prints it for cor.test
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const { correlation, low, high } = correlationOf(x, y) ?? {};
  expect(correlation).toBeCloseTo(0.8164205, 7);
  expect(low).toBeCloseTo(0.4243912, 6);
  expect(high).toBeCloseTo(0.9506933, 6);
});

test('nothing goes with what is the same for everybody', () => {
  expect(correlationOf([4, 4, 4, 4, 4])).toEqual({
    id: 'one',
    correlation: null,
    low: null,
    high: null,
  });
  expect(correlationOf([0.1, 0.1, 0.1, 0.1, 0.1])?.correlation).toBeNull();
});

test('three people have a correlation and no interval', () => {
  expect(correlationOf([1, 3, 2], [1, 2, 3])).toMatchObject({
    correlation: expect.closeTo(0.5, 12),
    low: null,
    high: null,
  });
});

test('what cannot be computed is named with its place', () => {
  const problemOf = (survey: unknown) => derivedImportance(survey as never);
  expect(problemOf({ overall: [1], attributes: [{ id: 'a', ratings: [1] }] })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'overall' },
  });
  expect(problemOf({ overall, attributes: [] })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'attributes' },
  });
  expect(problemOf({ overall: [2, 2, 2], attributes: [{ id: 'a', ratings: [1, 2, 3] }] })).toEqual({
    valid: false,
    problem: { reason: 'no-variation', field: 'overall' },
  });
  expect(problemOf({ overall, attributes: [{ id: 'a', ratings: [1, 2] }] })).toMatchObject({
    problem: { reason: 'wrong-length', field: 'attributes.0.ratings' },
  });
  expect(problemOf({ overall, attributes: [{ id: '', ratings: overall }] })).toMatchObject({
    problem: { reason: 'no-name', field: 'attributes.0.id' },
  });
  expect(
    problemOf({ overall: [1, 2, Number.NaN], attributes: [{ id: 'a', ratings: [1, 2, 3] }] }),
  ).toMatchObject({
    problem: { reason: 'not-a-number', field: 'overall.2' },
  });
});

test('stays between −1 and 1 within its interval, and does not change with the scales, their starts or the order of people', () => {
  const answer = fc.integer({ min: 1, max: 10 });
  const person = fc.tuple(answer, answer);
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 2, maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -5, max: 5 }),
      (people, scale, start) => {
        const survey = (rows: typeof people, change = (value: number) => value) =>
          derivedImportance({
            overall: rows.map(([y]) => y),
            attributes: [{ id: 'one', ratings: rows.map(([, x]) => change(x)) }],
          });
        const result = survey(people);
        expectSound(result);
        if (!result.valid) return;
        const { correlation = null, low = null, high = null } = result.value.attributes[0] ?? {};
        const same = (other: ReturnType<typeof survey>) => {
          const found = valueOf(other).attributes[0]?.correlation ?? null;
          if (correlation === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(correlation, 9);
        };
        same(survey(people.toReversed()));
        same(survey(people, (value) => start + scale * value));
        if (correlation === null) return;
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
        if (low === null || high === null) return;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(correlation);
        expect(high).toBeGreaterThanOrEqual(correlation);
        expect(high).toBeLessThanOrEqual(1);
      },
    ),
  );
});
