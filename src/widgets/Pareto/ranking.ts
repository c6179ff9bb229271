import { type Problem, paretoShares } from '../../measures';
import type { ParetoShares } from '../../measures/pareto';
import type { Cause } from './causes';

/**
 * Causes sorted by their cases and, when every one has a cost, by money; `total` in cases or in
 * money.
 */
export type Ranking = ParetoShares & { total: number };
export type Rankings = { cases: Ranking; money: Ranking | undefined };

/** Hundredths, so that sums of money are whole numbers. */
const perUnit = 100;

export function rankings(causes: readonly Cause[]): { value: Rankings } | { problem: Problem } {
  const cases = rankingOf(causes, ({ count }) => count, 1);
  if ('problem' in cases) return cases;
  const hasCosts = causes.every(({ cost }) => cost !== undefined);
  const money = hasCosts
    ? rankingOf(causes, ({ count, cost = 0 }) => Math.round(count * cost * perUnit), perUnit)
    : undefined;
  // No costs at all are no ranking by money, and no reason to withhold the one by cases.
  return {
    value: { cases: cases.value, money: money && 'value' in money ? money.value : undefined },
  };
}

function rankingOf(
  causes: readonly Cause[],
  weight: (cause: Cause) => number,
  per: number,
): { value: Ranking } | { problem: Problem } {
  const measured = paretoShares({
    causes: causes.map((cause) => ({ id: cause.name, count: weight(cause) })),
  });
  if (!measured.valid) return measured;
  const rows = measured.value.rows.map((row) => ({ ...row, count: row.count / per }));
  return {
    value: {
      rows,
      vitalFew: measured.value.vitalFew,
      total: rows.reduce((sum, { count }) => sum + count, 0),
    },
  };
}
