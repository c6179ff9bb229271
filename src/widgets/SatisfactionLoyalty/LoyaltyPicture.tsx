import { loyaltyCut, satisfactionCut } from '../../measures/apostle-type';
import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Dot, Rule, Zone } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import { CurveLabel } from './CurveLabel';
import { curvePoints, loyaltyAt, loyaltyOfHalves } from './curve-points';
import { type Market, steepness, type View } from './fields';

type Props = {
  view: View;
  market: Market;
  /** k of the market chosen */
  bend: number;
  satisfaction: number;
  /** of the point: on the curve, or the customer's own among the types */
  loyalty: number;
  spread: number;
  /** what stands beside the point */
  label?: string | undefined;
  description: string;
};

const fixed = [
  { market: 'competitive', look: 'solid', at: [3.6, 0.13] },
  { market: 'between', look: 'dotted', at: [2.4, 0.23] },
  { market: 'captive', look: 'dashed', at: [1.25, 0.67] },
] as const;
const points = {
  competitive: curvePoints(steepness.competitive),
  between: curvePoints(steepness.between),
  captive: curvePoints(steepness.captive),
};

/**
 * The three markets' curves, the one chosen in full ink, with the point that the reader moves; or
 * the four types behind it.
 */
export function LoyaltyPicture({
  view,
  market,
  bend,
  satisfaction,
  loyalty,
  spread,
  label,
  description,
}: Props) {
  const { t, format } = useWords();
  const low = satisfaction - spread;
  const high = satisfaction + spread;
  const ends = [
    [low, loyaltyAt(low, bend)],
    [high, loyaltyAt(high, bend)],
  ] as const;
  const mean = loyaltyOfHalves(satisfaction, spread, bend);
  return (
    <Plot
      name="curves"
      title={t(`apostle.picture.${view}`)}
      description={description}
      height={280}
      x={{ from: 1, to: 5, ticks: [1, 2, 3, 4, 5], label: `${t('apostle.satisfaction')} →` }}
      y={{
        from: 0,
        to: 1,
        ticks: [0, 0.25, 0.5, 0.75, 1],
        label: `↑ ${t('apostle.loyalty')}`,
        show: (value) => format.percent(value),
      }}
    >
      {fixed.map(
        ({ market: one, look, at }) =>
          (view === 'curves' || one === market) && (
            <g key={one}>
              <Curve
                points={points[one]}
                look={look}
                tone={one === market && view === 'curves' ? 'ink' : 'soft'}
              />
              {view === 'curves' && (
                <CurveLabel
                  x={at[0]}
                  y={at[1]}
                  text={t(`apostle.market.${one}`)}
                  isStrong={one === market}
                />
              )}
            </g>
          ),
      )}
      {market === 'own' && (
        <Curve points={curvePoints(bend)} tone={view === 'curves' ? 'ink' : 'soft'} />
      )}
      {view === 'types' && (
        <>
          <Zone x={[1, satisfactionCut]} y={[loyaltyCut, 1]} label={t('apostle.type.hostage')} />
          <Zone x={[satisfactionCut, 5]} y={[loyaltyCut, 1]} label={t('apostle.type.loyalist')} />
          <Zone x={[1, satisfactionCut]} y={[0, loyaltyCut]} label={t('apostle.type.defector')} />
          <Zone x={[satisfactionCut, 5]} y={[0, loyaltyCut]} label={t('apostle.type.mercenary')} />
          <Rule x={satisfactionCut} />
          <Rule y={loyaltyCut} />
        </>
      )}
      {view === 'curves' && spread > 0 && (
        <>
          <Curve points={ends} look="dotted" />
          {ends.map(([x, y]) => (
            <Dot key={x} x={x} y={y} mark="square" />
          ))}
          <Dot
            x={satisfaction}
            y={mean}
            mark="diamond"
            label={`${t('apostle.mean')} ${format.percent(mean, 1)}`}
            labelSide={satisfaction > 3 ? 'start' : 'end'}
          />
        </>
      )}
      <Dot
        x={satisfaction}
        y={loyalty}
        mark="circle"
        label={label}
        labelSide={satisfaction > 3 ? 'start' : loyalty < 0.08 ? 'aboveEnd' : 'end'}
      />
    </Plot>
  );
}
