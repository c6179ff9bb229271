import { fieldsOf, named, rangeProblem } from './inputs';
import { clip } from './interval';
import { type Measured, valid } from './result';

export type Disconfirmation = {
  /** Performance minus expectation, −10 to +10. */
  disconfirmation: number;
  /** 0 to 10, where 5 is neither satisfied nor dissatisfied. */
  satisfaction: number;
  conclusion: 'negative' | 'confirmed' | 'positive';
};

/** An expectation counts as confirmed when performance is within this many points of it. */
const confirmedWithin = 0.5;
/**
 * What one point of performance above or below the middle of the scale adds to satisfaction,
 * whatever was expected.
 */
export const levelWeight = 0.3;
/** What one point above the expectation adds. */
export const aboveWeight = 0.4;
/** What one point below it takes away: twice as much. */
export const belowWeight = 2 * aboveWeight;
/** The largest weight that still makes sense to try. */
export const heaviest = 2;

/**
 * How strongly each part of the judgement counts, in points of satisfaction for one point: 0.3, 0.4
 * and 0.8 unless told otherwise.
 */
export type DisconfirmationWeights = { level?: number; above?: number; below?: number };

const middle = 5;
// 0.6 − 1.1 is not exactly −0.5 in floating point.
const roundingError = 1e-9;

/**
 * **Our illustration, not a measured law**: satisfaction as the comparison of what was perceived
 * with what was expected.
 *
 * $$
 * D=P-E,\qquad \text{satisfaction}=5+0.3\,(P-5)+\begin{cases}0.4\,D&D\ge0\\0.8\,D&D<0\end{cases}
 * $$
 *
 * Falling short weighs twice as much as exceeding, and the level of performance counts too, so that
 * a poor service of which nothing was expected does not delight. Better performance never lowers
 * satisfaction, and a higher expectation never raises it.
 *
 * Units: expectation and performance from 0 to 10, any fraction; disconfirmation from −10 to +10;
 * satisfaction from 0 to 10, to which it is clipped. `confirmed` is within 0.5 points of the
 * expectation, `positive` above, `negative` below. Other weights, from 0 to 2, show what follows
 * from other beliefs: with `above` and `below` at 0, performance decides alone.
 * Edges: a value outside 0 to 10, or a weight outside 0 to 2 → `out-of-range`.
 *
 * Sources of the ideas, not of the numbers, which are ours: R. L. Oliver, A Cognitive Model of the
 * Antecedents and Consequences of Satisfaction Decisions, 1980; E. W. Anderson and V. Mittal,
 * Strengthening the Satisfaction-Profit Chain, 2000.
 */
export function disconfirmation(experience: {
  expectation: number;
  performance: number;
  weights?: DisconfirmationWeights;
}): Measured<Disconfirmation> {
  const { expectation, performance, weights = {} } = fieldsOf(experience);
  const { level = levelWeight, above = aboveWeight, below = belowWeight } = fieldsOf(weights);
  const problem =
    rangeProblem({ expectation, performance }, { from: 0, to: 10 }) ??
    rangeProblem(named('weights', { level, above, below }), { from: 0, to: heaviest });
  if (problem) return { valid: false, problem };
  const difference = performance - expectation;
  const satisfaction =
    middle + level * (performance - middle) + (difference < 0 ? below : above) * difference;
  return valid({
    disconfirmation: difference,
    satisfaction: clip(satisfaction, 0, 10),
    conclusion: conclude(difference),
  });
}

function conclude(difference: number): Disconfirmation['conclusion'] {
  if (Math.abs(difference) <= confirmedWithin + roundingError) return 'confirmed';
  return difference < 0 ? 'negative' : 'positive';
}
