/**
 * Draws how many of `trials` (a whole number from 0) succeed when each does so with the same chance from 0 to 1, exactly but for rounding:
 * outward from the most likely number until the chances passed exceed one random number, so that the work grows with the spread and not with the trials.
 *
 * Source: inversion from the mode; A. W. Kemp, A Modal Method for Generating Binomial Variables, 1986.
 */
export function drawSuccesses(trials: number, chance: number, random: () => number): number {
  if (trials === 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  const odds = chance / (1 - chance);
  const most = chanceOf(mode, trials, chance);
  let left = random() - most;
  let [up, down, above, below] = [mode, mode, most, most];
  // What rounding leaves beyond the last chance that counts belongs to no number; the most likely one takes it.
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
export function chanceOf(successes: number, trials: number, chance: number): number {
  if (chance <= 0 || chance >= 1) return successes === (chance <= 0 ? 0 : trials) ? 1 : 0;
  if (successes === 0) return Math.exp(trials * Math.log1p(-chance));
  if (successes === trials) return Math.exp(trials * Math.log(chance));
  const failures = trials - successes;
  const bend = deviance(successes, trials * chance) + deviance(failures, trials * (1 - chance));
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
  const logFactorial = Array.from({ length: n }, (_, place) => Math.log(place + 1)).reduce(
    (sum, one) => sum + one,
    0,
  );
  return logFactorial - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
}
