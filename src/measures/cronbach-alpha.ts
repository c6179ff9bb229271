import { fieldsOf, listOf, named, numberProblem } from './inputs';
import { variance } from './mean';
import { bounded, invalid, type Measured } from './result';

/** At most 1; below 0 when the items contradict each other. */
export type CronbachAlpha = { alpha: number; items: number; respondents: number };

/** Totals that vary less than this part of what the items do vary by rounding alone. */
const roundingError = 1e-12;

/**
 * Cronbach's alpha: how far the items of a scale agree.
 *
 * $$\alpha=\frac{k}{k-1}\left(1-\frac{\sum_j s_j^2}{s_T^2}\right)$$
 *
 * $k$ items with variances $s_j^2$; $s_T^2$ is the variance of each person's total. It grows with the number of items, and does not show that they measure one thing.
 *
 * Units: any scale, the same for all items; one row of answers for every person. Alpha is at most 1 and has no lower bound.
 * Edges: fewer than two people → `too-few` with field `responses`; fewer than two items → `too-few` with field `responses.0`; a row of another length → `wrong-length`;
 * everybody has the same total → `no-variation`.
 *
 * Source: L. J. Cronbach, Coefficient Alpha and the Internal Structure of Tests, 1951.
 */
export function cronbachAlpha(survey: { responses: readonly (readonly number[])[] }): Measured<CronbachAlpha> {
  const rows = listOf(fieldsOf(survey).responses).map(listOf);
  if (rows.length < 2) return invalid('too-few', 'responses');
  const items = rows[0]?.length ?? 0;
  if (items < 2) return invalid('too-few', 'responses.0');
  for (const [person, row] of rows.entries()) {
    if (row.length !== items) return invalid('wrong-length', `responses.${person}`);
    const problem = numberProblem(named(`responses.${person}`, row));
    if (problem) return { valid: false, problem };
  }

  const ofItems = Array.from({ length: items }, (_, item) => variance(rows.map((row) => row[item] ?? 0))).reduce((sum, one) => sum + one, 0);
  const ofTotals = variance(rows.map((row) => row.reduce((sum, answer) => sum + answer, 0)));
  if (ofTotals <= roundingError * ofItems) return invalid('no-variation', 'responses');
  return bounded({ alpha: (items / (items - 1)) * (1 - ofItems / ofTotals), items, respondents: rows.length });
}
