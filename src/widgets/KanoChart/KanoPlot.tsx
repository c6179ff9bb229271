import { Plot } from '../charts/Plot';
import { Dot, Rule, Zone } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import { lettersOf, type Placed } from './place-features';

type Props = { features: readonly Placed[] };

const marks = {
  A: 'triangle',
  O: 'diamond',
  M: 'square',
  I: 'circle',
  R: 'circle',
  Q: 'circle',
} as const;
const longest = 20;

/**
 * Better upwards and Worse to the right, in four quarters; a ring stands for a category that is not
 * clear.
 */
export function KanoPlot({ features }: Props) {
  const { t, format } = useWords();
  const placed = features.flatMap(({ name, summary }) => (summary ? [{ name, summary }] : []));
  const list = placed.map(({ name, summary }) =>
    t('kano.plot.one', {
      name,
      better: format.number(summary.better, 2),
      worse: format.number(summary.worse, 2),
    }),
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return (
    <Plot
      name="plot"
      title={t('kano.plot')}
      description={list.join('; ')}
      height={280}
      x={{
        from: 0,
        to: 1,
        label: t('kano.worse.axis'),
        show: (value) => format.number(0 - value, 2),
        ticks,
      }}
      y={{
        from: 0,
        to: 1,
        label: t('kano.better.axis'),
        show: (value) => format.number(value, 2),
        ticks,
      }}
    >
      <Zone x={[0, 0.5]} y={[0.5, 1]} label={t('kano.category.A')} />
      <Zone x={[0.5, 1]} y={[0.5, 1]} label={t('kano.category.O')} />
      <Zone x={[0, 0.5]} y={[0, 0.5]} label={t('kano.category.I')} />
      <Zone x={[0.5, 1]} y={[0, 0.5]} label={t('kano.category.M')} />
      <Rule x={0.5} look="solid" />
      <Rule y={0.5} look="solid" />
      {placed.map(({ name, summary }) => (
        <Dot
          key={name}
          x={0 - summary.worse}
          y={summary.better}
          labelSide={Math.abs(summary.better - 0.5) < 0.05 ? 'aboveEnd' : undefined}
          mark={summary.clear ? marks[summary.category] : 'ring'}
          label={[
            name.length > longest ? `${name.slice(0, longest - 1)}…` : name,
            lettersOf(summary),
          ]
            .filter(Boolean)
            .join(' ')}
        />
      ))}
    </Plot>
  );
}
