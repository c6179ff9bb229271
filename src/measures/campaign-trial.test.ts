import fc from 'fast-check';
import { expect, test } from 'vitest';
import { campaignTrial, type Trial } from './campaign-trial';
import { anyAmount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const spring: Trial = {
  treated: 1000,
  treatedBuyers: 120,
  control: 1000,
  controlBuyers: 90,
  gain: 90,
  costPerContact: 1.5,
};
const rates = (treatedBuyers: number, treated: number, controlBuyers: number, control: number) => {
  const { difference, low, high } = valueOf(
    campaignTrial({ ...spring, treated, treatedBuyers, control, controlBuyers }),
  );
  return [difference, low, high].map((value) => Number(value.toFixed(4)));
};

test('the differences of the table in the source, to its four decimals', () => {
  expect(rates(56, 70, 48, 80)).toEqual([0.2, 0.0524, 0.3339]);
  expect(rates(9, 10, 3, 10)).toEqual([0.6, 0.1705, 0.809]);
  expect(rates(10, 10, 0, 10)).toEqual([1, 0.6075, 1]);
  expect(rates(0, 10, 0, 10)).toEqual([0, -0.2775, 0.2775]);
});

test('120 against 90 of a thousand: thirty buyers more, each for 50, and a profit of 1200 that could be a loss', () => {
  const result = valueOf(campaignTrial(spring));
  expect(result.incremental).toBeCloseTo(30, 9);
  expect(result.profit).toBeCloseTo(1200, 6);
  expect(result.naiveProfit).toBeCloseTo(9300, 6);
  expect(result.costPerAdded).toBeCloseTo(50, 9);
  expect(result.naiveCostPerBuyer).toBeCloseTo(12.5, 12);
  expect(result.breakEvenDifference).toBeCloseTo(1 / 60, 12);
  expect(result.incrementalLow).toBeCloseTo(3.1, 1);
  expect(result.profitLow).toBeLessThan(0);
  expect(result.profitHigh).toBeGreaterThan(1200);
});

test('a campaign that adds nobody has no cost per added buyer, one without a gain no break-even', () => {
  expect(valueOf(campaignTrial({ ...spring, treatedBuyers: 90 })).costPerAdded).toBeNull();
  expect(valueOf(campaignTrial({ ...spring, treatedBuyers: 0 }))).toMatchObject({
    costPerAdded: null,
    naiveCostPerBuyer: null,
  });
  expect(valueOf(campaignTrial({ ...spring, gain: 0 })).breakEvenDifference).toBeNull();
  expect(
    valueOf(campaignTrial({ ...spring, gain: 0, costPerContact: 0 })).breakEvenDifference,
  ).toBe(0);
});

test('refuses a missing control group, nobody addressed, and more buyers than people', () => {
  const reason = (change: Partial<Trial>) => {
    const result = campaignTrial({ ...spring, ...change });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason({ control: 0, controlBuyers: 0 })).toEqual(['no-control-group', 'control']);
  expect(reason({ treated: 0, treatedBuyers: 0 })).toEqual(['nothing-to-count', 'treated']);
  expect(reason({ treatedBuyers: 1001 })).toEqual(['more-than-total', 'treatedBuyers']);
  expect(reason({ controlBuyers: 1001 })).toEqual(['more-than-total', 'controlBuyers']);
  expect(reason({ gain: -1 })).toEqual(['negative', 'gain']);
});

test('the interval holds the difference, turns round with the groups, and narrows with ten times the people', () => {
  const anything = fc.record({
    treated: anyNumber,
    treatedBuyers: anyNumber,
    control: anyNumber,
    controlBuyers: anyNumber,
    gain: anyNumber,
    costPerContact: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(campaignTrial(input))));
  const group = fc
    .integer({ min: 1, max: 5000 })
    .chain((people) => fc.tuple(fc.constant(people), fc.nat(people)));
  fc.assert(
    fc.property(
      group,
      group,
      anyAmount,
      anyAmount,
      ([treated, treatedBuyers], [control, controlBuyers], gain, costPerContact) => {
        const input = { treated, treatedBuyers, control, controlBuyers, gain, costPerContact };
        const result = valueOf(campaignTrial(input));
        expect(result.low).toBeLessThanOrEqual(result.difference);
        expect(result.high).toBeGreaterThanOrEqual(result.difference);
        expect(result.low).toBeGreaterThanOrEqual(-1);
        expect(result.high).toBeLessThanOrEqual(1);
        const turned = valueOf(
          campaignTrial({
            ...input,
            treated: control,
            treatedBuyers: controlBuyers,
            control: treated,
            controlBuyers: treatedBuyers,
          }),
        );
        expect(turned.low).toBeCloseTo(-result.high, 9);
        const more = valueOf(
          campaignTrial({
            ...input,
            treated: 10 * treated,
            treatedBuyers: 10 * treatedBuyers,
            control: 10 * control,
            controlBuyers: 10 * controlBuyers,
          }),
        );
        expect(more.high - more.low).toBeLessThan(result.high - result.low);
      },
    ),
  );
});
