import { entryProblem, fieldsOf, listOf, named, nameProblem, rangeProblem } from './inputs';
import { mean } from './mean';
import { invalid, type Measured, valid } from './result';
import { readWeights, weigh } from './weights';

/**
 * A dimension of service quality: mean expectation and perception from 1 to 7, and how much it
 * matters.
 */
export type Dimension = { id: string; expectation: number; perception: number; weight?: number };

/** Perception minus expectation, −6 to +6. */
export type GapScore = {
  gaps: { id: string; gap: number }[];
  unweighted: number;
  /** Null when no weights are given. */
  weighted: number | null;
  /** The mean perception alone (SERVPERF), 1 to 7. */
  performance: number;
};

const scale = { from: 1, to: 7 };

/**
 * SERVQUAL gap scores by dimension: what customers perceived minus what they expected.
 *
 * $$
 * G_d=\bar P_d-\bar E_d,\qquad \bar G=\frac1D\sum_d G_d,\qquad
 * G_w=\sum_d \frac{W_d}{\sum_k W_k}\,G_d,\qquad \mathrm{SERVPERF}=\frac1D\sum_d \bar P_d
 * $$
 *
 * Perception minus expectation, never the other way round: below 0, service fell short. A gap above
 * 0 may only mean that little was expected.
 *
 * Units: means from 1 to 7, gaps from −6 to +6; weights from 0 of any size (100 points to share
 * out, usually), for all dimensions or for none.
 * Edges: no dimensions → `nothing-to-count`; a dimension without answers → `not-a-number` with its
 * place, never 0; weights for some dimensions only → `not-a-number`.
 *
 * Sources: A. Parasuraman, V. A. Zeithaml and L. L. Berry, SERVQUAL: A Multiple-Item Scale for
 * Measuring Consumer Perceptions of Service Quality, 1988; `performance`: J. J. Cronin and S. A.
 * Taylor, Measuring Service Quality: A Reexamination and Extension, 1992.
 */
export function gapScore(survey: { dimensions: readonly Dimension[] }): Measured<GapScore> {
  const dimensions = listOf(fieldsOf(survey).dimensions);
  if (dimensions.length === 0) return invalid('nothing-to-count', 'dimensions');
  const isWeighted = dimensions.some((dimension) => fieldsOf(dimension).weight !== undefined);
  const problem = entryProblem(
    'dimensions',
    dimensions,
    ({ id, expectation, perception, weight }) =>
      nameProblem({ id }) ??
      rangeProblem({ expectation, perception }, scale) ??
      (isWeighted
        ? rangeProblem({ weight: weight ?? Number.NaN }, { from: 0, to: Number.MAX_VALUE })
        : undefined),
  );
  if (problem) return { valid: false, problem };

  const gaps = dimensions.map(({ id, expectation, perception }) => ({
    id,
    gap: perception - expectation,
  }));
  const sizes = gaps.map(({ gap }) => gap);
  const unweighted = mean(sizes);
  const performance = mean(dimensions.map(({ perception }) => perception));
  if (!isWeighted) return valid({ gaps, unweighted, weighted: null, performance });
  const used = readWeights(
    dimensions.map(({ weight }) => weight ?? 0),
    dimensions.length,
    'dimensions',
  );
  return used.valid
    ? valid({ gaps, unweighted, weighted: weigh(sizes, used.value.weights), performance })
    : used;
}

/**
 * Gap scores item by item, for the items of one dimension.
 *
 * $$G_j=P_j-E_j,\qquad \bar G=\frac1n\sum_j (P_j-E_j)$$
 *
 * Units: answers or means from 1 to 7, gaps from −6 to +6.
 * Edges: no items → `nothing-to-count`; lists of unlike length → `wrong-length`.
 *
 * Source: A. Parasuraman, V. A. Zeithaml and L. L. Berry, SERVQUAL: A Multiple-Item Scale for
 * Measuring Consumer Perceptions of Service Quality, 1988.
 */
export function itemGaps(items: {
  expectations: readonly number[];
  perceptions: readonly number[];
}): Measured<{ gaps: number[]; mean: number }> {
  const { expectations, perceptions } = fieldsOf(items);
  const expected = listOf(expectations);
  const perceived = listOf(perceptions);
  if (expected.length === 0) return invalid('nothing-to-count', 'expectations');
  if (perceived.length !== expected.length) return invalid('wrong-length', 'perceptions');
  const problem =
    rangeProblem(named('expectations', expected), scale) ??
    rangeProblem(named('perceptions', perceived), scale);
  if (problem) return { valid: false, problem };
  const gaps = perceived.map((perception, item) => perception - (expected[item] ?? 0));
  return valid({ gaps, mean: mean(gaps) });
}
