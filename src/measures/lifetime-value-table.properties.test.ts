import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifetimeValueOfCurve } from './lifetime-value';
import { compareProgrammes, lifetimeValueTable, type Programme } from './lifetime-value-table';
import { anyAmount, anyShare, expectSound, valueOf } from './sound.test-parts';

describe('whatever the programme', () => {
  const share = anyShare;
  const cost = anyAmount;
  const programme: fc.Arbitrary<Programme> = fc.record({
    customers: fc.integer({ min: 1, max: 1e6 }),
    retention: fc.array(share, { minLength: 9, maxLength: 9 }),
    spend: cost,
    spendGrowth: share.map((growth) => 2 * growth - 1),
    variableCostShare: share,
    programmeCost: cost,
    enrolmentCost: cost,
    discount: share,
    years: fc.integer({ min: 1, max: 10 }),
    endOfYear: fc.boolean(),
  });
  test('customers never return, and the last row is the lifetime value', () => {
    fc.assert(
      fc.property(programme, (input) => {
        const result = lifetimeValueTable(input);
        expectSound(result);
        const { rows, lifetimeValue } = valueOf(result);
        expect(rows).toHaveLength(input.years);
        expect(rows.at(-1)?.lifetimeValue).toBe(lifetimeValue);
        const customers = rows.map((row) => row.customers);
        expect(customers).toEqual([...customers].sort((a, b) => b - a));
      }),
    );
  });
  test('twice the money is twice the value; more customers have the same value each', () => {
    fc.assert(
      fc.property(programme, (input) => {
        const once = valueOf(lifetimeValueTable(input)).lifetimeValue;
        const twice = {
          ...input,
          spend: 2 * input.spend,
          programmeCost: 2 * input.programmeCost,
          enrolmentCost: 2 * input.enrolmentCost,
        };
        expect(valueOf(lifetimeValueTable(twice)).lifetimeValue).toBe(2 * once);
        const tolerance =
          1e-9 * (input.spend + input.programmeCost + input.enrolmentCost) * 2 ** input.years;
        expect(
          Math.abs(
            valueOf(lifetimeValueTable({ ...input, customers: 3 * input.customers }))
              .lifetimeValue - once,
          ),
        ).toBeLessThanOrEqual(tolerance);
      }),
    );
  });
  test('is the value of the survival curve with the margin of each year', () => {
    fc.assert(
      fc.property(programme, ({ endOfYear: _, ...input }) => {
        const {
          retention,
          spend,
          spendGrowth,
          variableCostShare,
          programmeCost,
          enrolmentCost,
          discount,
          years,
        } = input;
        const survival = [1];
        for (let year = 1; year < years; year++)
          survival.push((survival[year - 1] ?? 0) * (retention[year - 1] ?? 0));
        const margin = survival.map(
          (_share, year) =>
            spend * (1 + spendGrowth) ** year * (1 - variableCostShare) -
            programmeCost -
            (year === 0 ? enrolmentCost : 0),
        );
        const tolerance = 1e-9 * (1 + spend + programmeCost + enrolmentCost) * 2 ** years;
        const { value } = valueOf(lifetimeValueOfCurve({ margin, survival, discount }));
        expect(
          Math.abs(valueOf(lifetimeValueTable(input)).lifetimeValue - value),
        ).toBeLessThanOrEqual(tolerance);
      }),
    );
  });
  test('a programme is worth nothing more than itself, and the comparison turns round', () => {
    fc.assert(
      fc.property(programme, programme, (first, second) => {
        expect(valueOf(compareProgrammes({ first, second: first })).difference).toBe(0);
        const there = valueOf(compareProgrammes({ first, second })).difference;
        const back = valueOf(compareProgrammes({ first: second, second: first })).difference;
        expect(there + back).toBe(0);
      }),
    );
  });
});
