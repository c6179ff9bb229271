import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPromoterScore, npsVariance } from './nps';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const score = (promoters: number, passives: number, detractors: number) =>
  valueOf(netPromoterScore({ promoters, passives, detractors }));

describe('the score of 200 answers: 90 promoters, 60 passives, 50 detractors', () => {
  const result = score(90, 60, 50);
  test('is +20, give or take 11.26', () => {
    expect(result.answers).toBe(200);
    expect(result.score).toBe(20);
    expect(result.marginOfError).toBeCloseTo(11.259136, 6);
    expect(result.standardError).toBeCloseTo(11.259136 / 1.959964, 5);
    expect(result.low).toBeCloseTo(8.740864, 6);
    expect(result.high).toBeCloseTo(31.259136, 6);
  });
  test('has an adjusted interval from 8.5 to 30.9 around 19.70', () => {
    expect(result.adjusted.centre).toBeCloseTo(19.704433, 6);
    expect(result.adjusted.marginOfError).toBeCloseTo(11.160532, 6);
    expect(result.adjusted.low).toBeCloseTo(8.543901, 6);
    expect(result.adjusted.high).toBeCloseTo(30.864966, 6);
  });
  test('keeps the three shares', () => {
    expect([result.promoterShare, result.passiveShare, result.detractorShare]).toEqual([
      0.45, 0.3, 0.25,
    ]);
  });
});

test('thirty answers leave a wide interval around +10', () => {
  const result = score(9, 15, 6);
  expect(result.score).toBe(10);
  expect(result.marginOfError).toBeCloseTo(25.048718, 6);
  expect(result.low).toBeCloseTo(-15.048718, 6);
  expect(result.high).toBeCloseTo(35.048718, 6);
  expect(result.adjusted.centre).toBeCloseTo(9.090909, 6);
  expect(result.adjusted.marginOfError).toBeCloseTo(23.925274, 6);
  expect(result.adjusted.low).toBeCloseTo(-14.834365, 6);
  expect(result.adjusted.high).toBeCloseTo(33.016183, 6);
});

test('with a third in each group the interval is 320 over the root of n wide', () => {
  for (const third of [100, 1000, 12_000]) {
    const { answers, low, high } = score(third, third, third);
    expect((high - low) * Math.sqrt(answers)).toBeCloseTo(320.060778, 5);
  }
});

test('is undefined when nobody answered', () => {
  expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered' },
  });
});

test('forty passives score 0: the plain margin is 0, the adjusted one 5.6', () => {
  const result = score(0, 40, 0);
  expect(result.score).toBe(0);
  expect(result.marginOfError).toBe(0);
  expect(result.adjusted.centre).toBe(0);
  expect(result.adjusted.marginOfError).toBeCloseTo(5.582455, 6);
});

test('twenty-five promoters score 100, and the adjusted interval ends at 100', () => {
  const result = score(25, 0, 0);
  expect(result.score).toBe(100);
  expect(result.marginOfError).toBe(0);
  expect(result.adjusted.centre).toBeCloseTo(89.285714, 6);
  expect(result.adjusted.marginOfError).toBeCloseTo(14.308825, 6);
  expect(result.adjusted.low).toBeCloseTo(74.976889, 6);
  expect(result.adjusted.high).toBe(100);
});

test('very different mixes can have the same score', () => {
  const quiet = score(20, 80, 0);
  const torn = score(60, 0, 40);
  expect(quiet.score).toBe(torn.score);
  expect(quiet.marginOfError).toBeLessThan(torn.marginOfError);
  expect(quiet.passiveShare).not.toBe(torn.passiveShare);
});

test('names the count that is wrong', () => {
  expect(netPromoterScore({ promoters: 1, passives: -1, detractors: 1 })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'passives' },
  });
  expect(netPromoterScore({ promoters: 1, passives: 1, detractors: 1.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'detractors' },
  });
});

describe('whatever the counts', () => {
  const anyone = fc.record({ promoters: anyCount, passives: anyCount, detractors: anyCount });
  const somebody = anyone.filter(
    ({ promoters, passives, detractors }) => promoters + passives + detractors > 0,
  );

  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(
        fc.record({ promoters: anyNumber, passives: anyNumber, detractors: anyNumber }),
        (groups) => expectSound(netPromoterScore(groups)),
      ),
    );
    fc.assert(fc.property(anyone, (groups) => expectSound(netPromoterScore(groups))));
  });
  test('the three shares add up to all', () => {
    fc.assert(
      fc.property(somebody, (groups) => {
        const { promoterShare, passiveShare, detractorShare } = valueOf(netPromoterScore(groups));
        expect(promoterShare + passiveShare + detractorShare).toBeCloseTo(1, 12);
      }),
    );
  });
  test('the intervals contain what they are about and stay between −100 and +100', () => {
    fc.assert(
      fc.property(somebody, (groups) => {
        const { score, low, high, adjusted } = valueOf(netPromoterScore(groups));
        for (const [from, middle, to] of [
          [low, score, high],
          [adjusted.low, adjusted.centre, adjusted.high],
        ] as const) {
          expect(from).toBeGreaterThanOrEqual(-100);
          expect(from).toBeLessThanOrEqual(middle);
          expect(to).toBeGreaterThanOrEqual(middle);
          expect(to).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
  test('from two answers on, the adjusted interval contains the score as well', () => {
    fc.assert(
      fc.property(somebody, (groups) => {
        const { answers, score, adjusted } = valueOf(netPromoterScore(groups));
        fc.pre(answers >= 2);
        // A billionth of a point: for counts near 2^53 the interval is narrower than rounding.
        expect(adjusted.low).toBeLessThanOrEqual(score + 1e-9);
        expect(adjusted.high).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
    expect(score(1, 0, 0).adjusted.high).toBeLessThan(100);
  });
  test('swapping promoters and detractors turns the sign and nothing else', () => {
    fc.assert(
      fc.property(somebody, ({ promoters, passives, detractors }) => {
        const there = score(promoters, passives, detractors);
        const back = score(detractors, passives, promoters);
        expect(back.score).toBeCloseTo(-there.score, 9);
        expect(back.marginOfError).toBeCloseTo(there.marginOfError, 9);
        expect(back.adjusted.low).toBeCloseTo(-there.adjusted.high, 9);
      }),
    );
  });
  test('one more promoter never lowers the score, one more detractor never raises it', () => {
    const few = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(few, few, few, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const now = score(promoters, passives, detractors).score;
        expect(score(promoters + 1, passives, detractors).score).toBeGreaterThanOrEqual(now);
        expect(score(promoters, passives, detractors + 1).score).toBeLessThanOrEqual(now);
      }),
    );
  });
  test('four times the answers in the same mix have the same score and half the margin', () => {
    const few = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(few, few, few, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const once = score(promoters, passives, detractors);
        const fourTimes = score(4 * promoters, 4 * passives, 4 * detractors);
        expect(fourTimes.score).toBe(once.score);
        expect(fourTimes.marginOfError).toBeCloseTo(once.marginOfError / 2, 10);
      }),
    );
  });
  test('the variance is the textbook one, without its rounding', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (promoterShare, part) => {
        const detractorShare = (1 - promoterShare) * part;
        const variance = npsVariance(promoterShare, detractorShare);
        const textbook = promoterShare + detractorShare - (promoterShare - detractorShare) ** 2;
        expect(variance).toBeGreaterThanOrEqual(0);
        expect(variance).toBeCloseTo(textbook, 12);
      }),
    );
  });
});
