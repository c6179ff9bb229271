import { Curve } from '../charts/Curve';
import { LineLegend } from '../charts/LineLegend';
import { Plot } from '../charts/Plot';
import { Rule } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import type { Outlook } from './payback';

type Props = { outlook: Outlook; price: number; years: number; months: number | undefined };

/**
 * What has been earned beyond the price, month by month, until prevention wears out: expected, and
 * if fewer failures disappear.
 */
export function BalancePicture({ outlook: { expected, low }, price, years, months }: Props) {
  const { t, format } = useWords();
  const end = 12 * years;
  const line = ({ net }: { net: number }) =>
    [
      [0, -price],
      [end, net],
    ] as const;
  const ends = [-price, expected.net, low.net, 0];
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  const room = 0.12 * (to - from) || 1;
  return (
    <div>
      <Plot
        name="picture"
        title={t('roq.picture')}
        description={t('roq.picture.description', {
          price: format.amount(price),
          expected: format.money(expected.net),
          low: format.money(low.net),
          months: end,
        })}
        height={200}
        x={{ from: 0, to: end, label: t('roq.picture.x'), show: (value) => format.plain(value) }}
        y={{ from: from - room, to: to + room, label: t('roq.picture.y'), show: format.brief }}
      >
        <Rule y={0} look="solid" />
        {months !== undefined && <Rule x={months} label={format.number(months, 1)} />}
        <Curve points={line(low)} look="dashed" tone="soft" />
        <Curve points={line(expected)} tone="delivered" />
      </Plot>
      <LineLegend
        entries={[
          { name: t('roq.picture.expected'), look: 'solid', tone: 'delivered' },
          { name: t('roq.picture.low'), look: 'dashed', tone: 'soft' },
        ]}
      />
    </div>
  );
}
