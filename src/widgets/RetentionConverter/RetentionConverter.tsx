import { constantRetention, constantSurvival } from '../../measures/constant-retention';
import { useAddressState } from '../address/use-address-state';
import { LineLegend } from '../charts/LineLegend';
import { Choice } from '../fields/Choice';
import { SliderField } from '../fields/SliderField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { periods, periodsPerYear, retentionFields, type Starting } from './fields';
import { RetentionPicture } from './RetentionPicture';
import { type Rate, readRate } from './read-rate';
import { writeShare } from './write-share';

type Props = IslandProps & Starting;

const counts = ['start', 'end', 'acquired'] as const;

/**
 * Retention and churn by week, month, quarter and year, and how long a customer stays, from a rate
 * or from counts.
 */
export function RetentionConverter(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = retentionFields(props);
  const state = useAddressState({
    id,
    prefix: 'retention',
    fields,
    unused: ({ from }) => (from === 'rate' ? [...counts, 'counted'] : ['rate', 'period']),
  });
  const { values, set } = state;
  const read = readRate(fields, values);
  const rate = read && 'rate' in read ? read.rate : undefined;
  const problem = read && 'problem' in read ? read.problem : undefined;
  const measured =
    rate &&
    constantRetention({ retention: rate.retention, periodsPerYear: periodsPerYear[rate.period] });
  const result = measured?.valid ? measured.value : undefined;
  const period = values.from === 'rate' ? 'period' : 'counted';
  const reason =
    problem &&
    t(
      problem.reason === 'more-than-total'
        ? `retention.problem.${problem.field}`
        : `widget.reason.${problem.reason}`,
    );

  function sentenceOf(
    { retention, period: per, counted }: Rate,
    { yearly, monthly, expectedPeriods }: NonNullable<typeof result>,
  ): string {
    const numbers = {
      rate: writeShare(retention, format),
      churn: writeShare(1 - retention, format),
      per: t(`retention.per.${per}`),
    };
    const said = counted
      ? t('retention.summary.counts', {
          ...numbers,
          kept: counted.kept,
          start: counted.start,
          low: format.percent(counted.interval.low, 1),
          high: format.percent(counted.interval.high, 1),
        })
      : t('retention.summary.rate', numbers);
    const added = constantSurvival({ retention, periods: periodsPerYear[per] });
    const lost = writeShare(1 - yearly, format);
    const wrong = writeShare(added.valid ? 1 - (added.value.subtracted.at(-1) ?? 0) : 0, format);
    // Where hardly anybody leaves or stays, both ways of counting read alike: there is nothing to
    // warn of.
    const year = lost === wrong ? 'retention.summary.year.alike' : 'retention.summary.year';
    const converted =
      per === 'year'
        ? t('retention.summary.month', { monthly: writeShare(monthly, format, 2) })
        : t(year, { yearly: writeShare(yearly, format), lost, wrong });
    const stay =
      expectedPeriods === null
        ? t('retention.summary.always')
        : t('retention.summary.stay', {
            stay: t(`retention.stay.${per}`, { n: Number(expectedPeriods.toFixed(1)) }),
          });
    return joinSentences(said, converted, stay);
  }

  return (
    <Widget {...props} state={state}>
      <Choice
        name="from"
        legend={t('retention.from')}
        options={fields.from.options.map((value) => ({
          value,
          label: t(`retention.from.${value}`),
        }))}
        value={values.from}
        onChoose={(from) => set('from', from)}
      />
      <div>
        {(values.from === 'rate' ? (['rate'] as const) : counts).map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`retention.${name}`)}
            hint={name === 'end' ? t('retention.end.hint') : undefined}
            unit={name === 'rate' ? '%' : undefined}
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
            problem={problem?.field === name ? reason : undefined}
          />
        ))}
      </div>
      <Choice
        name={period}
        legend={t('retention.period')}
        options={periods.map((value) => ({ value, label: t(`retention.period.${value}`) }))}
        value={values[period]}
        onChoose={(chosen) => set(period, chosen)}
      />
      <Summary
        figure={result && writeShare(result.yearly, format)}
        name={t('retention.figure')}
        sentence={rate && result ? sentenceOf(rate, result) : (reason ?? t('widget.correct'))}
      />
      {rate && result && (
        <>
          <div>
            <RetentionPicture rate={rate} />
            <LineLegend
              entries={[
                { name: t('retention.true'), look: 'solid', tone: 'delivered' },
                { name: t('retention.wrong'), look: 'dashed', tone: 'soft' },
              ]}
            />
          </div>
          <DataTable
            caption={t('retention.table')}
            columns={['period', 'retention', 'churn'].map((column) =>
              t(`retention.table.${column}`),
            )}
            rows={([result.weekly, result.monthly, result.quarterly, result.yearly] as const).map(
              (share, index) => {
                // a shorter period needs two places to be used again; the year reads as above
                const digits = periods[index] === 'year' ? 1 : 2;
                return [
                  t(`retention.per.${periods[index]}`),
                  writeShare(share, format, digits),
                  writeShare(1 - share, format, digits),
                ];
              },
            )}
          />
        </>
      )}
    </Widget>
  );
}
