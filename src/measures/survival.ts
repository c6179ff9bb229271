import { readCohort } from './cohort';
import { amountProblem, entryProblem, fieldsOf, listOf } from './inputs';
import { invalid, type Measured, valid } from './result';

/** A cohort over time, as shares from 0 to 1. */
export type CohortSurvival = {
  /** The share still there after each period; the first entry is the start, 1. */
  survival: number[];
  /** The share kept in the first period, the second and so on, of those who were there when it began; it ends when nobody is left to keep. */
  retention: number[];
  /** How many left in the first period, the second and so on. */
  churned: number[];
};

/**
 * How a cohort shrinks: the share still there, and the share kept from each period to the next.
 *
 * $$S(t)=\frac{n_t}{n_0},\qquad r_t=\frac{n_t}{n_{t-1}},\qquad S(t)=\prod_{k\le t} r_k$$
 *
 * Units: customers as whole numbers from 0, counted at the start and after every period; shares from 0 to 1. Survival never rises.
 * Rising $r_t$ says little about anybody's loyalty: those likely to leave have left.
 * Edges: nobody at the start → `nothing-to-count`; more customers than a period before → `more-than-before`; once nobody is left, there are no more retention rates.
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
    retention: periods.filter(({ before }) => before > 0).map(({ before, after }) => after / before),
    churned: periods.map(({ before, after }) => before - after),
  });
}

/** One customer: how long we watched, and whether the relation ended then; when it did not, we stopped watching. */
export type Observation = { time: number; ended: boolean };

/** A step for each time at which somebody left. */
export type KaplanMeier = { steps: { time: number; atRisk: number; ended: number; survival: number }[] };

/**
 * The Kaplan–Meier estimate of survival, which also uses the customers of whom we only know that they stayed at least so long.
 *
 * $$\hat S(t)=\prod_{t_i\le t}\left(1-\frac{d_i}{n_i}\right)$$
 *
 * $d_i$ customers left at time $t_i$, of $n_i$ still watched just before.
 *
 * Units: time from 0 in any unit, survival from 0 to 1. Survival never rises.
 * Edges: no observations → `nothing-to-count`; nobody left → no steps, survival is 1 throughout; when somebody leaves at the time at which
 * the watching of another stops, the leaving counts as earlier.
 *
 * Source: E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, 1958.
 */
export function kaplanMeier(study: { observations: readonly Observation[] }): Measured<KaplanMeier> {
  const observations = listOf(fieldsOf(study).observations);
  if (observations.length === 0) return invalid('nothing-to-count', 'observations');
  const problem = entryProblem(
    'observations',
    observations,
    ({ time, ended }) => amountProblem({ time }) ?? (typeof ended === 'boolean' ? undefined : { reason: 'not-yes-or-no', field: 'ended' }),
  );
  if (problem) return { valid: false, problem };

  const times = [...new Set(observations.filter(({ ended }) => ended).map(({ time }) => time))].sort((a, b) => a - b);
  let survival = 1;
  const steps = times.map((time) => {
    const atRisk = observations.filter((observation) => observation.time >= time).length;
    const ended = observations.filter((observation) => observation.time === time && observation.ended).length;
    survival *= 1 - ended / atRisk;
    return { time, atRisk, ended, survival };
  });
  return valid({ steps });
}
