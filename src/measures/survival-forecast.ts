import { fieldsOf, rangeProblem } from './inputs';
import { z95 } from './interval';
import { type Measured, valid } from './result';
import {
  bestAlpha,
  type FittedCurve,
  fitShiftedBetaGeometric,
  halve,
  largestBeta,
  logLikelihood,
  shiftedBetaGeometric,
  smallestBeta,
} from './shifted-beta-geometric';

/**
 * A fitted curve carried on, with its range; shares from 0 to 1, the first of each is the start, 1.
 */
export type SurvivalForecast = FittedCurve & { low: number[]; high: number[] };

/** How many values of β the range is looked for at. */
const betasToTry = 40;

/**
 * A cohort's fitted curve carried on beyond its data, with the range of curves that fit the data
 * nearly as well.
 *
 * $$
 * \min,\max\ S(t)\quad
 * \text{over all }\alpha,\beta\text{ with }LL(\alpha,\beta)\ge LL_{max}-\tfrac12 z^2,\qquad
 * z=1.959964
 * $$
 *
 * This is the 95% profile likelihood interval of each $S(t)$. It knows only one doubt, which
 * parameters are right. It assumes that customers differ as the model says and that nothing
 * changes, so an honest reader takes it for the least doubt there is.
 *
 * Units: customers as whole numbers from 0 at the start and after every period; periods a whole
 * number from 0 to 1000, counted from the start; shares from 0 to 1, the range around the curve.
 * Edges: data without a best curve → the reason that the fit gives (`too-few`, `no-losses`,
 * `no-estimate`, `more-than-before`).
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to Project Customer Retention, 2007, for the curve;
 * the range is the likelihood-ratio interval of S. S. Wilks, The Large-Sample Distribution of the
 * Likelihood Ratio for Testing Composite Hypotheses, 1938.
 */
export function forecastSurvival(cohort: {
  customers: readonly number[];
  periods: number;
}): Measured<SurvivalForecast> {
  const { customers, periods } = fieldsOf(cohort);
  const problem = rangeProblem({ periods }, { from: 0, to: 1000, whole: true });
  if (problem) return { valid: false, problem };
  const fit = fitShiftedBetaGeometric({ customers });
  if (!fit.valid) return fit;
  const { alpha, beta } = fit.value;
  const best = shiftedBetaGeometric({ alpha, beta, periods });
  if (!best.valid) return best;

  const low = [...best.value.survival];
  const high = [...best.value.survival];
  for (const edge of edgesAround(customers, fit.value)) {
    const curve = shiftedBetaGeometric({ ...edge, periods });
    if (!curve.valid) continue;
    for (const [period, share] of curve.value.survival.entries()) {
      low[period] = Math.min(low[period] ?? 1, share);
      high[period] = Math.max(high[period] ?? 0, share);
    }
  }
  return valid({ ...fit.value, ...best.value, low, high });
}

/**
 * Parameters around the edge of those that are likely enough: for every β among them the smallest
 * and the largest α, as S falls when α grows.
 */
function edgesAround(
  customers: readonly number[],
  { alpha, beta, logLikelihood: most }: FittedCurve,
): { alpha: number; beta: number }[] {
  const spare = (a: number, b: number) => logLikelihood(customers, a, b) - (most - z95 ** 2 / 2);
  const spareAtBest = (logBeta: number) =>
    spare(bestAlpha(customers, Math.exp(logBeta)), Math.exp(logBeta));
  const [first, centre, last] = [Math.log(smallestBeta), Math.log(beta), Math.log(largestBeta)];
  const from =
    spareAtBest(first) >= 0 ? first : -halve((negative) => spareAtBest(-negative), -centre, -first);
  const to = spareAtBest(last) >= 0 ? last : halve(spareAtBest, centre, last);
  return Array.from({ length: betasToTry + 1 }, (_, index) =>
    Math.exp(from + (index / betasToTry) * (to - from)),
  ).flatMap((b) => {
    const ideal = Math.log(bestAlpha(customers, b) || alpha);
    const reach = 30;
    const fewest = -halve((negative) => spare(Math.exp(-negative), b), -ideal, -ideal + reach);
    const most = halve((logAlpha) => spare(Math.exp(logAlpha), b), ideal, ideal + reach);
    return [Math.exp(fewest), Math.exp(most)].map((a) => ({ alpha: a, beta: b }));
  });
}
