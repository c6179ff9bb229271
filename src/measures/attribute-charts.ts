import { leftOutOf, runsOf } from './control-limits';
import { countProblem, fieldsOf, listOf, named, positiveProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';

/** One sample of an attribute chart: what is drawn, and the limits that belong to its size. */
export type ChartPoint = { value: number; lower: number; upper: number };

export type AttributeChart = {
  /** The centre line: the average proportion, number or rate. */
  centre: number;
  /**
   * The limits when all samples have one size; null when they differ, and each point has limits of
   * its own.
   */
  lower: number | null;
  upper: number | null;
  points: ChartPoint[];
  /** Positions, from 0, of the samples beyond their limits. */
  outside: number[];
  /**
   * Positions, from 0, of the samples that end eight or more in a row on the same side of the
   * centre.
   */
  runs: number[];
  /** How many samples the limits come from. */
  used: number;
};

/**
 * Counts in the order of the samples, the sizes of the samples, and the positions (from 0) of those
 * that the limits leave out.
 */
type Samples = { counts: readonly number[]; sizes: readonly number[]; leftOut?: readonly number[] };

type Rules = {
  /** Three standard deviations of a sample of this size. */
  reach: (centre: number, size: number) => number;
  largest: number;
};

const proportion: Rules = {
  reach: (centre, size) => 3 * Math.sqrt((centre * (1 - centre)) / size),
  largest: 1,
};
const rate: Rules = {
  reach: (centre, size) => 3 * Math.sqrt(centre / size),
  largest: Number.MAX_VALUE,
};

/**
 * Control limits for proportions: how many of each sample are defective.
 *
 * $$
 * \bar p=\frac{\sum D_i}{\sum n_i},\qquad
 * \text{limits}_i=\bar p\pm 3\sqrt{\frac{\bar p\,(1-\bar p)}{n_i}}
 * $$
 *
 * A part is defective or not; one with three faults counts once. With large samples (thousands) the
 * limits are often too narrow, because days differ.
 *
 * Units: counts and sizes as whole numbers, positions in `leftOut` from 0; proportions from 0 to 1,
 * limits clipped to them: where the lower one is 0 no sample can be below it.
 * Edges: fewer than two samples to compute from → `too-few`; an empty sample → `not-positive`; more
 * defective than inspected → `more-than-total`; lists of unlike length → `wrong-length`.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, chapter 7.
 */
export function pChart(samples: Samples): Measured<AttributeChart> {
  const { counts: input, sizes, leftOut } = fieldsOf(samples);
  const [counts, inspected] = [listOf(input), listOf(sizes)];
  const problem = countProblem(named('counts', counts)) ?? countProblem(named('sizes', inspected));
  if (problem) return { valid: false, problem };
  const over = counts.findIndex((count, index) => count > (inspected[index] ?? count));
  if (over !== -1) return invalid('more-than-total', `counts.${over}`);
  return chartOf({ counts, sizes: inspected, leftOut }, proportion);
}

/**
 * Control limits for the number of defectives in samples of one size.
 *
 * $$n\bar p=\frac1k\sum D_i,\qquad \text{limits}=n\bar p\pm 3\sqrt{n\bar p\,(1-\bar p)}$$
 *
 * Units: counts and the size as whole numbers, positions in `leftOut` from 0; centre and limits in
 * defectives from 0 to the size.
 * Edges: those of `pChart`, with the field `size` for the size.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, chapter 7.
 */
export function npChart(samples: {
  counts: readonly number[];
  size: number;
  leftOut?: readonly number[];
}): Measured<AttributeChart> {
  const { counts, size, leftOut } = fieldsOf(samples);
  const problem = countProblem({ size });
  if (problem) return { valid: false, problem };
  const chart = pChart({
    counts,
    sizes: listOf(counts).map(() => size),
    ...(leftOut === undefined ? {} : { leftOut }),
  });
  if (!chart.valid) return chart;
  const times = (limit: number | null) => (limit === null ? null : limit * size);
  const points = chart.value.points.map(({ lower, upper }, index) => ({
    value: counts[index] ?? 0,
    lower: lower * size,
    upper: upper * size,
  }));
  return bounded({
    ...chart.value,
    centre: chart.value.centre * size,
    lower: times(chart.value.lower),
    upper: times(chart.value.upper),
    points,
  });
}

/**
 * Control limits for the number of faults in equal units of inspection, such as complaints in a day
 * or a fixed number of parcels.
 *
 * $$\bar c=\frac1k\sum c_i,\qquad \text{limits}=\bar c\pm 3\sqrt{\bar c}$$
 *
 * One unit can have many faults. The Poisson distribution stands behind the formula: faults are
 * rare at each point and independent.
 *
 * Units: counts as whole numbers, positions in `leftOut` from 0; centre and limits in faults from
 * 0, to which the lower limit is clipped.
 * Edges: fewer than two samples to compute from → `too-few`.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, chapter 7.
 */
export function cChart(samples: {
  counts: readonly number[];
  leftOut?: readonly number[];
}): Measured<AttributeChart> {
  const { counts, leftOut } = fieldsOf(samples);
  return uChart({
    counts,
    sizes: listOf(counts).map(() => 1),
    ...(leftOut === undefined ? {} : { leftOut }),
  });
}

/**
 * Control limits for faults per unit, when each sample has its own size.
 *
 * $$\bar u=\frac{\sum c_i}{\sum n_i},\qquad \text{limits}_i=\bar u\pm 3\sqrt{\frac{\bar u}{n_i}}$$
 *
 * Units: counts as whole numbers, sizes above 0 and not always whole (2.5 thousand parcels),
 * positions in `leftOut` from 0; rates from 0, to which the lower limit is clipped.
 * Edges: fewer than two samples to compute from → `too-few`; a size of 0 → `not-positive`; lists of
 * unlike length → `wrong-length`.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 2019, chapter 7.
 */
export function uChart(samples: Samples): Measured<AttributeChart> {
  const { counts: input, sizes, leftOut } = fieldsOf(samples);
  const counts = listOf(input);
  const problem = countProblem(named('counts', counts));
  if (problem) return { valid: false, problem };
  return chartOf({ counts, sizes: listOf(sizes), leftOut }, rate);
}

function chartOf(
  { counts, sizes, leftOut }: Omit<Samples, 'leftOut'> & { leftOut: readonly number[] | undefined },
  rules: Rules,
): Measured<AttributeChart> {
  if (sizes.length !== counts.length) return invalid('wrong-length', 'sizes');
  const problem = positiveProblem(named('sizes', sizes));
  if (problem) return { valid: false, problem };
  if (counts.length < 2) return invalid('too-few', 'counts');
  const without = leftOutOf(leftOut, counts.length);
  if (!without.valid) return without;
  const used = [...counts.keys()].filter((index) => !without.value.has(index));
  if (used.length < 2) return invalid('too-few', 'leftOut');
  const sum = (values: readonly number[]) =>
    used.reduce((total, index) => total + (values[index] ?? 0), 0);
  const centre = Math.min(rules.largest, sum(counts) / sum(sizes));
  const points = counts.map((count, index) => {
    const size = sizes[index] ?? 1;
    const reach = rules.reach(centre, size);
    return {
      value: count / size,
      lower: Math.max(0, centre - reach),
      upper: Math.min(rules.largest, centre + reach),
    };
  });
  const isEqual = sizes.every((size) => size === sizes[0]);
  const values = points.map(({ value }) => value);
  return bounded({
    centre,
    lower: isEqual ? (points[0]?.lower ?? null) : null,
    upper: isEqual ? (points[0]?.upper ?? null) : null,
    points,
    outside: [...points.entries()].flatMap(([index, { value, lower, upper }]) =>
      value > upper || value < lower ? [index] : [],
    ),
    runs: runsOf(values, centre),
    used: used.length,
  });
}
