import { useDeferredValue, useMemo } from 'react';
import { kaplanMeier } from '../../measures/survival';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { PasteField } from '../fields/PasteField';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { isUnread } from '../paste/report';
import { CountsView } from './CountsView';
import { DurationsView } from './DurationsView';
import { type Cohort, cohortFields } from './fields';
import { forecastOf } from './forecast';
import { maxCounts, maxObservations, readCounts, readObservations, useReaders } from './pasted';

type Props = IslandProps & Cohort;

/**
 * A cohort's survival: counted period by period with a fitted curve and its forecast, or from
 * unlike times of watching.
 */
export function CohortCurve(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = cohortFields(props);
  const state = useAddressState({
    id,
    prefix: 'cohort',
    fields,
    unused: ({ data }) => (data === 'counts' ? ['durations'] : ['customers', 'periods']),
  });
  const { values, set } = state;
  const isCounts = values.data === 'counts';
  // Typing goes on while a long paste or a fit is worked through.
  const typed = useDeferredValue(isCounts ? values.customers : values.durations);
  const periods = fields.periods.parse(useDeferredValue(values.periods));
  const wanted = periods.valid ? periods.value : undefined;
  const readers = useReaders();
  const {
    list,
    report,
    most: max,
  } = useMemo(
    () =>
      isCounts
        ? { ...readCounts(typed, format.decimalComma, readers), most: maxCounts }
        : { ...readObservations(typed, format.decimalComma, readers), most: maxObservations },
    [isCounts, typed, format, readers],
  );
  const problem =
    list.length > max ? t('cohort.paste.many', { n: list.length, most: max }) : undefined;
  const isRead = problem === undefined && !isUnread(report);
  const result = useMemo(() => {
    if (!isRead || wanted === undefined) return undefined;
    const counts = list.filter((one) => typeof one === 'number');
    if (isCounts) return forecastOf(counts, wanted);
    const observations = list.filter((one) => typeof one !== 'number');
    const measured = kaplanMeier({ observations });
    return measured.valid
      ? { observations, ...measured.value }
      : { problem: measured.problem.reason };
  }, [isRead, wanted, list, isCounts]);

  const name = isCounts ? 'customers' : 'durations';

  return (
    <Widget {...props} state={state}>
      <Choice
        name="data"
        legend={t('cohort.data')}
        options={fields.data.options.map((value) => ({ value, label: t(`cohort.data.${value}`) }))}
        value={values.data}
        onChoose={(data) => set('data', data)}
      />
      <PasteField
        key={name}
        name={name}
        label={t(`cohort.${name}`)}
        hint={t(`cohort.${name}.hint`)}
        typed={values[name]}
        onType={(text) => set(name, text)}
        note={t(`cohort.${name}.read`, { n: list.length })}
        problem={problem}
        report={report}
        rows={3}
      />
      {isCounts && (
        <SliderField
          name="periods"
          label={t('cohort.periods')}
          hint={t('cohort.periods.hint')}
          rules={fields.periods}
          typed={values.periods}
          onType={(text) => set('periods', text)}
        />
      )}
      {result === undefined || 'problem' in result ? (
        <Summary
          sentence={t(result === undefined ? 'widget.correct' : `cohort.reason.${result.problem}`)}
        />
      ) : 'steps' in result ? (
        <DurationsView {...result} />
      ) : (
        <CountsView forecast={result} wanted={wanted ?? 0} />
      )}
    </Widget>
  );
}
