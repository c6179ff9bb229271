import { individualsChart, type Problem } from '../../measures';
import type { IndividualsChart } from '../../measures/control-limits';

/** What is put into the data: a lasting shift from a place on, or one special event; places start at 1, sizes are in standard deviations. */
export type Change = { kind: 'none' | 'shift' | 'single'; place: number; size: number; baseline: 'all' | 'before' };

/** A point that asks for an explanation; `place` starts at 1. */
export type Signal = { place: number; value: number; kind: 'above' | 'below' | 'run' };

export type Study = { values: readonly number[]; chart: IndividualsChart; signals: Signal[]; spread: number };

/** Puts a change into the values and reads the chart. */
export function study(given: readonly number[], change: Change): { value: Study } | { problem: Problem } {
  const untouched = individualsChart({ values: given });
  if (!untouched.valid) return untouched;
  const spread = (untouched.value.upper - untouched.value.mean) / 3;
  if (change.kind === 'none') return { value: { values: given, chart: untouched.value, signals: signalsOf(given, untouched.value), spread } };
  const isHit = (place: number) => (change.kind === 'shift' ? place >= change.place : place === change.place);
  const values = given.map((value, position) => (isHit(position + 1) ? value + change.size * spread : value));
  const chart = individualsChart(change.baseline === 'before' ? { values, baseline: Math.min(values.length, change.place - 1) } : { values });
  if (!chart.valid) return chart;
  return { value: { values, chart: chart.value, signals: signalsOf(values, chart.value), spread } };
}

function signalsOf(values: readonly number[], { outside, runs, mean }: IndividualsChart): Signal[] {
  const beyond = new Set(outside);
  const inRun = new Set(runs);
  // A run is reported once, where it is eight long, and not again at every further point.
  return [...values.entries()].flatMap(([position, value]): Signal[] => {
    if (beyond.has(position)) return [{ place: position + 1, value, kind: value > mean ? 'above' : 'below' }];
    return inRun.has(position) && !inRun.has(position - 1) ? [{ place: position + 1, value, kind: 'run' }] : [];
  });
}

/** How many points it took to notice a change, counted from its first; undefined when nothing signalled. */
export function noticedAfter(signals: readonly Signal[], { kind, place }: Change): number | undefined {
  const found = signals.find((signal) => (kind === 'single' ? signal.place === place : signal.place >= place));
  return found && found.place - place + 1;
}
