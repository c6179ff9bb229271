import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookedFailure,
  costOfQuality,
  type QualityCosts,
  returnOnQuality,
} from './cost-of-quality';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

const before: QualityCosts = {
  prevention: 120,
  appraisal: 180,
  internalFailure: 260,
  externalFailure: 440,
};
const after: QualityCosts = {
  prevention: 210,
  appraisal: 200,
  internalFailure: 180,
  externalFailure: 230,
};
const free: QualityCosts = { prevention: 0, appraisal: 0, internalFailure: 0, externalFailure: 0 };
const costs: fc.Arbitrary<QualityCosts> = fc.record({
  prevention: anyAmount,
  appraisal: anyAmount,
  internalFailure: anyAmount,
  externalFailure: anyAmount,
});
const anyCosts = fc.record({
  prevention: anyNumber,
  appraisal: anyNumber,
  internalFailure: anyNumber,
  externalFailure: anyNumber,
});

describe('the cost of quality', () => {
  test('1000 in all, 700 of it for poor quality: 70% of the costs and 8.75% of sales', () => {
    expect(valueOf(costOfQuality({ ...before, sales: 8000 }))).toEqual({
      total: 1000,
      poorQuality: 700,
      poorQualityShare: 0.7,
      shareOfSales: 0.0875,
    });
  });
  test('after the change 820 in all', () => {
    expect(valueOf(costOfQuality(after))).toEqual({
      total: 820,
      poorQuality: 410,
      poorQualityShare: 0.5,
      shareOfSales: null,
    });
  });
  test('has no share of sales without sales, and no share of nothing', () => {
    expect(valueOf(costOfQuality({ ...before, sales: 0 })).shareOfSales).toBeNull();
    expect(costOfQuality({ ...free, sales: 100 })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count' },
    });
  });
  test('refuses a negative cost', () => {
    expect(costOfQuality({ ...before, appraisal: -1 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'appraisal' },
    });
    expect(costOfQuality({ ...before, sales: -1 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'sales' },
    });
  });
  test('shares do not depend on the currency', () => {
    fc.assert(
      fc.property(anyCosts, anyNumber, (some, sales) =>
        expectSound(costOfQuality({ ...some, sales })),
      ),
    );
    fc.assert(
      fc.property(costs, anyAmount, (some, sales) => {
        const here = costOfQuality({ ...some, sales });
        fc.pre(here.valid);
        const abroad = Object.fromEntries(
          Object.entries(some).map(([kind, cost]) => [kind, 4 * cost]),
        ) as QualityCosts;
        const there = valueOf(costOfQuality({ ...abroad, sales: 4 * sales }));
        const { total, poorQuality, ...shares } = valueOf(here);
        expect(there).toEqual({ total: 4 * total, poorQuality: 4 * poorQuality, ...shares });
        expect(shares.poorQualityShare).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the books', () => {
  test('show the half of 700 that has an account, and hide the other', () => {
    expect(valueOf(bookedFailure({ poorQuality: 700, bookedShare: 0.5 }))).toEqual({
      booked: 350,
      hidden: 350,
    });
  });
  test('refuse a share above 1 and a negative cost', () => {
    expect(bookedFailure({ poorQuality: 700, bookedShare: 50 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'bookedShare' },
    });
    expect(bookedFailure({ poorQuality: -1, bookedShare: 0.5 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'poorQuality' },
    });
  });
  test('show and hide no more than there is', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (poorQuality, bookedShare) =>
        expectSound(bookedFailure({ poorQuality, bookedShare })),
      ),
    );
    fc.assert(
      fc.property(anyAmount, anyShare, (poorQuality, bookedShare) => {
        const { booked, hidden } = valueOf(bookedFailure({ poorQuality, bookedShare }));
        expect(booked).toBeLessThanOrEqual(poorQuality);
        expect(hidden).toBeGreaterThanOrEqual(0);
        expect(booked + hidden).toBeCloseTo(poorQuality, 6);
      }),
    );
  });
});

describe('the return', () => {
  test('110 more spent, 290 of failure avoided: 180 saved, a return of 163.6%', () => {
    const result = valueOf(returnOnQuality({ before, after }));
    expect(result).toMatchObject({ saving: 180, failureAvoided: 290, extraSpent: 110 });
    expect(result.returnShare).toBeCloseTo(1.636364, 6);
  });
  test('there is no return on nothing, nor on spending less', () => {
    expect(
      valueOf(returnOnQuality({ before, after: { ...before, externalFailure: 400 } })),
    ).toEqual({
      saving: 40,
      failureAvoided: 40,
      extraSpent: 0,
      returnShare: null,
    });
    expect(valueOf(returnOnQuality({ before: after, after: before })).returnShare).toBeNull();
  });
  test('says which period is wrong or missing', () => {
    expect(returnOnQuality({ before, after: { ...after, prevention: -1 } })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'after.prevention' },
    });
    expect(returnOnQuality({} as Parameters<typeof returnOnQuality>[0])).toEqual({
      valid: false,
      problem: { reason: 'not-a-number', field: 'before.prevention' },
    });
  });
  test('what is saved is the difference of both totals', () => {
    fc.assert(
      fc.property(anyCosts, anyCosts, (first, second) =>
        expectSound(returnOnQuality({ before: first, after: second })),
      ),
    );
    fc.assert(
      fc.property(costs, costs, (first, second) => {
        const sum = (some: QualityCosts) =>
          Object.values(some).reduce((all, cost) => all + cost, 0);
        expect(valueOf(returnOnQuality({ before: first, after: second })).saving).toBeCloseTo(
          sum(first) - sum(second),
          6,
        );
      }),
    );
  });
  test('does not depend on the currency', () => {
    const abroad = (some: QualityCosts) =>
      Object.fromEntries(
        Object.entries(some).map(([kind, cost]) => [kind, 4 * cost]),
      ) as QualityCosts;
    fc.assert(
      fc.property(costs, costs, (first, second) => {
        const { saving, failureAvoided, extraSpent, returnShare } = valueOf(
          returnOnQuality({ before: first, after: second }),
        );
        const there = valueOf(returnOnQuality({ before: abroad(first), after: abroad(second) }));
        expect(there).toEqual({
          saving: 4 * saving,
          failureAvoided: 4 * failureAvoided,
          extraSpent: 4 * extraSpent,
          returnShare,
        });
      }),
    );
  });
});
