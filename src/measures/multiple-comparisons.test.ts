import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multipleComparisons } from './multiple-comparisons';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

// The fifteen comparisons of a trial of two heart drugs, in section 4 of Benjamini and Hochberg
// 1995.
const heartTrial = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

test('the worked example of Benjamini and Hochberg: Bonferroni keeps three of nine, their own rule four', () => {
  const result = valueOf(multipleComparisons({ pValues: heartTrial, level: 0.05 }));
  expect(result.plain).toBe(9);
  expect(result.bonferroni).toBe(3);
  expect(result.holm).toBe(3);
  expect(result.falseDiscovery).toBe(4);
  expect(result.bonferroniLevel).toBeCloseTo(0.0033, 4);
});

test('Holm can keep more than Bonferroni', () => {
  const result = valueOf(multipleComparisons({ pValues: [0.04, 0.005, 0.011, 0.02], level: 0.05 }));
  expect([result.bonferroni, result.holm, result.falseDiscovery]).toEqual([2, 4, 4]);
});

test('twenty comparisons at 5%: one false alarm expected, and at least one in 64 of 100 weeks', () => {
  const { expectedFalse, chanceOfAny } = valueOf(
    multipleComparisons({ pValues: Array.from({ length: 20 }, () => 0.5), level: 0.05 }),
  );
  expect(expectedFalse).toBeCloseTo(1, 12);
  expect(chanceOfAny).toBeCloseTo(0.6415, 4);
});

test('names what is missing', () => {
  expect(multipleComparisons({ pValues: [], level: 0.05 })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'pValues' },
  });
  expect(multipleComparisons({ pValues: [0.2], level: 0 })).toEqual({
    valid: false,
    problem: { reason: 'not-positive', field: 'level' },
  });
  expect(multipleComparisons({ pValues: [0.2, 1.2], level: 0.05 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'pValues.1' },
  });
});

test('each rule keeps at least as many as the stricter one', () => {
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(shares, { minLength: 1, maxLength: 30 }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (pValues, level) => {
        const { plain, bonferroni, holm, falseDiscovery } = valueOf(
          multipleComparisons({ pValues, level }),
        );
        expect(bonferroni).toBeLessThanOrEqual(holm);
        expect(holm).toBeLessThanOrEqual(falseDiscovery);
        expect(falseDiscovery).toBeLessThanOrEqual(plain);
      },
    ),
  );
});

test('any numbers are answered soundly', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), anyNumber, (pValues, level) =>
      expectSound(multipleComparisons({ pValues, level })),
    ),
  );
});
