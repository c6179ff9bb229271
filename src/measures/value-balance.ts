import { amountProblem, entryProblem, fieldsOf, listOf, nameProblem, rangeProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';
import { readWeights, weigh } from './weights';

/**
 * Something a customer gets or gives: how much it matters to them, from 0, and how much of it there
 * is, from 0 to 10.
 */
export type ValuePart = { id: string; weight: number; score: number };

export type ValueBalance = {
  /** What is got and what is given, weighted, 0 to 10; together at most 10. */
  benefit: number;
  sacrifice: number;
  /** Benefit minus sacrifice, −10 to +10. */
  difference: number;
  /** Benefit divided by sacrifice, 0 upwards; null when nothing is given. */
  ratio: number | null;
};

/**
 * **Our illustration, not a measured law**: perceived value as what a customer gets against what
 * they give, as a difference and as a ratio.
 *
 * $$
 * B=\frac{\sum_{b} w_b x_b}{\sum_{b} w_b+\sum_{s} w_s},\qquad
 * S=\frac{\sum_{s} w_s x_s}{\sum_{b} w_b+\sum_{s} w_s},\qquad V_{-}=B-S,\qquad V_{/}=\frac BS
 * $$
 *
 * The weights of both sides are shares of one whole, so that a customer to whom price is everything
 * can be described. The two views can rank two offers differently.
 *
 * Units: scores from 0 to 10, weights from 0 of any size; benefit and sacrifice from 0 to 10,
 * together at most 10, the difference from −10 to +10.
 * Edges: nothing on either side, or only weights of 0 → `nothing-to-count`; no sacrifice → `ratio`
 * is null.
 *
 * Source of the idea, not of the arithmetic: V. A. Zeithaml, Consumer Perceptions of Price,
 * Quality, and Value, 1988.
 */
export function valueBalance(offer: {
  benefits: readonly ValuePart[];
  sacrifices: readonly ValuePart[];
}): Measured<ValueBalance> {
  const input = fieldsOf(offer);
  const benefits = listOf(input.benefits);
  const sacrifices = listOf(input.sacrifices);
  if (benefits.length + sacrifices.length === 0) return invalid('nothing-to-count');
  const problem =
    entryProblem('benefits', benefits, partProblem) ??
    entryProblem('sacrifices', sacrifices, partProblem);
  if (problem) return { valid: false, problem };
  const parts = [...benefits, ...sacrifices];
  const used = readWeights(
    parts.map(({ weight }) => weight),
    parts.length,
  );
  if (!used.valid) return invalid(used.problem.reason);
  const { weights } = used.value;
  const benefit = weigh(scoresOf(benefits), weights);
  const sacrifice = weigh(scoresOf(sacrifices), weights.slice(benefits.length));
  return bounded({
    benefit,
    sacrifice,
    difference: benefit - sacrifice,
    ratio: sacrifice === 0 ? null : benefit / sacrifice,
  });
}

function partProblem({ id, weight, score }: ValuePart) {
  return (
    nameProblem({ id }) ?? amountProblem({ weight }) ?? rangeProblem({ score }, { from: 0, to: 10 })
  );
}

function scoresOf(parts: readonly ValuePart[]): number[] {
  return parts.map(({ score }) => score);
}
