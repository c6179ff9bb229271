import { numberField, switchField } from '../fields/fields';

export const maxIssues = 1_000_000;
export const longestDays = 90;

/**
 * The issues of a period, those solved at the first contact, those that by rule could not be, and
 * the days without a repeat that count as solved.
 */
export type Period = { issues: number; resolved: number; excluded: number; days: number };

/** What a reader can set. */
export function fcrFields({ tag, issues, resolved, excluded, days }: Period & { tag: string }) {
  const many = (initial: number, sliderTo: number) =>
    numberField({ initial, from: 0, to: maxIssues, whole: true, sliderTo, tag });
  return {
    issues: many(issues, 1000),
    resolved: many(resolved, 1000),
    excluded: many(excluded, 200),
    days: numberField({ initial: days, from: 1, to: longestDays, whole: true, sliderTo: 30, tag }),
    views: switchField(),
    cases: many(200, 500),
    agents: many(172, 500),
    customers: many(150, 500),
  };
}
