import { cChart, type Measured, type Problem, pChart, uChart } from '../../measures';
import type { ChartPoint } from '../../measures/attribute-charts';
import { type IndividualsChart, individualsChart } from '../../measures/control-limits';
import type { ChartKind } from './fields';

/**
 * What is put into the data: a lasting shift from a place on, or one special event; places start at
 * 1, sizes are in standard deviations.
 */
export type Change = {
  kind: 'none' | 'shift' | 'single';
  place: number;
  size: number;
  baseline: 'all' | 'before';
};

/** A point that asks for an explanation; `place` starts at 1. */
export type Signal = { place: number; value: number; kind: 'above' | 'below' | 'run' };

/**
 * Centre and limits of any chart; with samples of unlike size `points` holds the limits of each,
 * and `lower` and `upper` the widest.
 */
export type Limits = {
  mean: number;
  lower: number;
  upper: number;
  points?: readonly ChartPoint[] | undefined;
};

export type Study = {
  values: readonly number[];
  chart: Limits;
  signals: Signal[];
  spread: number;
  /** the chart of measured values, with its moving ranges */
  individuals?: IndividualsChart;
  /** the limits with all points, when some are left out */
  trial?: Limits | undefined;
};

type Found = { value: Study } | { problem: Problem };

/**
 * Puts a change into measured values and reads the chart; `leftOut` holds the places, from 1, that
 * the limits leave out.
 */
export function study(
  given: readonly number[],
  change: Change,
  leftOut: readonly number[] = [],
): Found {
  const untouched = individualsChart({ values: given });
  if (!untouched.valid) return untouched;
  const spread = (untouched.value.upper - untouched.value.mean) / 3;
  const isHit = (place: number) =>
    change.kind === 'shift'
      ? place >= change.place
      : change.kind === 'single' && place === change.place;
  const values = given.map((value, position) =>
    isHit(position + 1) ? value + change.size * spread : value,
  );
  const isBefore = change.kind !== 'none' && change.baseline === 'before';
  const baseline = isBefore ? Math.min(values.length, change.place - 1) : values.length;
  const chart = individualsChart({ values, baseline, leftOut: leftOut.map((place) => place - 1) });
  if (!chart.valid) return chart;
  const trial = leftOut.length > 0 ? individualsChart({ values, baseline }) : undefined;
  const signals = signalsOf(values, chart.value, chart.value.mean);
  return {
    value: {
      values,
      chart: chart.value,
      signals,
      spread,
      individuals: chart.value,
      trial: trial?.valid ? trial.value : undefined,
    },
  };
}

/**
 * Reads the chart of counts: shares of defectives (p), faults in equal units (c) or faults per unit
 * (u).
 */
export function studyCounts(
  kind: Exclude<ChartKind, 'individuals'>,
  counts: readonly number[],
  sizes: readonly number[],
  leftOut: readonly number[],
): Found {
  const each = sizes.length === 1 ? counts.map(() => sizes[0] ?? 0) : sizes;
  const read = (without: readonly number[]) => {
    if (kind === 'c') return cChart({ counts, leftOut: without });
    return (kind === 'p' ? pChart : uChart)({ counts, sizes: each, leftOut: without });
  };
  const measured = read(leftOut.map((place) => place - 1));
  if (!measured.valid) return measured;
  const { centre, points } = measured.value;
  const values = points.map(({ value }) => value);
  const chart = limitsOf(measured);
  const spread = Math.max(...points.map(({ upper }) => upper - centre)) / 3;
  const trial = leftOut.length > 0 ? limitsOf(read([])) : undefined;
  return {
    value: {
      values,
      chart: chart ?? { mean: centre, lower: centre, upper: centre },
      signals: signalsOf(values, measured.value, centre),
      spread,
      trial,
    },
  };
}

function limitsOf(
  measured: Measured<{
    centre: number;
    lower: number | null;
    upper: number | null;
    points: ChartPoint[];
  }>,
): Limits | undefined {
  if (!measured.valid) return undefined;
  const { centre: mean, lower, upper, points } = measured.value;
  if (lower !== null && upper !== null) return { mean, lower, upper };
  return {
    mean,
    lower: Math.min(...points.map((point) => point.lower)),
    upper: Math.max(...points.map((point) => point.upper)),
    points,
  };
}

function signalsOf(
  values: readonly number[],
  { outside, runs }: { outside: readonly number[]; runs: readonly number[] },
  mean: number,
): Signal[] {
  const beyond = new Set(outside);
  const inRun = new Set(runs);
  // A run is reported once, where it is eight long, and not again at every further point.
  return [...values.entries()].flatMap(([position, value]): Signal[] => {
    if (beyond.has(position))
      return [{ place: position + 1, value, kind: value > mean ? 'above' : 'below' }];
    return inRun.has(position) && !inRun.has(position - 1)
      ? [{ place: position + 1, value, kind: 'run' }]
      : [];
  });
}

/**
 * How many points it took to notice a change, counted from its first; undefined when nothing
 * signalled.
 */
export function noticedAfter(
  signals: readonly Signal[],
  { kind, place }: Change,
): number | undefined {
  const found = signals.find((signal) =>
    kind === 'single' ? signal.place === place : signal.place >= place,
  );
  return found && found.place - place + 1;
}
