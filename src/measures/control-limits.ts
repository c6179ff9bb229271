import { countProblem, fieldsOf, listOf, named, numberProblem } from './inputs';
import { mean } from './mean';
import { bounded, invalid, type Measured } from './result';

export type IndividualsChart = {
  mean: number;
  averageMovingRange: number;
  upper: number;
  lower: number;
  /** Positions, from 0, of the values beyond the limits. */
  outside: number[];
  /** Positions, from 0, of the values that end eight or more in a row on the same side of the mean. */
  runs: number[];
};

/** The run of the Western Electric rules: by luck alone one in 128 stretches of eight lies on one side. */
const runLength = 8;

/** How far apart two values of a normal distribution lie on average, in its standard deviations (d₂ for pairs). */
const pairDistance = 1.128;

/**
 * Control limits for single values in the order in which they came: what the process does by itself, and which values need an explanation.
 *
 * $$\overline{MR}=\frac1{n-1}\sum_{i=2}^{n}|x_i-x_{i-1}|,\qquad \text{limits}=\bar x\pm 3\,\frac{\overline{MR}}{1.128}$$
 *
 * The limits describe the process; they are no targets and no promises to customers. Mean and limits come from the first `baseline` values,
 * from all of them when it is left out; every value is held against them.
 *
 * Units: those of the values; a lower limit may fall below 0 even where a value cannot. The baseline is a number of values.
 * Edges: fewer than two values, or a baseline of fewer → `too-few`; a baseline of more values than there are → `more-than-total`;
 * when all are alike the limits meet and none is outside. A value on the mean ends a run. The order matters: sorted values have narrow limits.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, also for the rule of eight in a row (Western Electric, 1956).
 */
export function individualsChart(process: { values: readonly number[]; baseline?: number }): Measured<IndividualsChart> {
  const { values: given, baseline: asked } = fieldsOf(process);
  const values = listOf(given);
  const baseline = asked ?? values.length;
  const problem = numberProblem(named('values', values)) ?? countProblem({ baseline });
  if (problem) return { valid: false, problem };
  if (values.length < 2) return invalid('too-few', 'values');
  if (baseline < 2) return invalid('too-few', 'baseline');
  if (baseline > values.length) return invalid('more-than-total', 'baseline');
  const calm = values.slice(0, baseline);
  const centre = mean(calm);
  const averageMovingRange = mean(calm.slice(1).map((value, before) => Math.abs(value - (calm[before] ?? value))));
  const reach = (3 * averageMovingRange) / pairDistance;
  const upper = centre + reach;
  const lower = centre - reach;
  const outside = [...values.keys()].filter((position) => {
    const value = values[position] ?? centre;
    return value > upper || value < lower;
  });
  return bounded({ mean: centre, averageMovingRange, upper, lower, outside, runs: runsOf(values, centre) });
}

function runsOf(values: readonly number[], centre: number): number[] {
  let length = 0;
  let side = 0;
  return [...values.keys()].filter((position) => {
    const now = Math.sign((values[position] ?? centre) - centre);
    length = now !== 0 && now === side ? length + 1 : Math.abs(now);
    side = now;
    return length >= runLength;
  });
}
