import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohensKappa } from './cohens-kappa';
import { riskPriority } from './risk-priority';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test('two psychiatrists on a hundred patients (Fleiss, Statistical Methods for Rates and Proportions): 0.68, error 0.088', () => {
  const table = [
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ];
  const result = valueOf(cohensKappa({ table }));
  expect(result.agreement).toBeCloseTo(0.89, 12);
  expect(result.chanceAgreement).toBeCloseTo(0.66, 12);
  expect(result.kappa).toBeCloseTo(0.676, 3);
  expect(result.standardError).toBeCloseTo(0.088, 3);
});

test('fifty applications: both agree on 35, half of that is chance, kappa 0.4', () => {
  const result = valueOf(cohensKappa({ table: exampleTable }));
  expect(result).toMatchObject({ agreement: 0.7, cases: 50 });
  expect(result.chanceAgreement).toBeCloseTo(0.5, 12);
  expect(result.kappa).toBeCloseTo(0.4, 12);
});

const exampleTable = [
  [20, 5],
  [10, 15],
];

test('says what is missing', () => {
  const reason = (table: unknown) => {
    const result = cohensKappa({ table: table as number[][] });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason([[1]])).toEqual(['wrong-length', 'table']);
  expect(reason([[1, 2], [1]])).toEqual(['wrong-length', 'table.1']);
  expect(
    reason([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual(['nothing-to-count', 'table']);
  expect(
    reason([
      [9, 0],
      [0, 0],
    ]),
  ).toEqual(['no-variation', 'table']);
  expect(
    reason([
      [9, -1],
      [0, 0],
    ]),
  ).toEqual(['negative', 'table.0.1']);
});

test('kappa is at most 1, and 1 only when all cases are on the diagonal', () => {
  const count = fc.nat(200);
  fc.assert(
    fc.property(
      fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      (table) => {
        const result = cohensKappa({ table });
        fc.pre(result.valid);
        const { kappa, low, high, agreement } = valueOf(result);
        expect(low).toBeLessThanOrEqual(kappa + 1e-12);
        expect(high).toBeGreaterThanOrEqual(Math.min(1, kappa) - 1e-12);
        expect(kappa > 1 - 1e-12).toBe(agreement > 1 - 1e-12);
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyNumber)), (table) => expectSound(cohensKappa({ table }))),
  );
});

test('the risk priority number is the product of three ratings', () => {
  expect(valueOf(riskPriority({ severity: 7, occurrence: 4, detection: 3 })).number).toBe(84);
  expect(riskPriority({ severity: 7, occurrence: 0, detection: 3 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'occurrence' },
  });
});
