import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cause, paretoShares } from './pareto';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const complaints: Cause[] = [
  { id: 'billing', count: 12 },
  { id: 'late', count: 48 },
  { id: 'rude', count: 5 },
  { id: 'damaged', count: 32 },
  { id: 'other', count: 3 },
];

test('a hundred complaints: lateness and damage make up 80% together', () => {
  const { rows, vitalFew } = valueOf(paretoShares({ causes: complaints }));
  expect(rows).toEqual([
    { id: 'late', count: 48, share: 0.48, cumulative: 0.48 },
    { id: 'damaged', count: 32, share: 0.32, cumulative: 0.8 },
    { id: 'billing', count: 12, share: 0.12, cumulative: 0.92 },
    { id: 'rude', count: 5, share: 0.05, cumulative: 0.97 },
    { id: 'other', count: 3, share: 0.03, cumulative: 1 },
  ]);
  expect(vitalFew).toEqual(['late', 'damaged']);
});

test('just below 80% one cause more is needed', () => {
  const causes = complaints.map((cause) => (cause.id === 'other' ? { ...cause, count: 4 } : cause));
  expect(valueOf(paretoShares({ causes })).vitalFew).toEqual(['late', 'damaged', 'billing']);
});

test('equally frequent causes stand in the order of their names', () => {
  const causes = ['c', 'a', 'b'].map((id) => ({ id, count: 1 }));
  expect(valueOf(paretoShares({ causes })).rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(valueOf(paretoShares({ causes })).vitalFew).toEqual(['a', 'b', 'c']);
});

test('is undefined when nothing was counted', () => {
  const nothing = { valid: false, problem: { reason: 'nothing-to-count', field: 'causes' } };
  expect(paretoShares({ causes: [] })).toEqual(nothing);
  expect(paretoShares({ causes: [{ id: 'late', count: 0 }] })).toEqual(nothing);
});

test('refuses a cause without a name and half a case', () => {
  expect(paretoShares({ causes: [{ id: '', count: 1 }] })).toEqual({
    valid: false,
    problem: { reason: 'no-name', field: 'causes.0.id' },
  });
  expect(paretoShares({ causes: [{ id: 'late', count: 0.5 }] })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'causes.0.count' },
  });
});

test('shares add up to one and fall, the vital few are as few as can be, and the order of the list does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.string(), count: anyNumber })), (causes) =>
      expectSound(paretoShares({ causes })),
    ),
  );
  const lists = fc
    .array(anyCount, { minLength: 1, maxLength: 15 })
    .map((counts) => counts.map((count, position) => ({ id: `cause ${position}`, count })));
  fc.assert(
    fc.property(lists, (causes) => {
      const result = paretoShares({ causes });
      fc.pre(result.valid);
      const { rows, vitalFew } = valueOf(result);
      const shares = rows.map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(rows.at(-1)?.cumulative).toBeCloseTo(1, 12);
      expect(vitalFew).toEqual(rows.slice(0, vitalFew.length).map(({ id }) => id));
      expect(rows[vitalFew.length - 1]?.cumulative).toBeGreaterThanOrEqual(0.8 - 1e-12);
      expect(rows[vitalFew.length - 2]?.cumulative ?? 0).toBeLessThan(0.8 + 1e-12);
      // Sums of huge counts depend on their order in the last digit.
      fc.pre(causes.reduce((sum, { count }) => sum + count, 0) <= Number.MAX_SAFE_INTEGER);
      expect(paretoShares({ causes: [...causes].reverse() })).toEqual(result);
    }),
  );
});
