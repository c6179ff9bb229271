import { Area, Curve } from '../charts/Curve';
import { LineLegend } from '../charts/LineLegend';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import type { Forecast } from './forecast';

type Props = { forecast: Forecast; wanted: number };

// More points would run into each other on a phone.
const maxDots = 40;

/**
 * A cohort counted period by period: the points, the fitted curve with its range, and one constant
 * rate.
 */
export function CountsView({ forecast, wanted }: Props) {
  const { t, format } = useWords();
  const { customers, observed, known, periods, constant, curve, reason } = forecast;
  const at = Math.min(wanted, periods);
  const share = (value: number | undefined) => format.percent(value ?? 0, 1);
  const points = (shares: readonly number[]) => shares.map((one, period) => [period, one] as const);
  const said = t('cohort.summary', { n: known, left: share(observed.survival[known]) });
  const numbers = {
    n: at,
    rate: share(constant.retention),
    constant: share(constant.survival[at]),
  };
  const sentence = curve
    ? joinSentences(
        said,
        t(at > known ? 'cohort.summary.forecast' : 'cohort.summary.within', {
          ...numbers,
          alpha: format.number(curve.alpha, 3),
          beta: format.number(curve.beta, 3),
          curve: share(curve.survival[at]),
          low: share(curve.low[at]),
          high: share(curve.high[at]),
        }),
      )
    : joinSentences(said, t(`cohort.reason.${reason}`), t('cohort.summary.constant', numbers));
  return (
    <>
      <Summary
        figure={share((curve ?? constant).survival[at])}
        name={t('cohort.figure', { n: at })}
        sentence={sentence}
      />
      <div>
        <Plot
          name="curve"
          title={t('cohort.picture')}
          description={sentence}
          x={{ from: 0, to: periods, label: t('cohort.axis.periods') }}
          y={{ from: 0, to: 1, label: t('cohort.axis'), show: format.percent }}
        >
          {curve && (
            <Area
              points={curve.high.map(
                (high, period) => [period, high, curve.low[period] ?? 0] as const,
              )}
              tone="promised"
              shape="smooth"
            />
          )}
          {periods > known && <Rule x={known} label={t('cohort.known')} />}
          <Curve points={points(constant.survival)} look="dotted" tone="soft" shape="smooth" />
          {curve && <Curve points={points(curve.survival)} tone="promised" shape="smooth" />}
          {known <= maxDots ? (
            points(observed.survival).map(([period, one]) => (
              <Dot key={period} x={period} y={one} tone="delivered" />
            ))
          ) : (
            <Curve points={points(observed.survival)} look="dashed" tone="delivered" />
          )}
        </Plot>
        <LineLegend
          entries={[
            {
              name: t('cohort.observed'),
              look: known <= maxDots ? 'dot' : 'dashed',
              tone: 'delivered',
            },
            ...(curve
              ? ([
                  { name: t('cohort.curve'), look: 'solid', tone: 'promised' },
                  { name: t('cohort.range'), look: 'band', tone: 'promised' },
                ] as const)
              : []),
            { name: t('cohort.constant'), look: 'dotted', tone: 'soft' },
          ]}
        />
      </div>
      <DataTable
        caption={t('cohort.table')}
        columns={[
          'period',
          'customers',
          'survival',
          'retention',
          ...(curve ? ['curve', 'range'] : []),
          'constant',
        ].map((one) => t(`cohort.table.${one}`))}
        rows={constant.survival.map((one, period) => [
          String(period),
          period <= known ? format.number(customers[period] ?? 0) : '–',
          period <= known ? share(observed.survival[period]) : '–',
          period > 0 && period <= observed.retention.length
            ? share(observed.retention[period - 1])
            : '–',
          ...(curve
            ? [
                share(curve.survival[period]),
                t('cohort.between', {
                  low: share(curve.low[period]),
                  high: share(curve.high[period]),
                }),
              ]
            : []),
          share(one),
        ])}
      />
    </>
  );
}
