import { costOfQuality, type Problem, returnOnQuality } from '../../measures';
import type { CostOfQuality, QualityCosts, ReturnOnQuality } from '../../measures/cost-of-quality';
import { groups } from './fields';

/** A period as the four costs were typed, in the order of the groups. */
export type Period = CostOfQuality & { costs: readonly number[] };
export type Comparison = { before: Period; after: Period; programme: ReturnOnQuality };

/** Both periods and what lies between them, or the first reason why not. */
export function compare(
  before: readonly number[],
  after: readonly number[],
  sales: { before: number; after: number },
): { value: Comparison } | { problem: Problem } {
  const first = costOfQuality({ ...costsOf(before), sales: sales.before });
  const second = costOfQuality({ ...costsOf(after), sales: sales.after });
  const programme = returnOnQuality({ before: costsOf(before), after: costsOf(after) });
  if (!first.valid) return first;
  if (!second.valid) return second;
  if (!programme.valid) return programme;
  return {
    value: {
      before: { ...first.value, costs: before },
      after: { ...second.value, costs: after },
      programme: programme.value,
    },
  };
}

const costsOf = (costs: readonly number[]) =>
  Object.fromEntries(groups.map((group, index) => [group, costs[index] ?? 0])) as QualityCosts;
