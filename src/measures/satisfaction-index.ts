import { fieldsOf, listOf, named, rangeProblem } from './inputs';
import { clip } from './interval';
import { invalid, type Measured, valid } from './result';
import { readWeights, weigh } from './weights';

/**
 * The index in points from 0 to 100, the weights used (they add up to 1), and whether they had to
 * be changed for it.
 */
export type SatisfactionIndex = { index: number; weights: number[]; normalised: boolean };

/**
 * A satisfaction index of the American type: three questions on a scale from 1 to 10, weighted and
 * stretched to 0–100.
 *
 * $$\mathrm{Index}=\frac{100}{9}\sum_{i=1}^3 w_i(\bar x_i-1),\qquad \sum_i w_i=1$$
 *
 * The questions are overall satisfaction, against expectations, against an ideal. The published
 * index takes its weights from a model that is not public.
 *
 * Units: means from 1 to 10; the index in points from 0 to 100 (dividing by 9, not 10, because the
 * scale starts at 1); weights from 0, equal when left out.
 * Edges: a mean missing → `not-a-number`, not three means → `wrong-length`; weights that do not add
 * up to 1 are divided by their sum and `normalised` says so; all weights 0 → `nothing-to-count`.
 *
 * Source: C. Fornell, M. D. Johnson, E. W. Anderson, J. Cha and B. E. Bryant, The American Customer
 * Satisfaction Index: Nature, Purpose, and Findings, 1996.
 */
export function satisfactionIndex(survey: {
  means: readonly number[];
  weights?: readonly number[];
}): Measured<SatisfactionIndex> {
  const { means, weights } = fieldsOf(survey);
  const scores = listOf(means);
  if (scores.length !== 3) return invalid('wrong-length', 'means');
  const problem = rangeProblem(named('means', scores), { from: 1, to: 10 });
  if (problem) return { valid: false, problem };
  const used = readWeights(weights, 3);
  if (!used.valid) return used;
  const above = scores.map((mean) => mean - 1);
  return valid({
    index: clip((100 * weigh(above, used.value.weights)) / 9, 0, 100),
    ...used.value,
  });
}
