import { fieldsOf, rangeProblem } from './inputs';
import { type Measured, valid } from './result';

/** What a customer concludes from a promise and its delivery; likelihoods from 0 to 1. */
export type PromiseGap = {
  /** Delivered minus promised, −10 to +10. */
  gap: number;
  conclusion: 'broken' | 'short' | 'kept' | 'exceeded';
  /** How likely somebody who hears the promise is to try it at all. */
  attractLikelihood: number;
  /** For somebody who tried it: coming back, recommending it, warning others. */
  returnLikelihood: number;
  recommendLikelihood: number;
  warnLikelihood: number;
  /**
   * How likely somebody who hears the promise is to try it and come back: the product of the two.
   */
  tryAndReturnLikelihood: number;
};

/** A promise counts as kept when delivery is within this many points of it. */
export const keptWithin = 0.5;
/**
 * A promise counts as broken, not only missed, when delivery falls this many points short or more.
 */
export const brokenFrom = 3;
/**
 * What one point of delivery above or below the middle of the scale adds to the judgement, whatever
 * was promised.
 */
const deliveryWeight = 0.4;
/** What one point above the promise adds to the judgement. */
export const exceedWeight = 0.3;
/** What one point below the promise takes away: twice as much as a point above it adds. */
export const shortWeight = 2 * exceedWeight;
/**
 * How far the judgement must lie from neutral before people talk: half of them at this distance.
 */
const speakingOut = 1.5;
/** How much one point of promise adds to the attraction of an offer. */
const attractionWeight = 0.6;

const middle = 5;
// 0.6 − 1.1 is not exactly −0.5 in floating point, and a reader who set it so should see "kept".
const roundingError = 1e-9;

/**
 * **Our illustration, not a measured law**: what a customer may conclude when a promise of one
 * level meets a delivery of another.
 *
 * $$g=d-p,\qquad j=0.4\,(d-5)+\begin{cases}0.3\,g&g\ge0\\0.6\,g&g<0\end{cases}$$
 * $$
 * \text{return}=\sigma(j),\quad \text{recommend}=\sigma(j-1.5),\quad
 * \text{warn}=\sigma(-j-1.5),\quad \text{attract}=\sigma\big(0.6\,(p-5)\big),\quad
 * \sigma(x)=\frac1{1+e^{-x}}
 * $$
 *
 * The shape carries three ideas: the judgement compares delivery with the promise, falling short
 * weighs twice as much as exceeding, and the level of delivery counts too, so that keeping a poor
 * promise is not enough. A low promise is easy to exceed but attracts few. Better delivery never
 * lowers, and a higher promise never raises, the likelihood to return or recommend; for warning it
 * is the other way round.
 *
 * Units: promise $p$ and delivery $d$ from 0 to 10, any fraction; likelihoods strictly between 0
 * and 1; recommending and warning together never exceed 1.
 * Conclusions: `kept` within 0.5 of the promise, `exceeded` above, `short` below, `broken` from 3
 * points below.
 * Edges: a value outside 0 to 10 → `out-of-range`.
 *
 * Sources of the ideas, not of the numbers, which are ours: R. L. Oliver, A Cognitive Model of the
 * Antecedents and Consequences of Satisfaction Decisions, 1980; E. W. Anderson and V. Mittal,
 * Strengthening the Satisfaction-Profit Chain, 2000.
 */
export function promiseGap(input: { promised: number; delivered: number }): Measured<PromiseGap> {
  const { promised, delivered } = fieldsOf(input);
  const problem = rangeProblem({ promised, delivered }, { from: 0, to: 10 });
  if (problem) return { valid: false, problem };
  const gap = delivered - promised;
  const judgement =
    deliveryWeight * (delivered - middle) + (gap < 0 ? shortWeight : exceedWeight) * gap;
  const attractLikelihood = logistic(attractionWeight * (promised - middle));
  const returnLikelihood = logistic(judgement);
  return valid({
    gap,
    conclusion: conclude(gap),
    attractLikelihood,
    returnLikelihood,
    tryAndReturnLikelihood: attractLikelihood * returnLikelihood,
    recommendLikelihood: logistic(judgement - speakingOut),
    warnLikelihood: logistic(-judgement - speakingOut),
  });
}

function conclude(gap: number): PromiseGap['conclusion'] {
  if (gap > keptWithin + roundingError) return 'exceeded';
  if (gap >= -keptWithin - roundingError) return 'kept';
  return gap > -brokenFrom + roundingError ? 'short' : 'broken';
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
