/**
 * Draws how many of `trials` (a whole number from 0) succeed when each does so with the same chance
 * from 0 to 1, exactly but for rounding: outward from the most likely number until the chances
 * passed exceed one random number, so that the work grows with the spread and not with the trials.
 *
 * Source: inversion from the mode; A. W. Kemp, A Modal Method for Generating Binomial Variables,
 * 1986.
 */
export function sampleBinomial(trials: number, probability: number, random: () => number): number {
  if (trials === 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  const mode = Math.min(trials, Math.floor((trials + 1) * probability));
  const odds = probability / (1 - probability);
  const peak = binomialProbability(mode, trials, probability);
  let left = random() - peak;
  let [up, down, above, below] = [mode, mode, peak, peak];
  // What rounding leaves beyond the last chance that counts belongs to no number; the most likely
  // one takes it.
  while (left >= 0 && above + below > negligible) {
    above = up < trials ? (above * odds * (trials - up)) / (up + 1) : 0;
    up += 1;
    left -= above;
    if (left < 0) return up;
    below = down > 0 ? (below * down) / (odds * (trials - down + 1)) : 0;
    down -= 1;
    left -= below;
    if (left < 0) return down;
  }
  return mode;
}

const negligible = 1e-15;

/**
 * The chance of exactly so many successes, from 0 to 1, without loss of digits for large numbers.
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000.
 */
export function binomialProbability(
  successes: number,
  trials: number,
  probability: number,
): number {
  if (probability <= 0 || probability >= 1)
    return successes === (probability <= 0 ? 0 : trials) ? 1 : 0;
  if (successes === 0) return Math.exp(trials * Math.log1p(-probability));
  if (successes === trials) return Math.exp(trials * Math.log(probability));
  const failures = trials - successes;
  const bend =
    deviance(successes, trials * probability) + deviance(failures, trials * (1 - probability));
  const corrections = stirlingError(trials) - stirlingError(successes) - stirlingError(failures);
  return Math.exp(corrections - bend) * Math.sqrt(trials / (2 * Math.PI * successes * failures));
}

/** x ln(x/m) + m − x, in a form that keeps its digits when x is near m. */
function deviance(x: number, m: number): number {
  const apart = x - m;
  return Math.abs(apart) < m / 10 ? x * Math.log1p(apart / m) - apart : x * Math.log(x / m) - apart;
}

/** ln n! less its Stirling formula, for whole n from 1. */
function stirlingError(n: number): number {
  if (n > 15) return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * n * n)) / (n * n)) / (n * n)) / n;
  const logFactorial = Array.from({ length: n }, (_, index) => Math.log(index + 1)).reduce(
    (sum, term) => sum + term,
    0,
  );
  return logFactorial - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
}
