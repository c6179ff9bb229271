import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';
import { campaignUplift } from './uplift';

const campaign = {
  treated: 1000,
  treatedRate: 0.12,
  controlRate: 0.09,
  gain: 90,
  costPerContact: 1.5,
};

test('12% against 9% in the control group: 30 buyers more and 1200 earned, not 9300', () => {
  const result = valueOf(campaignUplift(campaign));
  expect(result.incremental).toBeCloseTo(30, 10);
  expect(result.profit).toBeCloseTo(1200, 8);
  expect(result.naiveProfit).toBeCloseTo(9300, 8);
});

test('12% against 11.5%: five buyers more, and 1050 lost', () => {
  const result = valueOf(campaignUplift({ ...campaign, controlRate: 0.115 }));
  expect(result.incremental).toBeCloseTo(5, 10);
  expect(result.profit).toBeCloseTo(-1050, 8);
});

test('the same rate in both groups: nobody was won, and every contact is lost money', () => {
  const result = valueOf(campaignUplift({ ...campaign, controlRate: 0.12 }));
  expect([result.incremental, result.profit]).toEqual([0, -1500]);
});

test('is undefined without a control group', () => {
  const { controlRate: _, ...without } = campaign;
  const noControl = { valid: false, problem: { reason: 'no-control-group', field: 'controlRate' } };
  expect(campaignUplift(without as typeof campaign)).toEqual(noControl);
  expect(campaignUplift({ ...campaign, controlRate: null as unknown as number })).toEqual(
    noControl,
  );
});

test('refuses a rate that is no share, and a campaign to nobody', () => {
  expect(campaignUplift({ ...campaign, controlRate: 9 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'controlRate' },
  });
  expect(campaignUplift({ ...campaign, treatedRate: -0.1 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'treatedRate' },
  });
  expect(campaignUplift({ ...campaign, treated: 0 })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'treated' },
  });
});

test('crediting every buyer never shows less profit than there is, and twice the money is twice the profit', () => {
  const anything = fc.record({
    treated: anyNumber,
    treatedRate: anyNumber,
    controlRate: anyNumber,
    gain: anyNumber,
    costPerContact: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(campaignUplift(input))));
  const some = fc.record({
    treated: fc.integer({ min: 1, max: 1e6 }),
    treatedRate: anyShare,
    controlRate: anyShare,
    gain: anyAmount,
    costPerContact: anyAmount,
  });
  fc.assert(
    fc.property(some, (input) => {
      const result = valueOf(campaignUplift(input));
      expect(result.naiveProfit).toBeGreaterThanOrEqual(result.profit);
      const turned = valueOf(
        campaignUplift({
          ...input,
          treatedRate: input.controlRate,
          controlRate: input.treatedRate,
        }),
      );
      expect(turned.incremental + result.incremental).toBe(0);
      const twice = valueOf(
        campaignUplift({
          ...input,
          gain: 2 * input.gain,
          costPerContact: 2 * input.costPerContact,
        }),
      );
      expect(twice).toEqual({
        incremental: result.incremental,
        profit: 2 * result.profit,
        naiveProfit: 2 * result.naiveProfit,
      });
    }),
  );
});
