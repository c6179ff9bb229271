import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDifference, indexInterval } from './index-waves';
import { variance } from './mean';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const wave = { means: [8.2, 7.6, 7.4], deviation: 2, answers: 400 };
const earlier = { ...wave, means: [7.9, 7.2, 7.1] };

describe('the margin of an index', () => {
  test('400 answers that differ by two points on the scale, by hand', () => {
    const { index, marginOfError, low, high } = valueOf(indexInterval(wave));
    expect(index).toBeCloseTo(74.8148, 4);
    expect(marginOfError).toBeCloseTo((1.959964 * 100 * 2) / (9 * 20), 5);
    expect([low, high].map((end) => end.toFixed(1))).toEqual(['72.6', '77.0']);
  });
  test('the weights move the index and leave the margin', () => {
    const weighted = valueOf(indexInterval({ ...wave, weights: [0.3885, 0.319, 0.2925] }));
    expect(weighted.index).toBeCloseTo(75.2733, 4);
    expect(weighted.marginOfError).toBe(valueOf(indexInterval(wave)).marginOfError);
  });
  test('stays inside the scale', () => {
    const few = valueOf(indexInterval({ means: [9.9, 9.9, 9.9], deviation: 4.5, answers: 2 }));
    expect([few.low >= 0, few.high]).toEqual([true, 100]);
  });
  test('is never less than what the answers of the people themselves give', () => {
    const answer = fc.integer({ min: 1, max: 10 });
    const people = fc.array(fc.tuple(answer, answer, answer), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(
        people,
        fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })),
        (given, weights) => {
          const [first, second, third] = ([0, 1, 2] as const).map((index) =>
            given.map((person) => person[index]),
          );
          const deviation = Math.max(
            ...[first, second, third].map((column) => Math.sqrt(variance(column ?? []))),
          );
          fc.pre(deviation > 0 && deviation <= 4.5);
          const means = [first, second, third].map(
            (column = []) => column.reduce((sum, mean) => sum + mean, 0) / given.length,
          );
          const { marginOfError, weights: used } = valueOf(
            indexInterval({ means, weights, deviation, answers: given.length }),
          );
          const ownScores = given.map((person) =>
            person.reduce(
              (sum, mean, index) => sum + ((100 * (mean - 1)) / 9) * (used[index] ?? 0),
              0,
            ),
          );
          expect(marginOfError).toBeGreaterThanOrEqual(
            1.959963 * Math.sqrt(variance(ownScores) / given.length) - 1e-9,
          );
        },
      ),
    );
  });
  test('is undefined without answers, with one, and when all are said to be alike', () => {
    const problem = (change: object) => indexInterval({ ...wave, ...change });
    expect(problem({ answers: 0 })).toEqual({
      valid: false,
      problem: { reason: 'nobody-answered', field: 'answers' },
    });
    expect(problem({ answers: 1 })).toEqual({
      valid: false,
      problem: { reason: 'too-few', field: 'answers' },
    });
    expect(problem({ deviation: 0 })).toEqual({
      valid: false,
      problem: { reason: 'no-variation', field: 'deviation' },
    });
    expect(problem({ deviation: 5 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'deviation' },
    });
    expect(problem({ means: [8, 7] })).toEqual({
      valid: false,
      problem: { reason: 'wrong-length', field: 'means' },
    });
  });
});

describe('two waves', () => {
  test('from 71 to 75 is news with 400 answers in each, and may be luck with 120', () => {
    const change = valueOf(indexDifference({ before: earlier, after: wave }));
    expect(change.difference).toBeCloseTo(3.7037, 4);
    expect(change.marginOfError).toBeCloseTo(3.08, 2);
    expect(change.significant).toBe(true);
    expect(
      valueOf(
        indexDifference({ before: { ...earlier, answers: 120 }, after: { ...wave, answers: 120 } }),
      ).significant,
    ).toBe(false);
  });
  test('the number of answers that would tell them apart is the smallest that does', () => {
    const { answersToTell } = valueOf(indexDifference({ before: earlier, after: wave }));
    const withAnswers = (answers: number) =>
      valueOf(indexDifference({ before: { ...earlier, answers }, after: { ...wave, answers } }))
        .significant;
    expect(answersToTell).toBe(277);
    expect([withAnswers(277), withAnswers(276)]).toEqual([true, false]);
    expect(valueOf(indexDifference({ before: wave, after: wave })).answersToTell).toBeNull();
  });
  test('turned round, the change has the other sign and the same margin', () => {
    const [forth, back] = [
      indexDifference({ before: earlier, after: wave }),
      indexDifference({ before: wave, after: earlier }),
    ].map(valueOf);
    expect(back?.difference).toBeCloseTo(-(forth?.difference ?? 0), 12);
    expect(back?.marginOfError).toBe(forth?.marginOfError);
  });
  test('a mistake is named with its wave', () => {
    expect(indexDifference({ before: { ...earlier, means: [0, 7, 7] }, after: wave })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'before.means.0' },
    });
    expect(indexDifference({ before: earlier, after: { ...wave, answers: 0 } })).toMatchObject({
      problem: { field: 'after.answers' },
    });
  });
  test('answers anything soundly', () => {
    const any = fc.record({ means: fc.array(anyNumber), deviation: anyNumber, answers: anyNumber });
    fc.assert(
      fc.property(any, any, (before, after) => expectSound(indexDifference({ before, after }))),
    );
  });
});
