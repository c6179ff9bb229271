import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KanoCounts, kanoCategory, kanoSummary } from './kano';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

describe('one person', () => {
  test.each([
    [1, 'QAAAO'],
    [2, 'RIIIM'],
    [3, 'RIIIM'],
    [4, 'RIIIM'],
    [5, 'RRRRQ'],
  ])(
    'answers %i when the feature is there: the five answers when it is not give %s',
    (functional, row) => {
      const categories = [1, 2, 3, 4, 5].map(
        (dysfunctional) => valueOf(kanoCategory({ functional, dysfunctional })).category,
      );
      expect(categories.join('')).toBe(row);
    },
  );
  test('refuses answers that are not on the scale', () => {
    expect(kanoCategory({ functional: 0, dysfunctional: 1 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'functional' },
    });
    expect(kanoCategory({ functional: 1, dysfunctional: 6 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'dysfunctional' },
    });
    expect(kanoCategory({ functional: 1, dysfunctional: 2.5 })).toEqual({
      valid: false,
      problem: { reason: 'not-whole', field: 'dysfunctional' },
    });
  });
  test('no input gives anything but a category or a problem', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (functional, dysfunctional) =>
        expectSound(kanoCategory({ functional, dysfunctional })),
      ),
    );
  });
});

describe('many people', () => {
  test('the edge grip of a ski: better 0.40, worse −0.83', () => {
    const result = valueOf(
      kanoSummary({ attractive: 7, oneDimensional: 33, mustBe: 50, indifferent: 10 }),
    );
    expect(result.better).toBe(0.4);
    expect(result.worse).toBe(-0.83);
    expect(result.category).toBe('M');
  });
  test('the bonus of an app: better 0.486, worse −0.123, reverse and questionable answers left out', () => {
    const result = valueOf(
      kanoSummary({
        attractive: 216,
        oneDimensional: 56,
        mustBe: 13,
        indifferent: 275,
        reverse: 23,
        questionable: 24,
      }),
    );
    expect(result.better).toBeCloseTo(0.485714, 6);
    expect(result.worse).toBeCloseTo(-0.123214, 6);
    expect(result.category).toBe('I');
    expect(result.runnerUp).toBe('A');
    expect(result.answers).toBe(607);
    expect(result.questionableShare).toBeCloseTo(24 / 607, 12);
  });
  test('61 must-be against 40 one-dimensional of 156 is clear: 21 against a threshold of 13.64', () => {
    const result = valueOf(
      kanoSummary({
        attractive: 22,
        oneDimensional: 40,
        mustBe: 61,
        indifferent: 27,
        reverse: 4,
        questionable: 2,
      }),
    );
    expect(result).toMatchObject({
      answers: 156,
      category: 'M',
      runnerUp: 'O',
      first: 61,
      second: 40,
      fongDifference: 21,
      clear: true,
    });
    expect(result.better).toBeCloseTo(0.413333, 6);
    expect(result.worse).toBeCloseTo(-0.673333, 6);
    expect(result.fongThreshold).toBeCloseTo(13.636677, 6);
    expect(result.questionableShare).toBeCloseTo(2 / 156, 12);
  });
  test('62 against 54 of 150 is not: 8 against 13.92', () => {
    const result = valueOf(
      kanoSummary({ attractive: 62, oneDimensional: 54, mustBe: 20, indifferent: 14 }),
    );
    expect(result.fongDifference).toBe(8);
    expect(result.fongThreshold).toBeCloseTo(13.9175, 6);
    expect(result.clear).toBe(false);
  });
  test('of equal counts must-be wins over one-dimensional, attractive and indifferent', () => {
    const winner = (
      attractive: number,
      oneDimensional: number,
      mustBe: number,
      indifferent: number,
      reverse = 0,
    ) =>
      valueOf(kanoSummary({ attractive, oneDimensional, mustBe, indifferent, reverse })).category;
    expect(winner(5, 5, 5, 5)).toBe('M');
    expect(winner(5, 5, 4, 5)).toBe('O');
    expect(winner(5, 4, 4, 5)).toBe('A');
    expect(winner(4, 4, 4, 5, 5)).toBe('I');
    expect(winner(4, 4, 4, 4, 5)).toBe('R');
  });
  test('a feature whose absence annoys nobody is worth 0, not less', () => {
    expect(
      Object.is(
        valueOf(kanoSummary({ attractive: 3, oneDimensional: 0, mustBe: 0, indifferent: 2 })).worse,
        0,
      ),
    ).toBe(true);
  });
  test('is undefined when nobody gave an answer that can be read', () => {
    const none = { attractive: 0, oneDimensional: 0, mustBe: 0, indifferent: 0 };
    expect(kanoSummary(none)).toEqual({ valid: false, problem: { reason: 'nothing-to-count' } });
    expect(kanoSummary({ ...none, reverse: 4, questionable: 1 })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count' },
    });
  });
  test('the same mix of more people has the same category, better and worse, and what was clear stays clear', () => {
    const few = fc.nat(1000);
    fc.assert(
      fc.property(
        few,
        few,
        few,
        few,
        few,
        few,
        fc.integer({ min: 2, max: 20 }),
        (attractive, oneDimensional, mustBe, indifferent, reverse, questionable, times) => {
          fc.pre(attractive + oneDimensional + mustBe + indifferent > 0);
          const once = { attractive, oneDimensional, mustBe, indifferent, reverse, questionable };
          const { better, worse, category, runnerUp, clear, questionableShare } = valueOf(
            kanoSummary(once),
          );
          const more = Object.fromEntries(
            Object.entries(once).map(([kind, count]) => [kind, times * count]),
          ) as KanoCounts;
          expect(valueOf(kanoSummary(more))).toMatchObject({
            better,
            worse,
            category,
            runnerUp,
            questionableShare,
          });
          if (clear) expect(valueOf(kanoSummary(more)).clear).toBe(true);
        },
      ),
    );
  });
  test('better stays in 0 to 1, worse in −1 to 0, and reverse and questionable answers move neither', () => {
    const counts: fc.Arbitrary<Required<KanoCounts>> = fc.record({
      attractive: anyCount,
      oneDimensional: anyCount,
      mustBe: anyCount,
      indifferent: anyCount,
      reverse: anyCount,
      questionable: anyCount,
    });
    fc.assert(
      fc.property(counts, (input) => {
        const result = kanoSummary(input);
        expectSound(result);
        fc.pre(result.valid);
        const { better, worse, first, second, questionableShare } = valueOf(result);
        expect(better).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1);
        expect(worse).toBeLessThanOrEqual(0);
        expect(worse).toBeGreaterThanOrEqual(-1);
        expect(questionableShare).toBeLessThanOrEqual(1);
        expect(first).toBeGreaterThanOrEqual(second);
        expect(first).toBe(Math.max(...Object.values(input)));
        const others = valueOf(kanoSummary({ ...input, reverse: 0, questionable: 0 }));
        expect([others.better, others.worse]).toEqual([better, worse]);
      }),
    );
  });
});
