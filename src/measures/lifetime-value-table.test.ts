import { describe, expect, test } from 'vitest';
import {
  compareProgrammes,
  lifetimeValueTable,
  type Programme,
  type ProgrammeYear,
} from './lifetime-value-table';
import { valueOf } from './sound.test-parts';

const store: Programme = {
  customers: 20_000,
  retention: [0.4, 0.45],
  spend: 1250,
  spendGrowth: 0,
  variableCostShare: 0.7,
  programmeCost: 15,
  enrolmentCost: 20,
  discount: 0.1,
  years: 3,
};
const card: Programme = {
  ...store,
  retention: [0.5, 0.55],
  programmeCost: 25,
  enrolmentCost: 35,
  spendGrowth: 0.04,
};

const printed = ({ lifetimeValue, factor, ...money }: ProgrammeYear) => [
  ...Object.values(money).map(Math.round),
  Math.round(factor * 100) / 100,
  Math.round(lifetimeValue * 100) / 100,
];

describe('a department store with a loyalty card', () => {
  test('the table of three years, to the last printed digit', () => {
    const { rows, lifetimeValue, monthlyMargin } = valueOf(lifetimeValueTable(store));
    expect(monthlyMargin).toBeCloseTo(30, 10);
    expect(rows.map(printed)).toEqual([
      [
        1, 20_000, 25_000_000, 17_500_000, 300_000, 400_000, 6_800_000, 6_800_000, 6_800_000, 1,
        340,
      ],
      [2, 8000, 10_000_000, 7_000_000, 120_000, 0, 2_880_000, 2_618_182, 9_418_182, 1.1, 470.91],
      [3, 3600, 4_500_000, 3_150_000, 54_000, 0, 1_296_000, 1_071_074, 10_489_256, 1.21, 524.46],
    ]);
    expect(lifetimeValue).toBeCloseTo(524.46, 2);
  });
  test('the alternative programme is worse in the first year and better in the end', () => {
    const { rows, lifetimeValue } = valueOf(lifetimeValueTable(card));
    expect(rows.map(({ profit }) => Math.round(profit))).toEqual([6_300_000, 3_650_000, 2_093_300]);
    expect(rows.map(({ presentValue }) => Math.round(presentValue))).toEqual([
      6_300_000, 3_318_182, 1_730_000,
    ]);
    expect(rows.map((row) => Math.round(row.lifetimeValue * 100) / 100)).toEqual([
      315, 480.91, 567.41,
    ]);
    expect(lifetimeValue).toBeCloseTo(567.41, 2);
  });
  test('it adds 42.95 per customer and 858 926 in all', () => {
    const result = valueOf(compareProgrammes({ first: store, second: card }));
    expect(result.difference).toBeCloseTo(42.95, 2);
    expect(Math.round(result.total)).toBe(858_926);
    expect(result.first).toEqual(valueOf(lifetimeValueTable(store)));
    expect(result.second).toEqual(valueOf(lifetimeValueTable(card)));
  });
  test('without growth of spending it is worth 553.64', () => {
    const { rows, lifetimeValue } = valueOf(lifetimeValueTable({ ...card, spendGrowth: 0 }));
    expect(lifetimeValue).toBeCloseTo(553.64, 2);
    expect(rows.map(({ cumulative }) => Math.round(cumulative))).toEqual([
      6_300_000, 9_481_818, 11_072_727,
    ]);
  });
  test('discounting from the end of each year gives 476.78', () => {
    const { rows, lifetimeValue } = valueOf(lifetimeValueTable({ ...store, endOfYear: true }));
    expect(rows.map(({ presentValue }) => Math.round(presentValue))).toEqual([
      6_181_818, 2_380_165, 973_704,
    ]);
    expect(lifetimeValue).toBeCloseTo(476.78, 2);
  });
});

describe('published tables', () => {
  const visits = {
    customers: 746_219,
    programmeCost: 0,
    enrolmentCost: 0,
    variableCostShare: 0.65,
    spendGrowth: 1.2 * 1.1 - 1,
    discount: 0.1,
    years: 3,
  };
  test('the exercise with 44% retention: 43.85, 67.00 and 79.22', () => {
    const { rows } = valueOf(
      lifetimeValueTable({ ...visits, retention: [0.44, 0.44], spend: 1.2 * 104.4 }),
    );
    expect(rows.map(({ lifetimeValue }) => Math.round(lifetimeValue * 100) / 100)).toEqual([
      43.85, 67, 79.22,
    ]);
    expect(rows.map(({ customers }) => Math.round(customers))).toEqual([746_219, 328_336, 144_468]);
    expect(rows.map(({ profit }) => Math.round(profit))).toEqual([
      32_720_211, 19_003_898, 11_037_464,
    ]);
  });
  test('its second variant with 64% retention and 0.95 per customer: 162.23', () => {
    const { rows } = valueOf(
      lifetimeValueTable({
        ...visits,
        retention: [0.64, 0.64],
        spend: 1.8 * 110.44,
        programmeCost: 0.95,
      }),
    );
    expect(rows.map(({ lifetimeValue }) => Math.round(lifetimeValue * 100) / 100)).toEqual([
      68.63, 121.51, 162.23,
    ]);
  });
  test('Ridgeway Fashions: 40% of 200 000 return; 70% of 5000 are 3500, of whom 74% are 2590', () => {
    const only = { ...store, years: 2, retention: [0.4] };
    expect(valueOf(lifetimeValueTable({ ...only, customers: 200_000 })).rows[1]?.customers).toBe(
      80_000,
    );
    const { rows } = valueOf(
      lifetimeValueTable({ ...store, customers: 5000, retention: [0.7, 0.74] }),
    );
    expect(rows.map(({ customers }) => customers)).toEqual([5000, 3500, 2590]);
  });
  test('Ridgeway Fashions: a profit of 3 002 000 divided by 1.35 is 2 223 703.70', () => {
    const { rows } = valueOf(
      lifetimeValueTable({
        ...store,
        customers: 1,
        retention: [],
        spend: 3_002_000,
        variableCostShare: 0,
        programmeCost: 0,
        enrolmentCost: 0,
        discount: 0.35,
        years: 1,
        endOfYear: true,
      }),
    );
    expect(rows[0]?.factor).toBeCloseTo(1.35, 12);
    expect(rows[0]?.presentValue).toBeCloseTo(2_223_703.7, 1);
  });
});

describe('edges', () => {
  const reason = (change: Partial<Programme>) => {
    const result = lifetimeValueTable({ ...store, ...change });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  test('nobody in the first year, too few rates, and numbers that cannot be', () => {
    expect(reason({ customers: 0 })).toEqual(['nothing-to-count', 'customers']);
    expect(reason({ years: 4 })).toEqual(['wrong-length', 'retention']);
    expect(reason({ years: 0 })).toEqual(['out-of-range', 'years']);
    expect(reason({ retention: [0.4, 1.2] })).toEqual(['out-of-range', 'retention.1']);
    expect(reason({ spend: -1 })).toEqual(['negative', 'spend']);
    expect(reason({ spendGrowth: -1.5 })).toEqual(['out-of-range', 'spendGrowth']);
    expect(reason({ spend: 1e305 })).toEqual(['too-large', undefined]);
  });
  test('customers, retention and sales alone give no lifetime value', () => {
    const onlySales = {
      customers: 20_000,
      retention: [0.4],
      spend: 1250,
      years: 2,
    } as unknown as Programme;
    expect(lifetimeValueTable(onlySales)).toEqual({
      valid: false,
      problem: { reason: 'not-a-number', field: 'spendGrowth' },
    });
    expect(lifetimeValueTable({ ...onlySales, spendGrowth: 0 })).toEqual({
      valid: false,
      problem: { reason: 'not-a-number', field: 'variableCostShare' },
    });
  });
  test('fractions of a customer are kept', () => {
    const { rows } = valueOf(lifetimeValueTable({ ...store, customers: 5, retention: [0.5, 0.5] }));
    expect(rows.map(({ customers }) => customers)).toEqual([5, 2.5, 1.25]);
  });
  test('rates beyond the last year change nothing', () => {
    expect(lifetimeValueTable({ ...store, retention: [0.4, 0.45, 0.9] })).toEqual(
      lifetimeValueTable(store),
    );
  });
  test('a programme that costs more than it earns has a negative value', () => {
    expect(
      valueOf(lifetimeValueTable({ ...store, programmeCost: 2000 })).lifetimeValue,
    ).toBeLessThan(0);
  });
  test('what is wrong with one of two programmes is named with it', () => {
    const result = compareProgrammes({ first: store, second: { ...store, customers: -1 } });
    expect(result).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'second.customers' },
    });
    expect(compareProgrammes({} as Parameters<typeof compareProgrammes>[0])).toEqual({
      valid: false,
      problem: { reason: 'not-a-number', field: 'first.customers' },
    });
  });
});
