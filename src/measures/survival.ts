import { readCohort } from './cohort';
import { amountProblem, entryProblem, fieldsOf, listOf } from './inputs';
import { z95 } from './interval';
import { invalid, type Measured, valid } from './result';

/** A cohort over time, as shares from 0 to 1. */
export type CohortSurvival = {
  /** The share still there after each period; the first entry is the start, 1. */
  survival: number[];
  /**
   * The share kept in the first period, the second and so on, of those who were there when it
   * began; it ends when nobody is left to keep.
   */
  retention: number[];
  /** How many left in the first period, the second and so on. */
  churned: number[];
};

/**
 * How a cohort shrinks: the share still there, and the share kept from each period to the next.
 *
 * $$S(t)=\frac{n_t}{n_0},\qquad r_t=\frac{n_t}{n_{t-1}},\qquad S(t)=\prod_{k\le t} r_k$$
 *
 * Units: customers as whole numbers from 0, counted at the start and after every period; shares
 * from 0 to 1. Survival never rises. Rising $r_t$ says little about anybody's loyalty: those likely
 * to leave have left.
 * Edges: nobody at the start → `nothing-to-count`; more customers than a period before →
 * `more-than-before`; once nobody is left, there are no more retention rates.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to Project Customer Retention, 2007.
 */
export function cohortSurvival(cohort: { customers: readonly number[] }): Measured<CohortSurvival> {
  const counts = readCohort(fieldsOf(cohort).customers);
  if (!counts.valid) return counts;
  const [start = 0, ...later] = counts.value;
  const periods = later.map((after, period) => ({ before: counts.value[period] ?? 0, after }));
  return valid({
    survival: counts.value.map((count) => count / start),
    retention: periods
      .filter(({ before }) => before > 0)
      .map(({ before, after }) => after / before),
    churned: periods.map(({ before, after }) => before - after),
  });
}

/**
 * One customer: how long we watched, and whether the relation ended then; when it did not, we
 * stopped watching.
 */
export type Observation = { time: number; ended: boolean };

/**
 * A step for each time at which somebody left; its 95% interval is null where nobody is left, which
 * has none.
 */
export type KaplanMeier = {
  steps: {
    time: number;
    atRisk: number;
    ended: number;
    survival: number;
    low: number | null;
    high: number | null;
  }[];
};

/**
 * The Kaplan–Meier estimate of survival, which also uses the customers of whom we only know that
 * they stayed at least so long.
 *
 * $$\hat S(t)=\prod_{t_i\le t}\left(1-\frac{d_i}{n_i}\right)$$
 *
 * $d_i$ customers left at time $t_i$, of $n_i$ still watched just before. The interval of each step
 * is Greenwood's, on the scale on which it stays inside 0 to 1:
 *
 * $$
 * \hat S(t)^{\exp(\pm z\,\sigma)},\qquad
 * \sigma=\frac1{|\ln\hat S(t)|}\sqrt{\sum_{t_i\le t}\frac{d_i}{n_i(n_i-d_i)}},\qquad z=1.959964
 * $$
 *
 * Units: time from 0 in any unit, survival from 0 to 1. Survival never rises.
 * Edges: no observations → `nothing-to-count`; nobody left → no steps, survival is 1 throughout;
 * when somebody leaves at the time at which the watching of another stops, the leaving counts as
 * earlier.
 *
 * Source: E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, 1958;
 * the interval: J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time
 * Data, 1980.
 */
export function kaplanMeier(study: {
  observations: readonly Observation[];
}): Measured<KaplanMeier> {
  const observations = listOf(fieldsOf(study).observations);
  if (observations.length === 0) return invalid('nothing-to-count', 'observations');
  const problem = entryProblem(
    'observations',
    observations,
    ({ time, ended }) =>
      amountProblem({ time }) ??
      (typeof ended === 'boolean' ? undefined : { reason: 'not-yes-or-no', field: 'ended' }),
  );
  if (problem) return { valid: false, problem };

  // One pass over the times in order, because a pasted list may hold ten thousand customers.
  const inOrder = observations.toSorted((one, other) => one.time - other.time);
  const steps: KaplanMeier['steps'] = [];
  let survival = 1;
  let greenwood = 0;
  for (let first = 0; first < inOrder.length; ) {
    const time = inOrder[first]?.time ?? 0;
    let after = first;
    let ended = 0;
    for (; inOrder[after]?.time === time; after++) if (inOrder[after]?.ended) ended++;
    if (ended > 0) {
      const atRisk = inOrder.length - first;
      survival *= 1 - ended / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      steps.push({ time, atRisk, ended, survival, ...intervalOf(survival, greenwood) });
    }
    first = after;
  }
  return valid({ steps });
}

function intervalOf(
  survival: number,
  greenwood: number,
): { low: number | null; high: number | null } {
  if (survival === 0) return { low: null, high: null };
  const reach = Math.exp((z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival)));
  return { low: survival ** reach, high: survival ** (1 / reach) };
}
