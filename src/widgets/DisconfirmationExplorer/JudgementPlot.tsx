import { Curve } from '../parts/Curve';
import { Plot } from '../parts/Plot';
import { Dot, Rule } from '../parts/PlotMarks';
import { useWords } from '../parts/words';
import type { Judgement } from './judge';

type Props = { performance: number; judgements: readonly Judgement[]; description: string };

/** Satisfaction over performance for each person: a line that bends at a ring, the expectation, with a dot where the performance lies. */
export function JudgementPlot({ performance, judgements, description }: Props) {
  const { t, format } = useWords();
  const most = Math.max(...judgements.map(({ expectation }) => expectation));
  return (
    <Plot
      name="plot"
      title={t('disconfirm.plot')}
      description={description}
      height={240}
      x={{ from: 0, to: 10, label: t('disconfirm.axis.performance') }}
      y={{ from: 0, to: 10, label: t('disconfirm.axis.satisfaction') }}
    >
      <Rule y={5} label={t('disconfirm.neither')} />
      <Rule x={performance} look="solid" tone="delivered" />
      {judgements.map(({ name, expectation, curve }, place) => (
        // whoever expects more has the lower line
        <Curve
          key={name}
          points={curve}
          look={place === 0 ? 'solid' : 'dashed'}
          label={name}
          labelSide={expectation === most && (place === 0 || judgements[0]?.expectation !== most) ? 'below' : 'above'}
        />
      ))}
      {judgements.map(({ name, expectation, curve }) => (
        <Dot key={name} x={expectation} y={curve.find(([place]) => place === expectation)?.[1] ?? 0} mark="ring" tone="promised" />
      ))}
      {judgements.map(({ name, satisfaction }) => (
        <Dot key={name} x={performance} y={satisfaction} tone="delivered" label={format.number(satisfaction, 1)} />
      ))}
    </Plot>
  );
}
