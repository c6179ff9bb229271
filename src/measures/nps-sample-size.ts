import { fieldsOf, rangeProblem } from './inputs';
import { z95 } from './interval';
import { npsVariance } from './nps';
import { invalid, type Measured, valid } from './result';

/** How many answers are needed: `answers` is `exact` rounded up. */
export type NpsSampleSize = { answers: number; exact: number };

/**
 * The number of answers needed for a Net Promoter Score with a 95% margin of error of a wanted
 * size.
 *
 * $$n=\frac{1.959964^2\,[\hat p+\hat d-(\hat p-\hat d)^2]}{(h/100)^2}$$
 *
 * Units: expected shares of promoters and detractors from 0 to 1, at most 1 together; half-width
 * $h$ above 0 and up to 100 points; the result in answers (not in people invited), rounded up.
 * Edges: $h=0$ → `not-positive`; all people expected in one group → `no-variation` (the formula
 * would ask for nobody); more answers than can be counted exactly → `too-large`.
 *
 * Source: B. Rocks, Interval Estimation for the "Net Promoter Score", 2016.
 */
export function npsSampleSize(wanted: {
  promoterShare: number;
  detractorShare: number;
  halfWidth: number;
}): Measured<NpsSampleSize> {
  const { promoterShare, detractorShare, halfWidth } = fieldsOf(wanted);
  const problem =
    rangeProblem({ promoterShare, detractorShare }, { from: 0, to: 1 }) ??
    rangeProblem({ halfWidth }, { from: 0, to: 100 });
  if (problem) return { valid: false, problem };
  if (halfWidth === 0) return invalid('not-positive', 'halfWidth');
  if (promoterShare + detractorShare > 1) return invalid('shares-exceed-one');

  const variance = npsVariance(promoterShare, detractorShare);
  if (variance === 0) return invalid('no-variation');
  const exact = variance * (z95 / (halfWidth / 100)) ** 2;
  if (!(exact <= Number.MAX_SAFE_INTEGER)) return invalid('too-large', 'halfWidth');
  return valid({ answers: Math.ceil(exact), exact });
}
