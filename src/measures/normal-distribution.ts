import { fieldsOf, numberProblem, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** Shares from 0 to 1 on both sides of a point. */
export type NormalShares = { below: number; above: number };

/**
 * The shares of a standard normal distribution below and above a point.
 *
 * $$\Phi(z)=\frac1{\sqrt{2\pi}}\int_{-\infty}^{z}e^{-x^2/2}\,dx$$
 *
 * Units: $z$ in standard deviations from the mean; shares from 0 to 1, each computed on its own, so
 * that a tiny one keeps its digits.
 * Edges: beyond about 38 standard deviations a share is too small for a number and becomes 0.
 *
 * Source: the rational approximation and continued fraction of G. West, Better Approximations to
 * Cumulative Normal Functions, 2005 (after J. F. Hart, Computer Approximations, 1968); the error is
 * below $10^{-14}$, and below one part in ten million of a share however small.
 */
export function normalCumulative(point: { z: number }): Measured<NormalShares> {
  const { z } = fieldsOf(point);
  const problem = numberProblem({ z });
  if (problem) return { valid: false, problem };
  return valid({ below: normalUpperTail(-z), above: normalUpperTail(z) });
}

/**
 * The point below which a given share of a standard normal distribution lies.
 *
 * $$z=\Phi^{-1}(p)$$
 *
 * Units: $p$ as a share between 0 and 1, $z$ in standard deviations from the mean.
 * Edges: 0 and 1 → `out-of-range`: no point has nothing below it, or everything.
 *
 * Source: M. J. Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution, 1988;
 * the relative error is about $10^{-16}$.
 */
export function normalQuantile(share: { probability: number }): Measured<{ z: number }> {
  const { probability } = fieldsOf(share);
  const problem = rangeProblem({ probability }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  if (probability === 0 || probability === 1) return invalid('out-of-range', 'probability');
  return valid({ z: quantileOf(probability) });
}

// The coefficients of both algorithms, the highest power first.
const westAbove = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const westBelow = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
const centre = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};
const shoulder = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
};
const tail = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** The share of a standard normal distribution above a point, from 0 to 1. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp(-(z ** 2) / 2);
  if (z < 5 * Math.SQRT2) return (density * polynomial(westAbove, z)) / polynomial(westBelow, z);
  const fraction = [4, 3, 2, 1].reduce((below, above) => z + above / below, z + 0.65);
  return density / (fraction * Math.sqrt(2 * Math.PI));
}

/**
 * The point below which a share strictly between 0 and 1 of a standard normal distribution lies.
 */
export function quantileOf(share: number): number {
  const fromMiddle = share - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const x = 0.180625 - fromMiddle ** 2;
    return (fromMiddle * polynomial(centre.above, x)) / polynomial(centre.below, x);
  }
  const depth = Math.sqrt(-Math.log(fromMiddle < 0 ? share : 1 - share));
  const { above, below } = depth <= 5 ? shoulder : tail;
  const x = depth <= 5 ? depth - 1.6 : depth - 5;
  const distance = polynomial(above, x) / polynomial(below, x);
  return fromMiddle < 0 ? -distance : distance;
}
