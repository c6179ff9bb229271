import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PointsProgramme, programmeEconomics } from './loyalty-programme';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

const programme: PointsProgramme = {
  members: 10_000,
  spend: 1000,
  earnRate: 0.02,
  breakageShare: 0.25,
  fixedCost: 50_000,
  marginShare: 0.3,
  upliftShare: 0.1,
};

test('ten thousand members who spend a tenth more, by hand', () => {
  const result = valueOf(programmeEconomics(programme));
  expect(result.issued).toBeCloseTo(220_000, 6);
  expect(result.breakage).toBeCloseTo(55_000, 6);
  expect(result.redeemed).toBeCloseTo(165_000, 6);
  expect(result.cost).toBeCloseTo(215_000, 6);
  expect(result.extraMargin).toBeCloseTo(300_000, 6);
  expect(result.net).toBeCloseTo(85_000, 6);
  expect(result.breakEvenUplift).toBeCloseTo(200_000 / 2_850_000, 10);
});

test('what is owed at the end of the year is the part that will still be used, and is no profit', () => {
  const result = valueOf(programmeEconomics({ ...programme, heldShare: 0.4 }));
  expect(result.liability).toBeCloseTo(66_000, 6);
  expect(result.net).toBeCloseTo(85_000, 6);
  expect(result.costShare).toBeCloseTo(215_000 / 11_000_000, 12);
  expect(valueOf(programmeEconomics(programme)).liability).toBe(0);
  expect(valueOf(programmeEconomics({ ...programme, spend: 0 })).costShare).toBeNull();
  expect(programmeEconomics({ ...programme, heldShare: 2 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'heldShare' },
  });
});

test('members who spend no more cost money', () => {
  const result = valueOf(programmeEconomics({ ...programme, upliftShare: 0 }));
  expect(result.extraMargin).toBe(0);
  expect(result.net).toBeCloseTo(-200_000, 6);
});

test('no uplift is enough where points cost as much as the margin, or nobody spends', () => {
  expect(valueOf(programmeEconomics({ ...programme, earnRate: 0.4 })).breakEvenUplift).toBeNull();
  expect(valueOf(programmeEconomics({ ...programme, spend: 0 })).breakEvenUplift).toBeNull();
});

test('none is needed where members pay their way otherwise', () => {
  const result = valueOf(
    programmeEconomics({ ...programme, extraMarginPerMember: 25, upliftShare: 0 }),
  );
  expect(result.breakEvenUplift).toBe(0);
  expect(result.net).toBeCloseTo(50_000, 6);
  expect(valueOf(programmeEconomics({ ...programme, members: 0, fixedCost: 0 }))).toMatchObject({
    net: 0,
    breakEvenUplift: 0,
  });
});

test('refuses more breakage than points, negative money and half a member', () => {
  expect(programmeEconomics({ ...programme, breakageShare: 1.1 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'breakageShare' },
  });
  expect(programmeEconomics({ ...programme, fixedCost: -1 })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'fixedCost' },
  });
  expect(programmeEconomics({ ...programme, members: 0.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'members' },
  });
  expect(programmeEconomics({ ...programme, upliftShare: -0.1 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'upliftShare' },
  });
});

test('at the break-even uplift nothing is won or lost, all points are used or not, and money scales', () => {
  const anything = fc.record({
    members: anyNumber,
    spend: anyNumber,
    earnRate: anyNumber,
    breakageShare: anyNumber,
    extraMarginPerMember: anyNumber,
    fixedCost: anyNumber,
    marginShare: anyNumber,
    upliftShare: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(programmeEconomics(input))));
  const some = fc.record({
    members: fc.nat(100_000),
    spend: anyAmount,
    earnRate: anyShare,
    breakageShare: anyShare,
    extraMarginPerMember: anyAmount,
    fixedCost: anyAmount,
    marginShare: anyShare,
    upliftShare: anyShare,
  });
  fc.assert(
    fc.property(some, (input) => {
      const result = valueOf(programmeEconomics(input));
      const turnover =
        input.members * (input.spend + input.extraMarginPerMember) + input.fixedCost + 1;
      expect(Math.abs(result.redeemed + result.breakage - result.issued)).toBeLessThanOrEqual(
        1e-9 * turnover,
      );
      const { breakEvenUplift } = result;
      if (breakEvenUplift !== null && breakEvenUplift > 0 && breakEvenUplift <= 10) {
        const even = valueOf(programmeEconomics({ ...input, upliftShare: breakEvenUplift }));
        expect(Math.abs(even.net)).toBeLessThanOrEqual(1e-9 * turnover * (1 + breakEvenUplift));
      }
      const money = {
        spend: 4 * input.spend,
        extraMarginPerMember: 4 * input.extraMarginPerMember,
        fixedCost: 4 * input.fixedCost,
      };
      const abroad = valueOf(programmeEconomics({ ...input, ...money }));
      expect([abroad.net, abroad.breakEvenUplift]).toEqual([4 * result.net, breakEvenUplift]);
    }),
  );
});
