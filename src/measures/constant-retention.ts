import { readCohort } from './cohort';
import { fieldsOf, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** The same constant retention seen by week, month, quarter and year; shares from 0 to 1. */
export type ConstantRetention = {
  weekly: number;
  monthly: number;
  quarterly: number;
  yearly: number;
  /**
   * How many of the given periods a customer stays on average, the one of leaving included; null
   * when nobody ever leaves.
   */
  expectedPeriods: number | null;
};

/**
 * A retention that never changes, given for any part of a year, as retention by week, month,
 * quarter and year.
 *
 * $$r_q=r_p^{\,p/q},\qquad E[\text{periods}]=\frac1{1-r_p}$$
 *
 * $r_p$ is the share kept in one of $p$ periods of a year; there are 52 weeks, 12 months, 4
 * quarters and 1 year in it.
 *
 * Units: shares from 0 to 1; periods a year from 1 to 366. The shorter the period, the higher its
 * share; expected periods from 1.
 * Edges: 0 stays 0; 1 stays 1 and `expectedPeriods` is null: the expected time has no end.
 *
 * Source: compound arithmetic and the mean of a geometric distribution; P. D. Berger and N. I.
 * Nasr, Customer Lifetime Value: Marketing Models and Applications, 1998, use the constant rate.
 */
export function constantRetention(rate: {
  retention: number;
  periodsPerYear: number;
}): Measured<ConstantRetention> {
  const { retention, periodsPerYear } = fieldsOf(rate);
  const problem =
    rangeProblem({ retention }, { from: 0, to: 1 }) ??
    rangeProblem({ periodsPerYear }, { from: 1, to: 366 });
  if (problem) return { valid: false, problem };
  const by = (periods: number) => retention ** (periodsPerYear / periods);
  return valid({
    weekly: by(52),
    monthly: by(12),
    quarterly: by(4),
    yearly: by(1),
    expectedPeriods: retention < 1 ? 1 / (1 - retention) : null,
  });
}

/**
 * The share left at the start (1) and after every period: truly, and by the mistake of subtracting
 * the same share of the start each time.
 */
export type ConstantSurvival = { survival: number[]; subtracted: number[] };

/**
 * What a retention that never changes leaves over, beside what those expect who add up churn.
 *
 * $$S(t)=r^t,\qquad \text{by mistake: }\max(0,\,1-t(1-r))$$
 *
 * Units: retention from 0 to 1, periods a whole number from 0 to 1000; shares from 0 to 1. The
 * mistaken share is never above the true one.
 * Edges: no periods → the start only; retention of 1 → everybody stays in both.
 *
 * Source: compound arithmetic.
 */
export function constantSurvival(rate: {
  retention: number;
  periods: number;
}): Measured<ConstantSurvival> {
  const { retention, periods } = fieldsOf(rate);
  const problem =
    rangeProblem({ retention }, { from: 0, to: 1 }) ??
    rangeProblem({ periods }, { from: 0, to: 1000, whole: true });
  if (problem) return { valid: false, problem };
  const times = Array.from({ length: periods + 1 }, (_, time) => time);
  return valid({
    survival: times.map((time) => retention ** time),
    // Never above the true share, which floating point would allow by a hair.
    subtracted: times.map((time) =>
      Math.min(retention ** time, Math.max(0, 1 - time * (1 - retention))),
    ),
  });
}

/**
 * The one constant retention that leads from the start of a cohort to its last count.
 *
 * $$\bar r=\left(\frac{n_k}{n_0}\right)^{1/k}$$
 *
 * Units: customers as whole numbers from 0, counted at the start and after every period; the share
 * from 0 to 1.
 * Edges: a start without a later count → `too-few`; nobody at the start → `nothing-to-count`; more
 * customers than a period before → `more-than-before`.
 *
 * Source: the geometric mean of the retention rates; P. S. Fader and B. G. S. Hardie, How to
 * Project Customer Retention, 2007, for what goes wrong with it.
 */
export function averageRetention(cohort: {
  customers: readonly number[];
}): Measured<{ retention: number }> {
  const counts = readCohort(fieldsOf(cohort).customers);
  if (!counts.valid) return counts;
  const periods = counts.value.length - 1;
  if (periods < 1) return invalid('too-few', 'customers');
  return valid({
    retention: ((counts.value.at(-1) ?? 0) / (counts.value[0] ?? 1)) ** (1 / periods),
  });
}
