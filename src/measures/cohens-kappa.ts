import { countProblem, fieldsOf, listOf, named } from './inputs';
import { z95 } from './interval';
import { invalid, type Measured, valid } from './result';

export type CohensKappa = {
  /**
   * Agreement beyond chance: 1 is perfect, 0 what chance gives, below 0 less than that. With its
   * 95% interval.
   */
  kappa: number;
  low: number;
  high: number;
  standardError: number;
  /** Shares of the cases on which both agree, and on which chance would let them agree; 0 to 1. */
  agreement: number;
  chanceAgreement: number;
  cases: number;
};

/**
 * Cohen's kappa: how far two people who sort the same cases agree beyond what chance would give.
 *
 * $$
 * \kappa=\frac{p_o-p_e}{1-p_e},\qquad p_o=\sum_i p_{ii},\qquad p_e=\sum_i p_{i\cdot}\,p_{\cdot i}
 * $$
 *
 * Row $i$, column $j$ of `table` is the number of cases that the first person put into category $i$
 * and the second into $j$. The interval is the large-sample one of Fleiss, Cohen and Everitt. When
 * one category is rare, kappa is low even where people nearly always agree: print the agreement
 * beside it.
 *
 * Units: counts as whole numbers; shares from 0 to 1; kappa from −1 to 1, to which the interval is
 * clipped.
 * Edges: no cases → `nothing-to-count`; a table that is not square → `wrong-length`; both put every
 * case into one category → `no-variation`.
 *
 * Sources: J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960; J. L. Fleiss, J. Cohen
 * and B. S. Everitt, Large Sample Standard Errors of Kappa and Weighted Kappa, 1969.
 */
export function cohensKappa(cases: {
  table: readonly (readonly number[])[];
}): Measured<CohensKappa> {
  const rows = listOf(fieldsOf(cases).table).map((row) => listOf(row));
  if (rows.length < 2) return invalid('wrong-length', 'table');
  for (const [index, row] of rows.entries()) {
    if (row.length !== rows.length) return invalid('wrong-length', `table.${index}`);
    const problem = countProblem(named(`table.${index}`, row));
    if (problem) return { valid: false, problem };
  }
  const total = rows.flat().reduce((sum, count) => sum + count, 0);
  if (total === 0) return invalid('nothing-to-count', 'table');
  const share = rows.map((row) => row.map((count) => count / total));
  const indices = [...rows.keys()];
  const first = share.map((row) => row.reduce((sum, value) => sum + value, 0));
  const second = indices.map((column) => share.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const at = (values: readonly number[], index: number) => values[index] ?? 0;
  const agreement = indices.reduce((sum, i) => sum + (share[i]?.[i] ?? 0), 0);
  const chanceAgreement = indices.reduce((sum, i) => sum + at(first, i) * at(second, i), 0);
  const beyond = 1 - chanceAgreement;
  if (!(beyond > 1e-12)) return invalid('no-variation', 'table');
  const kappa = (agreement - chanceAgreement) / beyond;

  const onDiagonal = indices.reduce(
    (sum, i) =>
      sum + (share[i]?.[i] ?? 0) * (1 - (at(first, i) + at(second, i)) * (1 - kappa)) ** 2,
    0,
  );
  const offDiagonal = indices.reduce(
    (sum, i) =>
      sum +
      indices.reduce(
        (inner, j) =>
          inner + (i === j ? 0 : (share[i]?.[j] ?? 0) * (at(second, i) + at(first, j)) ** 2),
        0,
      ),
    0,
  );
  const spread =
    onDiagonal + (1 - kappa) ** 2 * offDiagonal - (kappa - chanceAgreement * (1 - kappa)) ** 2;
  const standardError = Math.sqrt(Math.max(0, spread) / total) / beyond;
  const reach = z95 * standardError;
  const [low, high] = [Math.max(-1, kappa - reach), Math.min(1, kappa + reach)];
  return valid({ kappa, low, high, standardError, agreement, chanceAgreement, cases: total });
}
