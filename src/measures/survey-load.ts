import { amountProblem, entryProblem, fieldsOf, inside, listOf, rangeProblem } from './inputs';
import { bounded, type Measured } from './result';

/**
 * Something after which a customer may be asked: how often it happens to one customer in a year,
 * and the share of times, 0 to 1, when a request follows.
 */
export type Occasion = { timesAYear: number; share: number };

/**
 * Requests to one customer on average, and the share of customers, 0 to 1, who get more than the
 * ceiling within the days looked at.
 */
export type SurveyLoad = { perYear: number; perWindow: number; overShare: number };

const daysOfYear = 365;
/**
 * Nobody means to ask one person more often than this within a window; beyond it the sum would lose
 * its digits.
 */
const highestCeiling = 100;

/**
 * How many requests one customer of a group gets, and how many customers get more than was meant
 * when no list is kept of who was asked.
 *
 * $$
 * \lambda=\frac{d}{365}\sum_k t_k s_k,\qquad
 * \text{over}=1-\sum_{j=0}^{c}\frac{e^{-\lambda}\lambda^j}{j!}
 * $$
 *
 * $t_k$ times a year occasion $k$ happens, $s_k$ the share of times when a request follows, $d$
 * days, $c$ the ceiling. Our illustration: occasions come independently and evenly over the year.
 * Real ones come in bursts (a complaint follows a delivery), so more people are over it.
 *
 * Units: times a year from 0, share from 0 to 1, ceiling a whole number from 0 to 100, days above 0
 * and up to 365, 30 when left out.
 * Edges: no occasions → 0 requests and nobody over the ceiling.
 *
 * Source of the distribution: W. Feller, An Introduction to Probability Theory and Its
 * Applications, 1968.
 */
export function surveyLoad(plan: {
  occasions: readonly Occasion[];
  ceiling: number;
  days?: number;
}): Measured<SurveyLoad> {
  const { occasions: input, ceiling, days = 30 } = fieldsOf(plan);
  const occasions = listOf(input);
  const problem =
    rangeProblem({ ceiling }, { from: 0, to: highestCeiling, whole: true }) ??
    rangeProblem({ days }, { from: 0, to: daysOfYear }) ??
    entryProblem(
      'occasions',
      occasions,
      ({ timesAYear, share }) =>
        amountProblem({ timesAYear }) ?? rangeProblem({ share }, { from: 0, to: 1 }),
    );
  if (problem) return { valid: false, problem };
  if (days === 0) return { valid: false, problem: inside('days', { reason: 'not-positive' }) };
  const perYear = occasions.reduce((sum, { timesAYear, share }) => sum + timesAYear * share, 0);
  const perWindow = (perYear * days) / daysOfYear;
  return bounded({ perYear, perWindow, overShare: poissonUpperTail(ceiling, perWindow) });
}

/**
 * The share of a Poisson distribution above a whole number; the tail is added up itself where it is
 * small, so that it keeps its digits.
 */
function poissonUpperTail(ceiling: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = term;
  for (let count = 1; count <= ceiling; count++) {
    term *= mean / count;
    below += term;
  }
  if (below < 0.5) return 1 - below;
  let above = 0;
  for (let count = ceiling + 1; term > 0 && above + term > above; count++) {
    term *= mean / count;
    above += term;
  }
  return above;
}
