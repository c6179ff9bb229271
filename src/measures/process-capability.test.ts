import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processCapability } from './process-capability';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test('the example of the NIST/SEMATECH e-Handbook, 6.1.6: mean 16, deviation 2, limits 8 and 20', () => {
  const result = valueOf(
    processCapability({ mean: 16, deviation: 2, count: 100, lower: 8, upper: 20 }),
  );
  expect(result.cp).toBeCloseTo(1, 12);
  expect(result.cpk).toBeCloseTo(0.6667, 4);
  expect(result.cpUpper).toBeCloseTo(0.6667, 4);
  expect(result.cpLower).toBeCloseTo(1.3333, 4);
  expect(result.aboveShare).toBeCloseTo(0.02275, 5);
});

test('the interval of Cp in Montgomery: limits 38 and 62, s = 1.75 from 20 values; it rounds to 2.29 on its way to 1.57 and 3.01', () => {
  const { cp, cpLow, cpHigh } = valueOf(
    processCapability({ mean: 50, deviation: 1.75, count: 20, lower: 38, upper: 62 }),
  );
  for (const [computed, printed] of [
    [cp, 2.29],
    [cpLow, 1.57],
    [cpHigh, 3.01],
  ] as const)
    expect(Math.abs((computed ?? 0) - printed)).toBeLessThan(0.008);
});

test('the interval of Cpk by Bissell: 1.33 from 20 values is known only to within a third of itself', () => {
  const { cpk, cpkLow, cpkHigh } = valueOf(
    processCapability({ mean: 0, deviation: 1, count: 20, upper: 3.99 }),
  );
  expect(cpk).toBeCloseTo(1.33, 10);
  expect(cpkLow).toBeCloseTo(1.33 * (1 - 1.96 * Math.sqrt(1 / (9 * 20 * 1.33 ** 2) + 1 / 38)), 4);
  expect([cpkLow, cpkHigh].map((value) => Number(value.toFixed(2)))).toEqual([0.88, 1.78]);
});

test('one limit has an index towards it and no Cp; a mean beyond its limit an index below 0', () => {
  expect(valueOf(processCapability({ mean: 6, deviation: 1, count: 30, upper: 12 }))).toMatchObject(
    {
      cp: null,
      cpLow: null,
      cpLower: null,
      cpk: 2,
      belowShare: 0,
    },
  );
  const late = valueOf(processCapability({ mean: 13, deviation: 1, count: 30, upper: 12 }));
  expect(late.cpk).toBeCloseTo(-1 / 3, 12);
  expect(late.outsideShare).toBeCloseTo(0.8413, 4);
});

test('refuses a process without limits, spread or values', () => {
  const reason = (change: object) => {
    const result = processCapability({ mean: 6, deviation: 1, count: 30, ...change });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason({})).toEqual(['nothing-to-count', 'upper']);
  expect(reason({ lower: 5, upper: 5 })).toEqual(['out-of-range', 'upper']);
  expect(reason({ upper: 9, deviation: 0 })).toEqual(['no-variation', 'deviation']);
  expect(reason({ upper: 9, count: 1 })).toEqual(['too-few', 'count']);
});

test('the intervals hold the indices, and Cpk is never above Cp', () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      value,
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.integer({ min: 2, max: 5000 }),
      value,
      value,
      (mean, deviation, count, one, two) => {
        fc.pre(Math.abs(one - two) > 1e-6);
        const result = valueOf(
          processCapability({
            mean,
            deviation,
            count,
            lower: Math.min(one, two),
            upper: Math.max(one, two),
          }),
        );
        const cp = result.cp ?? 0;
        expect(result.cpk).toBeLessThanOrEqual(cp + 1e-12);
        expect(result.cpkLow).toBeLessThanOrEqual(result.cpk);
        expect(result.cpkHigh).toBeGreaterThanOrEqual(result.cpk);
        // From 3 values on the interval of Cp holds Cp.
        fc.pre(count > 3);
        expect(result.cpLow).toBeLessThanOrEqual(cp);
        expect(result.cpHigh).toBeGreaterThanOrEqual(cp);
      },
    ),
  );
  const anything = fc.record({
    mean: anyNumber,
    deviation: anyNumber,
    count: anyNumber,
    lower: anyNumber,
    upper: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(processCapability(input))));
});
