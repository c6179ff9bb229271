import type { KMeansStep } from '../../measures/k-means';
import { Plot } from '../parts/Plot';
import { Dot } from '../parts/PlotMarks';
import { useWords } from '../parts/words';
import { most, type Unit, weeksInYear } from './toy-data';

type Props = { points: readonly (readonly number[])[]; step: KMeansStep; unit: Unit; description: string };

/** The plot on a phone, in pixels. */
const plot = { width: 240, height: 280 };
/** Where the middle of a label lies for each side of its point, in pixels. */
const offsets = { start: [-17, 0], end: [17, 0], above: [0, -17], below: [0, 16], aboveEnd: [13, -13], belowStart: [-13, 15] } as const;

export const marks = ['circle', 'square', 'triangle', 'diamond', 'ring'] as const;

/** The customers, each with the mark of its group; a cross is the middle of a group. */
export function Scatter({ points, step, unit, description }: Props) {
  const { t } = useWords();
  return (
    <Plot
      name="scatter"
      title={t('sandbox.picture')}
      description={description}
      height={280}
      x={{ from: 0, to: most.regularity, label: t('sandbox.regularity') }}
      y={{ from: 0, to: unit === 'year' ? most.parcels * weeksInYear : most.parcels, label: t(`sandbox.parcels.${unit}`) }}
    >
      {points.map(([x = 0, y = 0], place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a customer is a place in the list
        <Dot key={place} x={x} y={y} mark={marks[step.assignments[place] ?? 0] ?? 'circle'} tone="soft" />
      ))}
      {step.centres.map(([x = 0, y = 0], group) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
        <Dot key={group} x={x} y={y} mark="cross" label={String(group + 1)} labelSide={freestSide(x, y, unit, [...points, ...step.centres])} />
      ))}
    </Plot>
  );
}

/** The side of a centre on which its number lies farthest from every point and every other centre. */
function freestSide(x: number, y: number, unit: Unit, points: readonly (readonly number[])[]): keyof typeof offsets {
  const across = (value: number) => (plot.width * value) / most.regularity;
  const highest = unit === 'year' ? most.parcels * weeksInYear : most.parcels;
  const down = (value: number) => (-plot.height * value) / highest;
  const room = (side: keyof typeof offsets) => {
    const [dx, dy] = offsets[side];
    return Math.min(...points.map(([px = 0, py = 0]) => Math.hypot(across(px - x) - dx, down(py - y) - dy)));
  };
  return (Object.keys(offsets) as (keyof typeof offsets)[]).reduce((best, side) => (room(side) > room(best) ? side : best));
}
