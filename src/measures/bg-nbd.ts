import { amountProblem, countProblem, fieldsOf, positiveProblem, rangeProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';

/**
 * The four parameters of a model fitted to all customers: `r`, `alpha` of buying, `a`, `b` of
 * stopping.
 */
type Parameters = { r: number; alpha: number; a: number; b: number };

export type BuyingHistory = Parameters & {
  /** Repeat purchases: all but the first. */
  frequency: number;
  /** Time of the last purchase, counted from the first; 0 without repeat purchases. */
  recency: number;
  /** Time from the first purchase until now. */
  age: number;
  /** For how long to predict. */
  periods: number;
};

export type BgNbd = {
  /** The probability that the customer still buys at all, 0 to 1. */
  probabilityAlive: number;
  /** Purchases to expect in the coming `periods`, whether alive or not. */
  expectedPurchases: number;
  /** Repeat purchases to expect of any new customer in that time. */
  expectedOfNew: number;
};

/**
 * The BG/NBD model of customers who never cancel: whether one is still a customer, and how many
 * purchases are to come.
 *
 * $$
 * P(\text{alive})=\frac1{1+\delta_{x>0}\,\frac{a}{b+x-1}\left(\frac{\alpha+T}{\alpha+
 * t_x}\right)^{r+x}}
 * $$
 *
 * $x$ is the frequency, $t_x$ the recency, $T$ the age. Customers buy at random at rates that
 * differ between them, and stop after any purchase with chances that differ between them; rates and
 * chances are independent. Without a repeat purchase nobody can have stopped, so the probability is
 * 1: a known oddity of the model.
 *
 * Units: all times in the unit in which the model was fitted (weeks for CDNOW), from 0; frequency a
 * whole number; parameters above 0 and up to 1000; periods up to a million.
 * Edges: a last purchase after now → `more-than-total`; repeat purchases with recency 0, or the
 * reverse → `out-of-range`.
 *
 * Sources: P. S. Fader, B. G. S. Hardie and K. L. Lee, “Counting Your Customers” the Easy Way: An
 * Alternative to the Pareto/NBD Model, 2005; P. S. Fader and B. G. S. Hardie, Computing P(alive)
 * Using the BG/NBD Model, 2008; transformation: M. Abramowitz and I. A. Stegun, Handbook of
 * Mathematical Functions, 1964, 15.3.3.
 */
export function bgNbd(history: BuyingHistory): Measured<BgNbd> {
  const { r, alpha, a, b, frequency, recency, age, periods } = fieldsOf(history);
  const problem =
    positiveProblem({ r, alpha, a, b }) ??
    rangeProblem({ r, alpha, a, b }, { from: 0, to: 1000 }) ??
    countProblem({ frequency }) ??
    amountProblem({ recency, age }) ??
    rangeProblem({ periods }, { from: 0, to: 1_000_000 });
  if (problem) return { valid: false, problem };
  if (recency > age) return invalid('more-than-total', 'recency');
  if (frequency > 0 !== recency > 0) return invalid('out-of-range', 'recency');

  const odds =
    frequency === 0
      ? 0
      : (a / (b + frequency - 1)) * ((alpha + age) / (alpha + recency)) ** (r + frequency);
  const probabilityAlive = 1 / (1 + odds);
  const ifAlive = expected({ r, alpha, a, b }, frequency, age, periods);
  return bounded({
    probabilityAlive,
    expectedPurchases: ifAlive * probabilityAlive,
    expectedOfNew: expected({ r, alpha, a, b }, 0, 0, periods),
  });
}

const nudge = 1e-6;

/** Purchases to expect in the coming `periods` from somebody who is certainly a customer. */
function expected(
  { r, alpha, a, b }: Parameters,
  frequency: number,
  age: number,
  periods: number,
): number {
  // At a = 1 and at a + b + x = 1 the formula is a limit, which a hair beside it gives to nine
  // digits.
  const near = (value: number) => Math.abs(value) < nudge / 2;
  const shape = near(a - 1) || near(a + b + frequency - 1) ? a + nudge : a;
  const c = shape + b + frequency - 1;
  const z = periods / (alpha + age + periods);
  // Euler's transformation of ((α+T)/(α+T+t))^(r+x) · F(r+x, b+x; c; z), whose own terms overflow
  // for frequent buyers.
  const rest = (1 - z) ** (shape - 1) * hypergeometric(shape + b - 1 - r, shape - 1, c, z);
  return Math.max(0, (c / (shape - 1)) * (1 - rest));
}

const maxTerms = 200_000;

/** Gauss's hypergeometric series F(a, b; c; z) for z from 0 to below 1. */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < maxTerms; n += 1) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
    if (Math.abs(term) <= 1e-16 * Math.abs(sum)) break;
  }
  return sum;
}
