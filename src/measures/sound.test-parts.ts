import fc from 'fast-check';
import { expect } from 'vitest';
import type { Measured } from './result';

/**
 * Any number that a form, an address or a file could hand over, awkward ones far more often than by
 * chance; sometimes nothing at all.
 */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.nat(),
  fc.double(),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    1e-160,
    undefined as unknown as number,
  ),
);

/** A count as a survey has it, sometimes 0, sometimes as large as counts may be. */
export const anyCount: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 50 }) },
  { weight: 3, arbitrary: fc.nat({ max: 100_000 }) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);

/**
 * Money from 0 to a million, to the hundredth: small enough for exact comparisons, never so near to
 * 0 that digits are lost.
 */
export const anyAmount: fc.Arbitrary<number> = fc
  .nat({ max: 100_000_000 })
  .map((hundredths) => hundredths / 100);

/** A share from 0 to 1, to the millionth; 0 and 1 more often than by chance. */
export const anyShare: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 1_000_000 }).map((millionths) => millionths / 1_000_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);

/** Fails unless a measure answered with finite numbers only, or with a problem. */
export function expectSound(measured: Measured<unknown>): void {
  if (!measured.valid) {
    expect(measured.problem.reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
    return;
  }
  expect(numbersIn(measured.value).filter((number) => !Number.isFinite(number))).toEqual([]);
}

/** The value of a measure that must have one. */
export function valueOf<T>(measured: Measured<T>): T {
  if (!measured.valid)
    throw new Error(`no value: ${measured.problem.reason} ${measured.problem.field ?? ''}`);
  return measured.value;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
