import { stageFunnel } from '../../measures/stage-funnel';

/**
 * What one percentage point more at a step would add at the last stage; undefined where less than a
 * point is left to add.
 */
export type Worth = { gain: number | undefined; isMost: boolean };

const point = 0.01;
// 0.41 × 0.6 × … and 0.4 × 0.6 × … × 0.41 differ in the last digit of floating point; a reader
// should see a tie.
const sameWithin = 1e-9;

/**
 * Raises one rate after the other by a point, leaves the others alone, and runs everybody through
 * again.
 */
export function worthOfAPoint(start: number, rates: readonly number[]): Worth[] {
  const now = atTheEnd(start, rates);
  const gains = rates.map((rate, step) => {
    const raised = Number((rate + point).toPrecision(12));
    return raised > 1 ? undefined : Math.max(0, atTheEnd(start, rates.with(step, raised)) - now);
  });
  const max = Math.max(0, ...gains.filter((gain) => gain !== undefined));
  return gains.map((gain) => ({
    gain,
    isMost: gain !== undefined && max > 0 && gain >= max * (1 - sameWithin),
  }));
}

function atTheEnd(start: number, rates: readonly number[]): number {
  const measured = stageFunnel({ start, rates });
  return measured.valid ? (measured.value.counts.at(-1) ?? 0) : 0;
}
