import { importancePerformance, type Problem } from '../../measures';
import type { Cross, ImportancePerformance, Quadrant } from '../../measures/importance-performance';
import { type CrossChoice, type ScaleChoice, scales } from './fields';
import type { Judged } from './read-attributes';

export type Placed = Judged & { quadrant: Quadrant; borderline: boolean };

/** The chart of a table: its attributes in their fields and the two lines. */
export type IpaChart = Omit<ImportancePerformance, 'placed'> & { attributes: Placed[] };

/** The chart with its lines where they are wanted; `own` is needed for lines of one's own only. */
export function chartOf(
  attributes: readonly Judged[],
  cross: CrossChoice,
  scale: ScaleChoice,
  own: { importance: number; performance: number } | undefined,
): { chart: IpaChart } | { problem: Problem } | undefined {
  const { from, to } = scales[scale];
  const middle = (from + to) / 2;
  const lines: Record<CrossChoice, Cross | undefined> = {
    means: 'means',
    medians: 'medians',
    middle: { importance: middle, performance: middle },
    own,
  };
  const wanted = lines[cross];
  if (wanted === undefined) return undefined;
  // Two attributes may bear the same name, so the measure gets their places.
  const numbered = attributes.map(({ importance, performance }, index) => ({
    id: String(index + 1),
    importance,
    performance,
  }));
  const measured = importancePerformance({ attributes: numbered, cross: wanted });
  if (!measured.valid) return { problem: measured.problem };
  const { placed, ...lineValues } = measured.value;
  return {
    chart: {
      ...lineValues,
      attributes: attributes.map((attribute, index) => ({
        ...attribute,
        quadrant: placed[index]?.quadrant ?? 'keep',
        borderline: placed[index]?.borderline ?? false,
      })),
    },
  };
}
