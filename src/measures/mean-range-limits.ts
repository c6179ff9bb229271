import { amountProblem, fieldsOf, numberProblem, rangeProblem } from './inputs';
import { bounded, type Measured } from './result';

/** Limits of a chart of means and of the chart of ranges below it, in the units of the values. */
export type MeanRangeLimits = {
  mean: { upper: number; lower: number };
  range: { upper: number; lower: number };
  /** The constants for subgroups of this size. */
  factors: { a2: number; d3: number; d4: number };
};

/** A₂, D₃ and D₄ for subgroups of 2 to 10 values. */
const factorsBySize: Readonly<Record<number, readonly [a2: number, d3: number, d4: number]>> = {
  2: [1.88, 0, 3.267],
  3: [1.023, 0, 2.574],
  4: [0.729, 0, 2.282],
  5: [0.577, 0, 2.114],
  6: [0.483, 0, 2.004],
  7: [0.419, 0.076, 1.924],
  8: [0.373, 0.136, 1.864],
  9: [0.337, 0.184, 1.816],
  10: [0.308, 0.223, 1.777],
};
const none = [0, 0, 0] as const;

/**
 * Control limits for the means and the ranges of subgroups of equal size, from the mean of all values and the mean range.
 *
 * $$\text{means: }\bar{\bar x}\pm A_2\bar R,\qquad \text{ranges: }D_3\bar R\text{ to }D_4\bar R$$
 *
 * Units: those of the values, of any size; the range is not negative, and the size a whole number from 2 to 10.
 * Edges: a negative mean range → `negative`; a size without constants → `out-of-range`; where the mean range is 0, the limits meet.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, appendix on factors for control charts.
 */
export function meanRangeLimits(chart: {
  grandMean: number;
  meanRange: number;
  size: number;
}): Measured<MeanRangeLimits> {
  const { grandMean, meanRange, size } = fieldsOf(chart);
  const problem =
    numberProblem({ grandMean }) ??
    amountProblem({ meanRange }) ??
    rangeProblem({ size }, { from: 2, to: 10, whole: true });
  if (problem) return { valid: false, problem };
  const [a2, d3, d4] = factorsBySize[size] ?? none;
  return bounded({
    mean: { upper: grandMean + a2 * meanRange, lower: grandMean - a2 * meanRange },
    range: { upper: d4 * meanRange, lower: d3 * meanRange },
    factors: { a2, d3, d4 },
  });
}
