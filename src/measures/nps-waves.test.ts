import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleBinomial } from './binomial';
import { npsDifference } from './nps-waves';
import { randomFrom } from './random';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const groups = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});

test('from +20 to +34 with 200 answers each is not yet a significant change', () => {
  const result = valueOf(npsDifference({ before: groups(90, 60, 50), after: groups(104, 60, 36) }));
  expect(result).toMatchObject({
    before: 20,
    after: 34,
    difference: 14,
    significant: false,
    cautions: [],
  });
  // Adjusted: 90.75 and 50.75 of 203 against 104.75 and 36.75 of 203.
  const se = Math.hypot(
    ...[
      [90.75, 50.75],
      [104.75, 36.75],
    ].map(([p = 0, d = 0]) => 100 * Math.sqrt(((p + d) / 203 - ((p - d) / 203) ** 2) / 203)),
  );
  const centre = (100 * (68 - 40)) / 203;
  expect(result.standardError).toBeCloseTo(se, 10);
  expect(result.z).toBeCloseTo(centre / se, 10);
  expect(result.low).toBeCloseTo(centre - 1.959964 * se, 5);
  expect(result.high).toBeCloseTo(centre + 1.959964 * se, 5);
});

test('the same change with ten times the answers is significant', () => {
  const result = valueOf(
    npsDifference({ before: groups(900, 600, 500), after: groups(1040, 600, 360) }),
  );
  expect(result.difference).toBe(14);
  expect(result.low).toBeGreaterThan(0);
  expect(result.significant).toBe(true);
});

test('three or ten promoters and nobody else prove no change, and call for caution', () => {
  const three = valueOf(npsDifference({ before: groups(3, 0, 0), after: groups(104, 60, 36) }));
  expect(three).toMatchObject({
    difference: -66,
    significant: false,
    cautions: ['few-answers', 'no-variety'],
  });
  expect(Math.abs(three.z)).toBeLessThan(1);
  expect(
    valueOf(npsDifference({ before: groups(10, 0, 0), after: groups(40, 5, 5) })).significant,
  ).toBe(false);
  expect(
    valueOf(npsDifference({ before: groups(0, 40, 0), after: groups(30, 5, 5) })).cautions,
  ).toEqual(['no-variety']);
  expect(
    valueOf(npsDifference({ before: groups(5, 4, 4), after: groups(30, 5, 5) })).cautions,
  ).toEqual(['few-answers']);
});

test('two waves that answered with one voice each have a result and a caution', () => {
  expect(
    valueOf(npsDifference({ before: groups(0, 40, 0), after: groups(25, 0, 0) })),
  ).toMatchObject({
    difference: 100,
    significant: true,
    cautions: ['no-variety'],
  });
});

test.each([
  [10, 50],
  [50, 10],
  [10, 10],
  [20, 300],
])(
  'a simulation: waves of %i and %i answers from the same customers raise a false alarm about once in 20 times, or less',
  (first, second) => {
    const random = randomFrom(first * 1000 + second);
    for (const [promoters, detractors] of [
      [0.45, 0.25],
      [0.7, 0.05],
      [0.9, 0.02],
      [0.2, 0.4],
      [0.5, 0.5],
    ] as const) {
      const draw = (answers: number) => {
        const drawn = sampleBinomial(answers, promoters, random);
        const rest = sampleBinomial(
          answers - drawn,
          Math.min(1, detractors / (1 - promoters)),
          random,
        );
        return groups(drawn, answers - drawn - rest, rest);
      };
      const alarms = Array.from(
        { length: 4000 },
        () => valueOf(npsDifference({ before: draw(first), after: draw(second) })).significant,
      ).filter(Boolean);
      expect(alarms.length / 4000).toBeLessThan(0.065);
    }
  },
);

test('an interval that would pass the largest possible change ends there', () => {
  const fall = valueOf(npsDifference({ before: groups(1, 1, 0), after: groups(0, 1, 1) }));
  expect(fall.low).toBeGreaterThanOrEqual(-200);
  const most = valueOf(npsDifference({ before: groups(0, 0, 3), after: groups(3, 0, 0) }));
  expect(most).toMatchObject({ difference: 200, high: 200 });
});

test('says which wave nobody answered, and which count is wrong', () => {
  expect(npsDifference({ before: groups(0, 0, 0), after: groups(1, 1, 1) })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered', field: 'before' },
  });
  expect(npsDifference({ before: groups(1, 1, 1), after: groups(0, 0, 0) })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered', field: 'after' },
  });
  expect(npsDifference({ before: groups(1, 1, 1), after: groups(1, -4, 1) })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'after.passives' },
  });
});

describe('whatever the waves', () => {
  const wave = fc.record({ promoters: anyCount, passives: anyCount, detractors: anyCount });
  test('no input gives NaN or infinity', () => {
    const anything = fc.record({
      promoters: anyNumber,
      passives: anyNumber,
      detractors: anyNumber,
    });
    fc.assert(
      fc.property(anything, anything, (before, after) =>
        expectSound(npsDifference({ before, after })),
      ),
    );
    fc.assert(
      fc.property(wave, wave, (before, after) => expectSound(npsDifference({ before, after }))),
    );
  });
  test('the interval contains the difference and stays between −200 and +200', () => {
    fc.assert(
      fc.property(wave, wave, (before, after) => {
        const result = npsDifference({ before, after });
        fc.pre(result.valid);
        const { difference, low, high } = valueOf(result);
        expect(low).toBeGreaterThanOrEqual(-200);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high).toBeLessThanOrEqual(200);
      }),
    );
  });
  test('a wave compared with itself has not changed', () => {
    fc.assert(
      fc.property(wave, (same) => {
        const result = npsDifference({ before: same, after: same });
        fc.pre(result.valid);
        expect(valueOf(result)).toMatchObject({ difference: 0, z: 0, significant: false });
      }),
    );
  });
  test('a change is significant exactly when the interval leaves out 0', () => {
    const survey = fc.record({
      promoters: fc.nat(500),
      passives: fc.nat(500),
      detractors: fc.nat(500),
    });
    fc.assert(
      fc.property(survey, survey, (before, after) => {
        const result = npsDifference({ before, after });
        fc.pre(result.valid);
        const { low, high, significant } = valueOf(result);
        expect(significant).toBe(low > 0 || high < 0);
      }),
    );
  });
  test('looking back instead of forward turns the sign and nothing else', () => {
    fc.assert(
      fc.property(wave, wave, (before, after) => {
        const forward = npsDifference({ before, after });
        fc.pre(forward.valid);
        const back = valueOf(npsDifference({ before: after, after: before }));
        expect(back.difference + valueOf(forward).difference).toBe(0);
        expect(back.standardError).toBe(valueOf(forward).standardError);
        expect(back.significant).toBe(valueOf(forward).significant);
      }),
    );
  });
});

test('names the wave and the group that is missing', () => {
  const missing = (waves: object) => npsDifference(waves as Parameters<typeof npsDifference>[0]);
  expect(missing({})).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'before.promoters' },
  });
  const before = { promoters: 90, passives: 60, detractors: 50 };
  expect(missing({ before })).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'after.promoters' },
  });
  expect(missing({ before, after: { promoters: 1 } })).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'after.passives' },
  });
});
