import { failureCost, type Problem, paybackOfPrevention } from '../../measures';
import type { PreventionPayback } from '../../measures/cost-of-quality';
import type { ValuesOf } from '../fields/fields';
import type { PaybackFields } from './fields';

export type Given = Record<
  | 'cases'
  | 'share'
  | 'costPerCase'
  | 'hidden'
  | 'lostShare'
  | 'margin'
  | 'price'
  | 'removed'
  | 'removedLow'
  | 'attributed'
  | 'years',
  number
>;

/**
 * What is expected, and the same if fewer failures disappear; `perCase` is the cost of one failure
 * as it is counted.
 */
export type Outlook = { expected: PreventionPayback; low: PreventionPayback; perCase: number };

const percents = ['share', 'lostShare', 'removed', 'removedLow', 'attributed'] as const;
const plain = ['cases', 'costPerCase', 'hidden', 'margin', 'price', 'years'] as const;

/**
 * The fields as numbers, shares from 0 to 1; undefined while one cannot be read. What is not
 * counted is nothing.
 */
export function readFields(
  fields: PaybackFields,
  values: ValuesOf<PaybackFields>,
): Given | undefined {
  const given: Partial<Given> = {};
  for (const name of [...percents, ...plain]) {
    const isCounted = values.count === 'all' || !(uncounted as readonly string[]).includes(name);
    const read = isCounted ? fields[name].parse(values[name]) : { valid: true as const, value: 0 };
    if (!read.valid) return undefined;
    given[name] = (percents as readonly string[]).includes(name) ? read.value / 100 : read.value;
  }
  return given as Given;
}

/** The fields that belong to what the books do not show. */
export const uncounted = ['hidden', 'lostShare', 'margin'] as const;

export function outlook(given: Given): { value: Outlook } | { problem: Problem } {
  const failure = failureCost({
    booked: given.costPerCase,
    hidden: given.hidden,
    lostShare: given.lostShare,
    margin: given.margin,
  });
  if (!failure.valid) return failure;
  const { perCase } = failure.value;
  const scenario = (removedShare: number) =>
    paybackOfPrevention({
      cases: given.cases,
      share: given.share,
      costPerCase: perCase,
      preventionCost: given.price,
      removedShare,
      attributedShare: given.attributed,
      years: given.years,
    });
  const expected = scenario(given.removed);
  if (!expected.valid) return expected;
  const low = scenario(given.removedLow);
  return low.valid ? { value: { expected: expected.value, low: low.value, perCase } } : low;
}

/**
 * When prevention is earned back: in months, never because nothing is saved, or not before it wears
 * out.
 */
export function earnedBack(
  { paybackMonths }: PreventionPayback,
  years: number,
): number | 'never' | 'worn' {
  if (paybackMonths === null) return 'never';
  return paybackMonths > 12 * years ? 'worn' : paybackMonths;
}
