import type { KMeansStep } from '../../measures/k-means';
import { Plot } from '../parts/Plot';
import { Dot } from '../parts/PlotMarks';
import { useWords } from '../parts/words';
import { most, type Unit, weeksInYear } from './toy-data';

type Props = { points: readonly (readonly number[])[]; step: KMeansStep; unit: Unit; description: string };

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
        <Dot key={group} x={x} y={y} mark="cross" label={String(group + 1)} />
      ))}
    </Plot>
  );
}
