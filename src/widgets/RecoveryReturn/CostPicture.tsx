import { type RecoveryRange, type RecoveryReturn, recoveryReturn } from '../../measures/recovery';
import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Dot, Rule, Zone } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import type { Cases } from './fields';

type Props = { cases: Cases; result: RecoveryReturn; range: RecoveryRange; description: string };

/**
 * What is left for every cost of a case: a falling line, where it crosses nothing, and how sure
 * that place is.
 */
export function CostPicture({ cases, result, range, description }: Props) {
  const { t, format } = useWords();
  const end = 1.15 * Math.max(cases.cost, result.breakEvenCost, range.breakEvenHigh) || 1;
  const nets = [0, end].flatMap((cost) => {
    const measured = recoveryReturn({ ...cases, cost });
    return measured.valid ? [[cost, measured.value.net] as const] : [];
  });
  const [from, to] = [
    Math.min(0, ...nets.map(([, net]) => net)),
    Math.max(0, ...nets.map(([, net]) => net)),
  ];
  return (
    <Plot
      name="cost"
      title={t('repair.picture')}
      description={description}
      x={{ from: 0, to: end, label: t('repair.axis.cost'), show: format.brief }}
      y={{ from, to: to > from ? to : from + 1, label: t('repair.axis.net'), show: format.brief }}
      height={190}
    >
      {range.breakEvenHigh > 0 && (
        <Zone
          x={[Math.max(0, range.breakEvenLow), range.breakEvenHigh]}
          y={[from, to]}
          label=""
          isTinted
        />
      )}
      {result.breakEvenCost > 0 && (
        <Rule
          x={result.breakEvenCost}
          label={t('repair.even', { cost: format.money(result.breakEvenCost, 2) })}
        />
      )}
      <Rule y={0} look="solid" />
      <Curve points={nets} tone="promised" />
      <Dot
        x={cases.cost}
        y={result.net}
        tone="delivered"
        label={format.money(result.net)}
        labelSide={cases.cost > 0.55 * end ? 'belowStart' : 'aboveEnd'}
      />
    </Plot>
  );
}
