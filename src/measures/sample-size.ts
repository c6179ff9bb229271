import { countProblem, fieldsOf, rangeProblem } from './inputs';
import { z95 } from './interval';
import { invalid, type Measured, valid } from './result';
import { wilsonAround } from './wilson';

/** How many answers are needed: `answers` is `exact` rounded up. */
export type SurveySampleSize = { answers: number; exact: number };

/**
 * The number of answers needed to know a share to within a wanted half-width of its 95% interval.
 *
 * $$n_0=\frac{1.959964^2\,p(1-p)}{h^2},\qquad n=\frac{n_0}{1+\dfrac{n_0-1}{N}}$$
 *
 * $p$ the share expected (0.5 asks for most), $h$ the half-width, $N$ the population when it is
 * small enough to matter; without it $n=n_0$.
 *
 * Units: share from 0 to 1, half-width above 0 and up to 1, population a whole number from 1; the
 * result in answers, not in people invited, rounded up.
 * Edges: a share of 0 or 1 → `no-variation` (the formula would ask for nobody); $h=0$ →
 * `not-positive`; nobody in the population → `nothing-to-count`; more answers than can be counted
 * exactly → `too-large`. No number of answers makes up for the silence of certain people: see
 * `nonResponse`.
 *
 * Source: W. G. Cochran, Sampling Techniques, 1977.
 */
export function surveySampleSize(wanted: {
  share: number;
  halfWidth: number;
  population?: number;
}): Measured<SurveySampleSize> {
  const { share, halfWidth, population } = fieldsOf(wanted);
  const problem =
    rangeProblem({ share, halfWidth }, { from: 0, to: 1 }) ??
    (population === undefined ? undefined : countProblem({ population }));
  if (problem) return { valid: false, problem };
  if (halfWidth === 0) return invalid('not-positive', 'halfWidth');
  if (population === 0) return invalid('nothing-to-count', 'population');
  if (share === 0 || share === 1) return invalid('no-variation', 'share');
  const unlimited = share * (1 - share) * (z95 / halfWidth) ** 2;
  if (!(unlimited <= Number.MAX_SAFE_INTEGER)) return invalid('too-large', 'halfWidth');
  // The same as in the formula, but without taking 1 from a number that may be much smaller.
  const exact =
    population === undefined ? unlimited : (population * unlimited) / (population - 1 + unlimited);
  // Rounding must not ask for more people than there are.
  return valid({
    answers: Math.min(population ?? Number.MAX_SAFE_INTEGER, Math.ceil(exact)),
    exact,
  });
}

export type NonResponse = {
  /** Answers expected, fractions kept. */
  answers: number;
  /** The 95% interval around the share among those who answer: it knows nothing of the others. */
  low: number;
  high: number;
  /**
   * How far the answers are off, −1 to 1: the share among those who answer minus the true share.
   */
  bias: number;
  /** Where the true share can lie when nothing is known of those who are silent. */
  worstLow: number;
  worstHigh: number;
};

// Shares typed with a few digits may contradict each other in the last of them.
const roundingError = 1e-9;

/**
 * What silence does to a survey: the interval that the answers suggest, how far they are off, and
 * what can be said for certain.
 *
 * $$\text{bias}=p_A-p,\qquad r\,p_A\;\le\; p\;\le\; r\,p_A+(1-r)$$
 *
 * Of the people asked a share $r$ answers; $p_A$ is the share of satisfied (say) among them, $p$
 * among all. More invitations narrow the interval, not the bias.
 *
 * Units: people as a whole number, shares from 0 to 1; the interval is Wilson's.
 * Edges: less than one answer expected → `nobody-answered`; a true share outside the two worst
 * cases → `shares-contradict`: those who are silent cannot make up for the answers.
 *
 * Sources: W. G. Cochran, Sampling Techniques, 1977; interval: E. B. Wilson, Probable Inference,
 * the Law of Succession, and Statistical Inference, 1927.
 */
export function nonResponse(survey: {
  sent: number;
  responseRate: number;
  trueShare: number;
  answererShare: number;
}): Measured<NonResponse> {
  const { sent, responseRate, trueShare, answererShare } = fieldsOf(survey);
  const problem =
    countProblem({ sent }) ??
    rangeProblem({ responseRate, trueShare, answererShare }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  const answers = sent * responseRate;
  if (answers < 1) return invalid('nobody-answered');
  const worstLow = responseRate * answererShare;
  const worstHigh = Math.min(1, worstLow + (1 - responseRate));
  if (trueShare < worstLow - roundingError || trueShare > worstHigh + roundingError)
    return invalid('shares-contradict', 'answererShare');
  const { low, high } = wilsonAround(answererShare, answers);
  return valid({ answers, low, high, bias: answererShare - trueShare, worstLow, worstHigh });
}
