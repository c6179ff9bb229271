import { countProblem, fieldsOf, listOf, named, numberProblem } from './inputs';
import { mean } from './mean';
import { bounded, invalid, type Measured, valid } from './result';

export type IndividualsChart = {
  mean: number;
  averageMovingRange: number;
  upper: number;
  lower: number;
  /** Positions, from 0, of the values beyond the limits. */
  outside: number[];
  /**
   * Positions, from 0, of the values that end eight or more in a row on the same side of the mean.
   */
  runs: number[];
  /** How far each value lies from the one before it; the first has none. */
  movingRanges: (number | null)[];
  /** Upper limit of the moving ranges; the lower one is 0. */
  upperRange: number;
  /** Positions, from 0, of the values whose moving range is beyond its limit. */
  rangesOutside: number[];
  /** How many values the limits come from. */
  used: number;
};

/**
 * The run of the Western Electric rules: by luck alone one in 128 stretches of eight lies on one
 * side.
 */
const runLength = 8;

/**
 * How far apart two values of a normal distribution lie on average, in its standard deviations (d₂
 * for pairs).
 */
const pairDistance = 1.128;

/** Three standard errors above the average range of two values, in such ranges (D₄ for pairs). */
const rangeFactor = 3.267;

/**
 * Control limits for single values in the order in which they came: what the process does by
 * itself, and which values need an explanation.
 *
 * $$
 * \overline{MR}=\frac1{n-1}\sum_{i=2}^{n}|x_i-x_{i-1}|,\qquad
 * \text{limits}=\bar x\pm 3\,\frac{\overline{MR}}{1.128},\qquad
 * \text{limit of moving ranges}=3.267\,\overline{MR}
 * $$
 *
 * The limits describe the process; they are no targets and no promises to customers. Mean and
 * limits come from the first `baseline` values, from all of them when it is left out, and without
 * those at the positions in `leftOut`: points whose assignable cause was found and removed. The
 * neighbours of a point left out then become neighbours. Every value is compared with the limits,
 * also one that was left out.
 *
 * Units: those of the values; a lower limit may fall below 0 even where a value cannot. The
 * baseline is a number of values, positions start at 0.
 * Edges: fewer than two values to compute from → `too-few`; a baseline of more values than there
 * are, or a position beyond the last → `more-than-total`; when all are alike the limits meet and
 * none is outside. A value on the mean ends a run. The order matters: sorted values have narrow
 * limits.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, also for the rule of
 * eight in a row (Western Electric, 1956).
 */
export function individualsChart(process: {
  values: readonly number[];
  baseline?: number;
  leftOut?: readonly number[];
}): Measured<IndividualsChart> {
  const { values: input, baseline: asked, leftOut } = fieldsOf(process);
  const values = listOf(input);
  const baseline = asked ?? values.length;
  const problem = numberProblem(named('values', values)) ?? countProblem({ baseline });
  if (problem) return { valid: false, problem };
  if (values.length < 2) return invalid('too-few', 'values');
  if (baseline < 2) return invalid('too-few', 'baseline');
  if (baseline > values.length) return invalid('more-than-total', 'baseline');
  const without = leftOutOf(leftOut, values.length);
  if (!without.valid) return without;
  const calm = values.slice(0, baseline).filter((_, index) => !without.value.has(index));
  if (calm.length < 2) return invalid('too-few', 'leftOut');
  const centre = mean(calm);
  const averageMovingRange = mean(rangesOf(calm).slice(1));
  const reach = (3 * averageMovingRange) / pairDistance;
  const upper = centre + reach;
  const lower = centre - reach;
  const upperRange = rangeFactor * averageMovingRange;
  const ranges = rangesOf(values);
  return bounded({
    mean: centre,
    averageMovingRange,
    upper,
    lower,
    outside: [...values.keys()].filter((index) => {
      const value = values[index] ?? centre;
      return value > upper || value < lower;
    }),
    runs: runsOf(values, centre),
    movingRanges: ranges.map((range, index) => (index === 0 ? null : range)),
    upperRange,
    rangesOutside: [...ranges.keys()].filter((index) => (ranges[index] ?? 0) > upperRange),
    used: calm.length,
  });
}

/** How far each value lies from the one before it; 0 for the first. */
function rangesOf(values: readonly number[]): number[] {
  return values.map((value, index) => Math.abs(value - (values[index - 1] ?? value)));
}

/** The positions left out of a chart, if each of them is one. */
export function leftOutOf(
  positions: readonly number[] | undefined,
  length: number,
): Measured<Set<number>> {
  const listed = positions === undefined ? [] : positions;
  if (!Array.isArray(listed)) return invalid('not-a-number', 'leftOut');
  const all: number[] = Array.from(listed);
  const problem = countProblem(named('leftOut', all));
  if (problem) return { valid: false, problem };
  const beyond = all.findIndex((position) => position >= length);
  return beyond === -1 ? valid(new Set(all)) : invalid('more-than-total', `leftOut.${beyond}`);
}

/** Positions of the values that end eight or more in a row on the same side of the centre. */
export function runsOf(values: readonly number[], centre: number): number[] {
  let length = 0;
  let side = 0;
  return [...values.keys()].filter((position) => {
    const now = Math.sign((values[position] ?? centre) - centre);
    length = now !== 0 && now === side ? length + 1 : Math.abs(now);
    side = now;
    return length >= runLength;
  });
}
