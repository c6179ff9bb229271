import { fieldsOf, listOf, named, numberProblem } from './inputs';
import { z95 } from './interval';
import { variance } from './mean';
import { bounded, invalid, type Measured } from './result';

export type CronbachAlpha = {
  /** At most 1; below 0 when the items contradict each other. */
  alpha: number;
  /**
   * The ends of its 95% interval; null for fewer than three people, and when the items agree
   * perfectly.
   */
  low: number | null;
  high: number | null;
  /**
   * Alpha of the others if one item were left out, for each item; null where fewer than two would
   * be left, or their totals do not vary.
   */
  ifDropped: (number | null)[];
  items: number;
  respondents: number;
};

/** Totals that vary less than this part of what the items do vary by rounding alone. */
const roundingError = 1e-12;

/**
 * Cronbach's alpha: how far the items of a scale agree.
 *
 * $$
 * \alpha=\frac{k}{k-1}\left(1-\frac{\sum_j s_j^2}{s_T^2}\right),\qquad
 * 1-\exp\left(\ln(1-\alpha)-\ln\frac{n}{n-1}\pm z\sqrt{\frac{2k}{(k-1)(n-2)}}\right),\qquad
 * z=1.959964
 * $$
 *
 * $k$ items with variances $s_j^2$; $s_T^2$ is the variance of each person's total; $n$ people. It
 * grows with the number of items, and does not show that they measure one thing.
 *
 * Units: any scale, the same for all items; one row of answers for every person. Alpha is at most 1
 * and has no lower bound.
 * Edges: fewer than two people → `too-few` with field `responses`; fewer than two items → `too-few`
 * with field `responses.0`; a row of another length → `wrong-length`; everybody has the same total
 * → `no-variation`.
 *
 * Source: L. J. Cronbach, Coefficient Alpha and the Internal Structure of Tests, 1951; the interval
 * is that of D. G. Bonett and T. A. Wright, Cronbach's Alpha Reliability: Interval Estimation,
 * Hypothesis Testing, and Sample Size Planning, 2015, a close approximation to L. S. Feldt's of
 * 1965.
 */
export function cronbachAlpha(survey: {
  responses: readonly (readonly number[])[];
}): Measured<CronbachAlpha> {
  const rows = listOf(fieldsOf(survey).responses).map(listOf);
  if (rows.length < 2) return invalid('too-few', 'responses');
  const items = rows[0]?.length ?? 0;
  if (items < 2) return invalid('too-few', 'responses.0');
  for (const [person, row] of rows.entries()) {
    if (row.length !== items) return invalid('wrong-length', `responses.${person}`);
    // The naming of every answer is slow for thousands of rows, so it waits until there is
    // something to name.
    const problem = row.every(Number.isFinite)
      ? undefined
      : numberProblem(named(`responses.${person}`, row));
    if (problem) return { valid: false, problem };
  }

  const totals = rows.map((row) => row.reduce((sum, answer) => sum + answer, 0));
  const ofItems = Array.from({ length: items }, (_, item) =>
    variance(rows.map((row) => row[item] ?? 0)),
  );
  const alpha = alphaOf(ofItems, variance(totals));
  if (alpha === null) return invalid('no-variation', 'responses');
  const ifDropped = ofItems.map((_, item) =>
    alphaOf(
      ofItems.toSpliced(item, 1),
      variance(rows.map((row, person) => (totals[person] ?? 0) - (row[item] ?? 0))),
    ),
  );
  return bounded({
    alpha,
    ...intervalOf(alpha, items, rows.length),
    ifDropped,
    items,
    respondents: rows.length,
  });
}

/** Null where there is none: for a single item, and when the totals do not vary. */
function alphaOf(ofItems: readonly number[], ofTotals: number): number | null {
  const all = ofItems.reduce((sum, variance) => sum + variance, 0);
  if (ofItems.length < 2 || ofTotals <= roundingError * all) return null;
  return (ofItems.length / (ofItems.length - 1)) * (1 - all / ofTotals);
}

function intervalOf(
  alpha: number,
  items: number,
  respondents: number,
): { low: number | null; high: number | null } {
  if (respondents < 3 || 1 - alpha <= roundingError) return { low: null, high: null };
  const reach = z95 * Math.sqrt((2 * items) / ((items - 1) * (respondents - 2)));
  const end = (side: number) =>
    1 - Math.exp(Math.log(1 - alpha) - Math.log(respondents / (respondents - 1)) + side * reach);
  return { low: end(1), high: end(-1) };
}
