import { Plot } from '../charts/Plot';
import { Dot } from '../charts/PlotMarks';
import type { Axis } from '../charts/plot-scale';
import { useWords } from '../frame/words';

type Props = {
  points: readonly (readonly number[])[];
  /** the group of each point */
  assignments: readonly number[];
  /** the middles of the groups, in the units of the points */
  centres: readonly (readonly number[])[];
  x: Axis;
  y: Axis;
  description: string;
};

/** The plot on a phone, in pixels. */
const plot = { width: 240, height: 280 };
/** Where the middle of a label lies for each side of its point, in pixels. */
const offsets = {
  start: [-17, 0],
  end: [17, 0],
  above: [0, -17],
  below: [0, 16],
  aboveEnd: [13, -13],
  belowStart: [-13, 15],
} as const;

export const marks = ['circle', 'square', 'triangle', 'diamond', 'ring', 'wedge'] as const;

/** The customers, each with the mark of its group; a cross is the middle of a group. */
export function Scatter({ points, assignments, centres, x, y, description }: Props) {
  const { t } = useWords();
  const all = [...points, ...centres];
  return (
    <Plot
      name="scatter"
      title={t('sandbox.picture')}
      description={description}
      height={plot.height}
      x={x}
      y={y}
    >
      {points.map(([across = 0, up = 0], index) => (
        <Dot
          // biome-ignore lint/suspicious/noArrayIndexKey: a customer is a place in the list
          key={index}
          x={across}
          y={up}
          mark={marks[assignments[index] ?? 0] ?? 'circle'}
          tone="soft"
        />
      ))}
      {centres.map(([across = 0, up = 0], group) => (
        <Dot
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
          key={group}
          x={across}
          y={up}
          mark="cross"
          label={String(group + 1)}
          labelSide={freestSide([across, up], [x, y], all)}
        />
      ))}
    </Plot>
  );
}

/**
 * The side of a centre on which its number lies farthest from every point and every other centre.
 */
function freestSide(
  [x, y]: [number, number],
  axes: [Axis, Axis],
  points: readonly (readonly number[])[],
): keyof typeof offsets {
  const across = (distance: number) => (plot.width * distance) / (axes[0].to - axes[0].from);
  const down = (distance: number) => (-plot.height * distance) / (axes[1].to - axes[1].from);
  const room = (side: keyof typeof offsets) => {
    const [dx, dy] = offsets[side];
    return Math.min(
      ...points.map(([px = 0, py = 0]) => Math.hypot(across(px - x) - dx, down(py - y) - dy)),
    );
  };
  return (Object.keys(offsets) as (keyof typeof offsets)[]).reduce((best, side) =>
    room(side) > room(best) ? side : best,
  );
}
