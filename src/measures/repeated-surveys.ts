import { sampleBinomial } from './binomial';
import { countProblem, fieldsOf, listOf, rangeProblem } from './inputs';
import { mean } from './mean';
import { randomFrom } from './random';
import { invalid, type Measured, valid } from './result';
import { type NonResponse, nonResponse } from './sample-size';
import { wilsonAround } from './wilson';

/**
 * People invited, the share of satisfied among all, and how readily the satisfied and the
 * dissatisfied answer, as shares from 0 to 1.
 */
export type SurveyPlan = {
  sent: number;
  trueShare: number;
  satisfiedRate: number;
  dissatisfiedRate: number;
};

/**
 * What a survey shows on average when satisfied and dissatisfied people do not answer equally
 * often, besides what `nonResponse` says of it.
 */
export type SelectiveResponse = NonResponse & { responseRate: number; answererShare: number };

/**
 * What is to be expected of a survey whose answering depends on the answer.
 *
 * $$r=p\,r_s+(1-p)\,r_d,\qquad p_A=\frac{p\,r_s}{r},\qquad \text{bias}=p_A-p$$
 *
 * $p$ the share of satisfied among all, $r_s$ and $r_d$ the shares of the satisfied and of the
 * dissatisfied who answer. The number invited is in none of the three.
 *
 * Units: people as a whole number, shares from 0 to 1. Edges: less than one answer expected →
 * `nobody-answered`.
 *
 * Source: W. G. Cochran, Sampling Techniques, 1977.
 */
export function selectiveResponse(plan: SurveyPlan): Measured<SelectiveResponse> {
  const { sent, trueShare, satisfiedRate, dissatisfiedRate } = fieldsOf(plan);
  const problem = planProblem({ sent, trueShare, satisfiedRate, dissatisfiedRate });
  if (problem) return { valid: false, problem };
  const satisfied = trueShare * satisfiedRate;
  const responseRate = satisfied + (1 - trueShare) * dissatisfiedRate;
  if (responseRate === 0) return invalid('nobody-answered');
  // Equal rates leave the share as it is; the quotient could miss it by a hair and report a bias.
  const answererShare =
    satisfiedRate === dissatisfiedRate ? trueShare : Math.min(1, satisfied / responseRate);
  const expected = nonResponse({
    sent,
    responseRate: Math.min(1, responseRate),
    trueShare,
    answererShare,
  });
  return expected.valid
    ? valid({ ...expected.value, responseRate: Math.min(1, responseRate), answererShare })
    : expected;
}

/**
 * The share of satisfied among the answers to each survey, null where nobody answered, and how many
 * 95% intervals held the true share.
 */
export type RepeatedSurveys = { shares: (number | null)[]; covering: number };

/** The largest survey that can be repeated, and how many repetitions one call makes at most. */
export const maxInvited = 100_000_000;
const maxRepeated = 10_000;

/**
 * The same survey held many times, each time with other people drawn from a population without
 * limit.
 *
 * $$
 * a\sim\mathrm{Bin}(n,\;p\,r_s),\qquad
 * b\sim\mathrm{Bin}\!\left(n-a,\;\frac{(1-p)\,r_d}{1-p\,r_s}\right),\qquad \hat p=\frac{a}{a+b}
 * $$
 *
 * Of $n$ invited, $a$ satisfied and $b$ dissatisfied people answer.
 *
 * Units: see `SurveyPlan`; seed and first a whole number from 0, surveys from 1 to 10,000. Survey
 * number k is the same whichever others are held with it, so that long work can be cut up: `first`
 * is the number of the first, counted from 0.
 * Edges: more than 10^8 people invited → `out-of-range`; a survey without answers is null and its
 * interval holds nothing.
 *
 * Source of the interval: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical
 * Inference, 1927.
 */
export function repeatedSurveys(
  wanted: SurveyPlan & { seed: number; first?: number; surveys: number },
): Measured<RepeatedSurveys> {
  const {
    sent,
    trueShare,
    satisfiedRate,
    dissatisfiedRate,
    seed,
    first = 0,
    surveys,
  } = fieldsOf(wanted);
  const problem =
    planProblem({ sent, trueShare, satisfiedRate, dissatisfiedRate }) ??
    rangeProblem({ sent }, { from: 0, to: maxInvited }) ??
    countProblem({ seed, first }) ??
    rangeProblem({ surveys }, { from: 1, to: maxRepeated, whole: true });
  if (problem) return { valid: false, problem };
  const satisfied = trueShare * satisfiedRate;
  const dissatisfied = (1 - trueShare) * dissatisfiedRate;
  let covering = 0;
  const shares = Array.from({ length: surveys }, (_, index) => {
    const random = randomFrom(Math.imul(seed % 2 ** 32, 0x9e3779b1) + (first % 2 ** 32) + index);
    const pleased = sampleBinomial(sent, satisfied, random);
    const answers =
      pleased +
      sampleBinomial(
        sent - pleased,
        satisfied < 1 ? Math.min(1, dissatisfied / (1 - satisfied)) : 0,
        random,
      );
    if (answers === 0) return null;
    const { share, low, high } = wilsonAround(pleased / answers, answers);
    if (low <= trueShare && trueShare <= high) covering += 1;
    return share;
  });
  return valid({ shares, covering });
}

/**
 * How many surveys had an answer, the mean of their shares, and the two shares between which the
 * middle 95 of 100 lie.
 */
export type SurveySpread = { answered: number; mean: number; low: number; high: number };

/**
 * How the results of repeated surveys are spread.
 *
 * $$
 * \bar p=\frac1k\sum_i \hat p_i,\qquad
 * \hat p_{(\lceil 0.025\,k\rceil)}\ \text{to}\ \hat p_{(\lceil 0.975\,k\rceil)}
 * $$
 *
 * Units: shares from 0 to 1, null for a survey without answers. Edges: no surveys →
 * `nothing-to-count`; none with an answer → `nobody-answered`.
 *
 * Source of the quantile: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, 1996,
 * definition 1.
 */
export function surveySpread(surveys: {
  shares: readonly (number | null)[];
}): Measured<SurveySpread> {
  const shares = listOf(fieldsOf(surveys).shares);
  if (shares.length === 0) return invalid('nothing-to-count', 'shares');
  const defined = shares.filter((share) => share !== null);
  const problem = rangeProblem(defined, { from: 0, to: 1 });
  if (problem) return { valid: false, problem: { ...problem, field: 'shares' } };
  if (defined.length === 0) return invalid('nobody-answered');
  const answered = defined.toSorted((a, b) => a - b);
  const at = (part: number) => answered[Math.max(0, Math.ceil(part * answered.length) - 1)] ?? 0;
  return valid({
    answered: answered.length,
    mean: mean(answered),
    low: at(0.025),
    high: at(0.975),
  });
}

function planProblem({ sent, ...shares }: SurveyPlan) {
  return countProblem({ sent }) ?? rangeProblem(shares, { from: 0, to: 1 });
}
