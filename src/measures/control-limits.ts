import { fieldsOf, listOf, named, numberProblem } from './inputs';
import { mean } from './mean';
import { bounded, invalid, type Measured } from './result';

export type IndividualsChart = {
  mean: number;
  averageMovingRange: number;
  upper: number;
  lower: number;
  /** Positions, from 0, of the values beyond the limits. */
  outside: number[];
};

/** How far apart two values of a normal distribution lie on average, in its standard deviations (d₂ for pairs). */
const pairDistance = 1.128;

/**
 * Control limits for single values in the order in which they came: what the process does by itself, and which values need an explanation.
 *
 * $$\overline{MR}=\frac1{n-1}\sum_{i=2}^{n}|x_i-x_{i-1}|,\qquad \text{limits}=\bar x\pm 3\,\frac{\overline{MR}}{1.128}$$
 *
 * The limits describe the process; they are no targets and no promises to customers.
 *
 * Units: those of the values; a lower limit may fall below 0 even where a value cannot.
 * Edges: fewer than two values → `too-few`; when all are alike the limits meet and none is outside. The order matters: sorted values have narrow limits.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019.
 */
export function individualsChart(process: { values: readonly number[] }): Measured<IndividualsChart> {
  const values = listOf(fieldsOf(process).values);
  const problem = numberProblem(named('values', values));
  if (problem) return { valid: false, problem };
  if (values.length < 2) return invalid('too-few', 'values');
  const centre = mean(values);
  const averageMovingRange = mean(values.slice(1).map((value, before) => Math.abs(value - (values[before] ?? value))));
  const reach = (3 * averageMovingRange) / pairDistance;
  const upper = centre + reach;
  const lower = centre - reach;
  const outside = [...values.keys()].filter((position) => {
    const value = values[position] ?? centre;
    return value > upper || value < lower;
  });
  return bounded({ mean: centre, averageMovingRange, upper, lower, outside });
}
