import { useDeferredValue, useMemo } from 'react';
import { processSample } from '../../measures';
import { Choice } from '../parts/Choice';
import { PasteField } from '../parts/PasteField';
import { SliderField } from '../parts/SliderField';
import { Summary } from '../parts/Summary';
import { useAddressState } from '../parts/use-address-state';
import { Widget } from '../parts/Widget';
import { type IslandProps, wordsOf } from '../parts/words';
import { ChartPicture } from './ChartPicture';
import { type Process, sandboxFields } from './fields';
import { SandboxTable } from './SandboxTable';
import { type Change, study } from './study';
import { summaryOf } from './summary';
import { mostInAddress, mostValues, readValues } from './values';
import { writerFor } from './writer-for';

type Props = IslandProps & Process;

/** An invented steady process: thirty average call times, in minutes. */
const steady = { count: 30, mean: 6.1, spread: 0.25 };
// Enough to find a mistake by; a list of thousands would help nobody.
const mostNamed = 8;

/** A control chart to play with: own values or an invented steady process, a change put in on purpose, and what the chart makes of it. */
export function ControlSandbox(props: Props) {
  const { id, tag } = props;
  const { t, format } = wordsOf(props);
  const fields = sandboxFields(props);
  const state = useAddressState({
    id,
    prefix: 'control',
    fields,
    unused: ({ data, change }) => [
      data === 'typed' ? ('sample' as const) : ('values' as const),
      ...(change === 'none' ? (['place', 'size', 'limits'] as const) : []),
    ],
  });
  const { values, set } = state;
  // Thousands of pasted values are charted after the paste itself has been shown.
  const typed = useDeferredValue(values.values);
  const read = useMemo(() => readValues(typed, tag), [typed, tag]);
  const [sample, place, size] = (['sample', 'place', 'size'] as const).map((name) => fields[name].parse(values[name]));
  const seed = sample?.valid ? sample.value : undefined;
  const given = useMemo(() => (values.data === 'typed' ? typedValues(read) : steadyValues(seed)), [values.data, read, seed]);
  const isChanged = values.change !== 'none';
  const change: Change | undefined = !isChanged
    ? { kind: 'none', place: 1, size: 0, baseline: 'all' }
    : place?.valid && size?.valid
      ? { kind: values.change, place: place.value, size: size.value, baseline: values.limits }
      : undefined;
  const result = given && change ? study(given, change) : undefined;
  const found = result && 'value' in result ? result.value : undefined;
  const write = writerFor(found?.spread ?? 1, format);
  const tooFar = isChanged && given && place?.valid && place.value > given.length ? t('control.place.beyond', { n: given.length }) : undefined;

  return (
    <Widget {...props} state={state}>
      <Choice
        name="data"
        legend={t('control.data')}
        options={fields.data.options.map((value) => ({ value, label: t(`control.data.${value}`) }))}
        value={values.data}
        onChoose={(data) => set('data', data)}
      />
      {values.data === 'typed' ? (
        <PasteField
          name="values"
          label={t('control.values')}
          hint={t('control.values.hint', { most: mostValues })}
          typed={values.values}
          onType={(text) => set('values', text)}
          rows={3}
          note={t(read.values.length > mostInAddress ? 'control.values.long' : 'control.values.read', { n: read.values.length })}
          problem={
            read.wrong.length > 0
              ? t('control.values.wrong', { n: read.wrong.length, places: listed(read.wrong) })
              : read.values.length > mostValues
                ? t('control.values.many', { most: mostValues })
                : undefined
          }
        />
      ) : (
        <SliderField
          name="sample"
          label={t('control.sample')}
          hint={t('control.sample.hint')}
          rules={fields.sample}
          typed={values.sample}
          onType={(text) => set('sample', text)}
        />
      )}
      <Choice
        name="change"
        legend={t('control.change')}
        options={fields.change.options.map((value) => ({ value, label: t(`control.change.${value}`) }))}
        value={values.change}
        onChoose={(kind) => set('change', kind)}
      />
      {isChanged && (
        <>
          <div>
            <SliderField
              name="place"
              label={t('control.place')}
              rules={{ ...fields.place, sliderTo: Math.max(2, given?.length ?? 2) }}
              typed={values.place}
              onType={(text) => set('place', text)}
              problem={tooFar}
            />
            <SliderField
              name="size"
              label={t('control.size')}
              hint={t('control.size.hint')}
              rules={fields.size}
              typed={values.size}
              onType={(text) => set('size', text)}
            />
          </div>
          <Choice
            name="limits"
            legend={t('control.limits')}
            options={fields.limits.options.map((value) => ({ value, label: t(`control.limits.${value}`) }))}
            value={values.limits}
            onChoose={(limits) => set('limits', limits)}
          />
        </>
      )}
      {found && change ? (
        <>
          <Summary
            figure={format.number(found.signals.length)}
            name={t('control.signals', { n: found.signals.length })}
            sentence={summaryOf({ study: found, change: tooFar ? { ...change, kind: 'none' } : change, isInvented: values.data === 'steady', write, t })}
          />
          <ChartPicture study={found} write={write} changeAt={isChanged ? change.place : undefined} />
          <SandboxTable study={found} write={write} />
        </>
      ) : (
        <Summary sentence={result && 'problem' in result ? t(`widget.reason.${result.problem.reason}`) : t('widget.correct')} />
      )}
    </Widget>
  );
}

const listed = (places: readonly number[]) => places.slice(0, mostNamed).join(', ') + (places.length > mostNamed ? ', …' : '');

const typedValues = ({ values, wrong }: ReturnType<typeof readValues>) => (wrong.length === 0 && values.length <= mostValues ? values : undefined);

function steadyValues(seed: number | undefined): number[] | undefined {
  const measured = seed === undefined ? undefined : processSample({ ...steady, seed });
  return measured?.valid ? measured.value.values : undefined;
}
