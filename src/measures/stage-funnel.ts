import { countProblem, fieldsOf, named, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/**
 * People at every stage (unrounded), people lost between stages, the share that goes all the way.
 */
export type StageFunnel = {
  /** One more than there are rates; the first is the start. */
  counts: number[];
  /** One for each rate: how many did not go on. */
  lost: number[];
  overallRate: number;
  /** How many have to start for one to reach the last stage; null when nobody does. */
  perAdvocate: number | null;
};

/**
 * People moving through stages, from those who might buy to those who recommend, when a given share
 * goes on from each stage to the next.
 *
 * $$n_k=n_0\prod_{j\le k} r_j,\qquad \text{per advocate}=\frac{n_0}{n_K}$$
 *
 * Units: people (fractions are kept; round on display) and shares from 0 to 1. `start` is a whole
 * number from 1, each rate a share from 0 to 1.
 * Edges: nobody at the start → `nothing-to-count`; no rates → `no-stages`; a rate outside 0 to 1 is
 * named by its position from 0, as in `rates.2`; a stage that nobody passes leaves 0 in all later
 * ones.
 *
 * Source: the stages are those of J. Griffin, Customer Loyalty: How to Earn It, How to Keep It,
 * 1995; the arithmetic is plain multiplication, and any rates are an assumption.
 */
export function stageFunnel(input: {
  start: number;
  rates: readonly number[];
}): Measured<StageFunnel> {
  const { start, rates } = fieldsOf(input);
  const problem = countProblem({ start });
  if (problem) return { valid: false, problem };
  if (start === 0) return invalid('nothing-to-count', 'start');
  if (!Array.isArray(rates) || rates.length === 0) return invalid('no-stages', 'rates');
  const passing: number[] = Array.from(rates);
  const rateProblem = rangeProblem(named('rates', passing), { from: 0, to: 1 });
  if (rateProblem) return { valid: false, problem: rateProblem };

  const counts = [start];
  const lost: number[] = [];
  let here = start;
  for (const rate of passing) {
    const next = here * rate;
    lost.push(here - next);
    counts.push(next);
    here = next;
  }
  // Rates too small to tell from 0 make the division overflow: then, too, nobody arrives.
  const perAdvocate = Number.isFinite(start / here) ? start / here : null;
  return valid({ counts, lost, overallRate: here / start, perAdvocate });
}
