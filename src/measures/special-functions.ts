const lanczos = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12,
  9.984_369_578_019_572e-6, 1.505_632_735_149_311_6e-7,
];

/**
 * ln Γ(x) for x above 0, to about 15 digits. Source: C. Lanczos, A Precision Approximation of the
 * Gamma Function, 1964.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first = 0, ...others] = lanczos;
  const sum = others.reduce(
    (total, coefficient, index) => total + coefficient / (x + index),
    first,
  );
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const tiny = 1e-300;
const precise = 1e-15;
const maxSteps = 10_000;

/**
 * The regularised incomplete beta function I_x(a, b) for a, b above 0 and x from 0 to 1.
 * Source: W. H. Press and others, Numerical Recipes, 2007, 6.4 (continued fraction by Lentz's
 * method).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
    a;
  return front * betaFraction(x, a, b);
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= maxSteps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 / notZero(1 + term * d);
      c = notZero(1 + term / c);
      change = c * d;
      value *= change;
    }
    if (Math.abs(change - 1) < precise) break;
  }
  return value;
}

function notZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/**
 * The share of a gamma distribution with shape `a` above `x`, the regularised incomplete gamma
 * function Q(a, x).
 * Source: W. H. Press and others, Numerical Recipes, 2007, 6.2.
 */
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * gammaSeries(a, x) : front * gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= maxSteps && term > sum * precise; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / notZero(b);
  let value = d;
  for (let n = 1; n <= maxSteps; n += 1) {
    const term = -n * (n - a);
    b += 2;
    d = 1 / notZero(term * d + b);
    c = notZero(b + term / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < precise) break;
  }
  return value;
}

/**
 * Where a rising function from `from` to `to` reaches 0, by halving; the function must change its
 * sign between the two ends.
 */
export function rootBetween(from: number, to: number, rising: (x: number) => number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
