import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifetimeValueOfCurve } from './lifetime-value';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

const money = fc
  .tuple(anyAmount, fc.boolean())
  .map(([amount, loss]) => (loss ? 0 - amount : amount));
const share = anyShare;
const rate = anyShare.map((half) => 2 * half);

describe('a curve', () => {
  test('three years of 100, half staying each time, at 10%', () => {
    const { value, presentValues, cumulative } = valueOf(
      lifetimeValueOfCurve({ margin: 100, survival: [1, 0.5, 0.25], discount: 0.1 }),
    );
    expect(cumulative.map((sum) => sum.toFixed(4))).toEqual(['100.0000', '145.4545', '166.1157']);
    expect(presentValues[0]).toBe(100);
    expect(presentValues[1]).toBeCloseTo(45.454545, 6);
    expect(presentValues[2]).toBeCloseTo(20.661157, 6);
    expect(value).toBeCloseTo(166.115702, 6);
  });
  test('a margin that grows from 100 to 110 and 121 makes up for the discount', () => {
    const { value, presentValues } = valueOf(
      lifetimeValueOfCurve({ margin: [100, 110, 121], survival: [1, 0.5, 0.25], discount: 0.1 }),
    );
    [100, 50, 25].forEach((amount, period) => {
      expect(presentValues[period]).toBeCloseTo(amount, 10);
    });
    expect(value).toBeCloseTo(175, 10);
  });
  test('a list of equal margins is one margin, and a list needs one for each period', () => {
    const survival = [1, 0.6, 0.6, 0.1];
    const amount = lifetimeValueOfCurve({ margin: -30, survival, discount: 0.2 });
    expect(
      lifetimeValueOfCurve({ margin: survival.map(() => -30), survival, discount: 0.2 }),
    ).toEqual(amount);
    const reason = (margin: number[]) => lifetimeValueOfCurve({ margin, survival, discount: 0.2 });
    expect(reason([1, 2, 3])).toEqual({
      valid: false,
      problem: { reason: 'wrong-length', field: 'margin' },
    });
    expect(reason([1, 2, Number.NaN, 3])).toEqual({
      valid: false,
      problem: { reason: 'not-a-number', field: 'margin.2' },
    });
  });
  test('refuses a curve that rises, one outside 0 to 1, and none', () => {
    const reason = (survival: number[]) => {
      const result = lifetimeValueOfCurve({ margin: 1, survival, discount: 0 });
      return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
    };
    expect(reason([1, 0.5, 0.6])).toEqual(['more-than-before', 'survival.2']);
    expect(reason([1, -0.5])).toEqual(['out-of-range', 'survival.1']);
    expect(reason([])).toEqual(['nothing-to-count', 'survival']);
  });
  test('twice the money is twice the value, and two margins together are worth both', () => {
    const periods = fc.array(fc.record({ here: share, first: money, second: money }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(periods, rate, (list, discount) => {
        const survival = list.map(({ here }) => here).sort((a, b) => b - a);
        const valueWith = (margin: number[]) =>
          valueOf(lifetimeValueOfCurve({ margin, survival, discount })).value;
        const [first, second] = [
          list.map((amount) => amount.first),
          list.map((amount) => amount.second),
        ];
        expect(valueWith(first.map((amount) => 2 * amount))).toBe(2 * valueWith(first));
        const both = valueWith(list.map((amount) => amount.first + amount.second));
        expect(Math.abs(both - valueWith(first) - valueWith(second))).toBeLessThanOrEqual(1e-6);
      }),
    );
  });
  test('more discount never adds value to a margin, and no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, fc.array(anyNumber), anyNumber, (margin, survival, discount) =>
        expectSound(lifetimeValueOfCurve({ margin, survival, discount })),
      ),
    );
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), rate, rate, (shares, discount, more) => {
        const survival = shares.sort((a, b) => b - a);
        const low = valueOf(
          lifetimeValueOfCurve({ margin: 10, survival, discount: discount + more }),
        ).value;
        const high = valueOf(lifetimeValueOfCurve({ margin: 10, survival, discount })).value;
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(high).toBeLessThanOrEqual(10 * survival.length + 1e-9);
      }),
    );
  });
});
