import { readCohort } from './cohort';
import { fieldsOf, positiveProblem, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/**
 * Shares from 0 to 1: still there at the start (1) and after every period; kept in the first
 * period, the second and so on.
 */
export type RetentionCurve = { survival: number[]; retention: number[] };

/**
 * The shifted-beta-geometric curve: every customer leaves with a chance of their own, and these
 * chances differ by a beta distribution.
 *
 * $$
 * P(T=1)=\frac{\alpha}{\alpha+\beta},\qquad r_t=\frac{\beta+t-1}{\alpha+\beta+t-1},\qquad
 * S(t)=S(t-1)\,r_t,\quad S(0)=1
 * $$
 *
 * Retention rises over time although nobody becomes more loyal: those likely to leave have left.
 *
 * Units: $\alpha,\beta>0$, periods a whole number from 0 to 1000; shares from 0 to 1. Survival
 * never rises, retention never falls.
 * Edges: no periods → the start only; a parameter that is 0 or less → `not-positive`.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to Project Customer Retention, 2007.
 */
export function shiftedBetaGeometric(curve: {
  alpha: number;
  beta: number;
  periods: number;
}): Measured<RetentionCurve> {
  const { alpha, beta, periods } = fieldsOf(curve);
  const problem =
    positiveProblem({ alpha, beta }) ??
    rangeProblem({ periods }, { from: 0, to: 1000, whole: true });
  if (problem) return { valid: false, problem };
  // As 1 / (1 + α/(β + t − 1)), because the sum of two huge parameters would overflow.
  const retention = Array.from(
    { length: periods },
    (_, period) => 1 / (1 + alpha / (beta + period)),
  );
  const survival = [1];
  for (const [period, rate] of retention.entries()) survival.push((survival[period] ?? 0) * rate);
  return valid({ survival, retention });
}

/**
 * The parameters that make the data most likely, and the curve they give for the periods of the
 * data.
 */
export type FittedCurve = RetentionCurve & { alpha: number; beta: number; logLikelihood: number };

/**
 * Where the best parameter is looked for. Above, customers are so alike that no data of a real size
 * could tell; below, all who leave do so at once.
 */
export const smallestBeta = 1e-5;
export const largestBeta = 1e5;
const betasToTry = 100;

/**
 * Fits a shifted-beta-geometric curve to one cohort by maximum likelihood.
 *
 * $$
 * LL=\sum_{t=1}^{k}(n_{t-1}-n_t)\ln P(T=t)+n_k\ln S(k)=(n_0-n_k)\ln\alpha+\sum_{j=0}^{k-
 * 1}\big[n_{j+1}\ln(\beta+j)-n_j\ln(\alpha+\beta+j)\big]
 * $$
 *
 * For a given $\beta$ the best $\alpha$ is the only root of
 * $\sum_j \alpha n_j/(\alpha+\beta+j)=n_0-n_k$; the best $\beta$ is then where the slope
 * $\sum_j [n_{j+1}/(\beta+j)-n_j/(\alpha+\beta+j)]$ turns from rising to falling. Both are found by
 * halving.
 *
 * Units: customers as whole numbers from 0 at the start and after every period; $\alpha,\beta>0$;
 * the log-likelihood is 0 or less.
 * Edges: fewer than two periods cannot tell two parameters → `too-few`; nobody left → `no-losses`;
 * growing → `more-than-before`; data without a best curve → `no-estimate`: when retention does not
 * rise (customers seem alike), when all losses fall in the first period, or when nobody outlives
 * it.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to Project Customer Retention, 2007.
 */
export function fitShiftedBetaGeometric(cohort: {
  customers: readonly number[];
}): Measured<FittedCurve> {
  const counts = readCohort(fieldsOf(cohort).customers);
  if (!counts.valid) return counts;
  const customers = counts.value;
  if (customers.length < 3) return invalid('too-few', 'customers');
  if (customers[0] === customers.at(-1)) return invalid('no-losses', 'customers');

  const slope = (logBeta: number) => betaSlope(customers, Math.exp(logBeta));
  const tried = Array.from({ length: betasToTry + 1 }, (_, position) => {
    const logBeta =
      Math.log(smallestBeta) + (position / betasToTry) * Math.log(largestBeta / smallestBeta);
    return { logBeta, slope: slope(logBeta) };
  });
  const candidates = tried.flatMap((from, position) => {
    const to = tried[position + 1];
    if (to === undefined || from.slope <= 0 || to.slope > 0) return [];
    const beta = Math.exp(halve(slope, from.logBeta, to.logBeta));
    const alpha = bestAlpha(customers, beta);
    return [{ alpha, beta, logLikelihood: logLikelihood(customers, alpha, beta) }];
  });
  const [best] = candidates.sort((a, b) => b.logLikelihood - a.logLikelihood);
  if (best === undefined) return invalid('no-estimate', 'customers');
  const curve = shiftedBetaGeometric({
    alpha: best.alpha,
    beta: best.beta,
    periods: customers.length - 1,
  });
  return curve.valid ? valid({ ...best, ...curve.value }) : curve;
}

/**
 * Adds up a term over the periods of a cohort; `before` and `after` are the customers at both ends
 * of the period.
 */
function overPeriods(
  customers: readonly number[],
  term: (before: number, after: number, period: number) => number,
): number {
  // A plain loop: the search for the best parameters comes here some ten thousand times.
  let sum = 0;
  for (let period = 0; period + 1 < customers.length; period++)
    sum += term(customers[period] ?? 0, customers[period + 1] ?? 0, period);
  return sum;
}

/** The log-likelihood of a cohort; `alpha` and `beta` above 0. */
export function logLikelihood(customers: readonly number[], alpha: number, beta: number): number {
  return overPeriods(
    customers,
    (before, after, period) =>
      (before - after) * Math.log(alpha) +
      after * Math.log(beta + period) -
      before * Math.log(alpha + beta + period),
  );
}

function betaSlope(customers: readonly number[], beta: number): number {
  const alpha = bestAlpha(customers, beta);
  return overPeriods(
    customers,
    (before, after, period) => after / (beta + period) - before / (alpha + beta + period),
  );
}

/** The most likely α for a given β. */
export function bestAlpha(customers: readonly number[], beta: number): number {
  const lost = (customers[0] ?? 0) - (customers.at(-1) ?? 0);
  const excess = (logAlpha: number) => {
    const alpha = Math.exp(logAlpha);
    return (
      lost -
      overPeriods(customers, (before, _, period) => (alpha * before) / (alpha + beta + period))
    );
  };
  return Math.exp(halve(excess, Math.log(smallestBeta) - 50, Math.log(largestBeta) + 50));
}

/**
 * Where a function that starts above 0 and ends at or below it crosses, by halving the range until
 * the numbers end.
 */
export function halve(valueAt: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (valueAt(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
