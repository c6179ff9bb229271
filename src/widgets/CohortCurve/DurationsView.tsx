import { cohortSurvival, type KaplanMeier, type Observation } from '../../measures/survival';
import { Area, Curve } from '../charts/Curve';
import { LineLegend } from '../charts/LineLegend';
import { Plot } from '../charts/Plot';
import { Dot } from '../charts/PlotMarks';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';

type Props = { observations: readonly Observation[]; steps: KaplanMeier['steps'] };

const maxRows = 100;
const maxRings = 40;
// as a product of shares, half of 24 customers is 0.5000000000000001
const half = 0.5 + 1e-9;

/**
 * Customers watched for unlike times: the Kaplan–Meier curve with its interval, and who was still
 * there when the watching stopped.
 */
export function DurationsView({ observations, steps }: Props) {
  const { t, format } = useWords();
  const share = (value: number) => format.percent(value, 1);
  const brief = (time: number) => format.number(time, Number.isInteger(time) ? 0 : 1);
  const left = observations.filter(({ ended }) => ended).length;
  const end = observations.reduce((latest, { time }) => Math.max(latest, time), 0);
  const last = steps.at(-1);
  const halfway = steps.find(({ survival }) => survival <= half);
  const naive = cohortSurvival({ customers: [observations.length, observations.length - left] });
  const numbers = {
    n: observations.length,
    left,
    naive: share(naive.valid ? (naive.value.survival[1] ?? 0) : 0),
  };
  const range = ({ low, high }: KaplanMeier['steps'][number]) =>
    low === null || high === null
      ? '–'
      : t('cohort.between', { low: share(low), high: share(high) });
  const sentence = last
    ? joinSentences(
        t('cohort.km', {
          ...numbers,
          time: brief(last.time),
          share: share(last.survival),
          range: range(last),
        }),
        t(halfway ? 'cohort.km.half' : 'cohort.km.more', { time: brief(halfway?.time ?? 0) }),
      )
    : t('cohort.km.nobody', numbers);

  const curve = [
    [0, 1] as const,
    ...steps.map(({ time, survival }) => [time, survival] as const),
    [end, last?.survival ?? 1] as const,
  ];
  const bounds = steps.map(
    ({ time, low, high, survival }) => [time, high ?? survival, low ?? survival] as const,
  );
  const lastBound = bounds.at(-1);
  const waiting = [...new Set(observations.filter(({ ended }) => !ended).map(({ time }) => time))];
  const heightAt = (time: number) => steps.findLast((step) => step.time <= time)?.survival ?? 1;
  const every = Math.ceil(steps.length / maxRows);
  return (
    <>
      <Summary
        figure={share(last?.survival ?? 1)}
        name={t('cohort.km.figure', { time: brief(last?.time ?? end) })}
        sentence={sentence}
      />
      <div>
        <Plot
          name="steps"
          title={t('cohort.km.picture')}
          description={sentence}
          x={{ from: 0, to: end || 1, label: t('cohort.axis.time') }}
          y={{ from: 0, to: 1, label: t('cohort.axis'), show: format.percent }}
        >
          {lastBound && (
            <Area
              points={[[0, 1, 1], ...bounds, [end, lastBound[1], lastBound[2]]]}
              tone="promised"
              shape="step"
            />
          )}
          <Curve points={curve} tone="promised" shape="step" />
          {waiting.length <= maxRings &&
            waiting.map((time) => (
              <Dot key={time} x={time} y={heightAt(time)} mark="ring" tone="delivered" />
            ))}
        </Plot>
        <LineLegend
          entries={[
            { name: t('cohort.km.curve'), look: 'solid', tone: 'promised' },
            { name: t('cohort.km.range'), look: 'band', tone: 'promised' },
            ...(waiting.length > 0 && waiting.length <= maxRings
              ? ([{ name: t('cohort.km.waiting'), look: 'ring', tone: 'delivered' }] as const)
              : []),
          ]}
        />
      </div>
      <DataTable
        caption={t(every > 1 ? 'cohort.km.table.some' : 'cohort.km.table', { n: maxRows })}
        columns={['time', 'risk', 'left', 'survival', 'range'].map((one) =>
          t(`cohort.km.table.${one}`),
        )}
        rows={steps
          .filter((_, index) => index % every === 0 || index === steps.length - 1)
          .map((step) => [
            format.plain(step.time),
            format.number(step.atRisk),
            format.number(step.ended),
            share(step.survival),
            range(step),
          ])}
      />
    </>
  );
}
