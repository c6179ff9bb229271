import { programmeEconomics } from '../../measures/loyalty-programme';
import { Curve } from '../charts/Curve';
import { LineLegend } from '../charts/LineLegend';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import type { Programme } from './fields';

type Props = { programme: Programme; breakEven: number | null; net: number };

/** The net result for every uplift: with the breakage assumed, and if every point were used. */
export function NetPlot({ programme, breakEven, net }: Props) {
  const { t, format } = useWords();
  const furthest = Math.min(
    10,
    Math.max(
      0.1,
      1.25 * programme.upliftShare,
      breakEven !== null && breakEven < 1 ? 1.25 * breakEven : 0,
    ),
  );
  const at = (upliftShare: number, breakageShare: number) => {
    const measured = programmeEconomics({ ...programme, upliftShare, breakageShare });
    return measured.valid ? measured.value.net : 0;
  };
  const line = (breakageShare: number) =>
    [0, furthest].map((uplift) => [uplift, at(uplift, breakageShare)] as const);
  const [assumed, used] = [line(programme.breakageShare), line(0)];
  const ends = [0, ...assumed, ...used].map((point) =>
    typeof point === 'number' ? point : point[1],
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (
    <div>
      <Plot
        name="net"
        title={t('programme.plot')}
        description={t('programme.plot.description', {
          none: format.money(at(0, programme.breakageShare)),
          now: format.money(net),
          uplift: format.percent(programme.upliftShare, 1),
          used: format.money(at(programme.upliftShare, 0)),
        })}
        height={200}
        x={{
          from: 0,
          to: furthest,
          label: t('programme.plot.x'),
          show: (value) => format.percent(value, furthest < 0.05 ? 1 : 0),
        }}
        y={{
          from: low === high ? -1 : low,
          to: low === high ? 1 : high,
          label: t('programme.plot.y'),
          show: format.brief,
        }}
      >
        <Rule y={0} look="solid" />
        <Curve points={used} look="dashed" tone="delivered" />
        <Curve points={assumed} tone="ink" />
        {breakEven !== null && breakEven > 0 && breakEven <= furthest && (
          <Rule
            x={breakEven}
            label={t('programme.plot.even', { uplift: format.percent(breakEven, 1) })}
          />
        )}
        <Dot x={programme.upliftShare} y={net} />
      </Plot>
      <LineLegend
        entries={[
          {
            name: t('programme.plot.assumed', {
              share: format.exactPercent(programme.breakageShare),
            }),
            look: 'solid',
            tone: 'ink',
          },
          { name: t('programme.plot.used'), look: 'dashed', tone: 'delivered' },
        ]}
      />
    </div>
  );
}
