import { amountProblem, fieldsOf, rangeProblem } from './inputs';
import { bounded, type Measured } from './result';

export type DiscountedPayback = {
  /**
   * The first year, from 1, in which the gains so far reach the cost; null when they do not within
   * the years counted.
   */
  year: number | null;
  /** Gains so far in today's money, after each year. */
  cumulative: number[];
  /** What all years bring in today's money, less the cost. */
  net: number;
};

/**
 * In which year a gain that recurs has paid back a cost that is paid once, both in today's money.
 *
 * $$\sum_{t=1}^{T}\frac{g}{(1+d)^{\,t-1+\tau}}\ge K$$
 *
 * A yearly gain must be compared with a yearly cost, a cost paid once with the value of all gains:
 * this is the second comparison. $\tau$ is the time until the first gain, in years.
 *
 * Units: money from 0 of one currency, discount rate from 0 a year, years a whole number from 1 to
 * 100, $\tau$ from 0 to 100 (1 when left out).
 * Edges: a cost of 0 is paid back in year 1; gains that never reach the cost → `year` is null.
 *
 * Source: plain discounting; R. A. Brealey, S. C. Myers and F. Allen, Principles of Corporate
 * Finance, 2011, also on what a payback rule leaves out.
 */
export function discountedPayback(project: {
  cost: number;
  yearlyGain: number;
  discount: number;
  years: number;
  firstGainIn?: number;
}): Measured<DiscountedPayback> {
  const { cost, yearlyGain, discount, years, firstGainIn = 1 } = fieldsOf(project);
  const problem =
    amountProblem({ cost, yearlyGain, discount }) ??
    rangeProblem({ years }, { from: 1, to: 100, whole: true }) ??
    rangeProblem({ firstGainIn }, { from: 0, to: 100 });
  if (problem) return { valid: false, problem };
  let sum = 0;
  const cumulative = Array.from({ length: years }, (_, index) => {
    sum += yearlyGain / (1 + discount) ** (index + firstGainIn);
    return sum;
  });
  const reached = cumulative.findIndex((total) => total >= cost);
  return bounded({ year: reached === -1 ? null : reached + 1, cumulative, net: sum - cost });
}
