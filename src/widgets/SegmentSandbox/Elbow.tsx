import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Dot } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import type { Starts } from './run-starts';

type Props = { all: readonly Starts[]; groups: number };

/** The scatter that is left for every number of groups; the one chosen is filled. */
export function Elbow({ all, groups }: Props) {
  const { t, format } = useWords();
  const list = all.map(({ groups: k, best }) => `${k}: ${format.number(best, 1)}`).join(', ');
  return (
    <Plot
      name="elbow"
      title={t('sandbox.elbow')}
      description={list}
      height={130}
      x={{
        from: 0.7,
        to: all.length + 0.3,
        label: t('sandbox.groups'),
        ticks: all.map(({ groups: k }) => k),
      }}
      y={{ from: 0, to: all[0]?.best || 1, label: t('sandbox.within'), show: format.brief }}
    >
      <Curve points={all.map(({ groups: k, best }) => [k, best] as const)} tone="soft" />
      {all.map(({ groups: k, best }) => (
        <Dot key={k} x={k} y={best} mark={k === groups ? 'circle' : 'ring'} />
      ))}
    </Plot>
  );
}
