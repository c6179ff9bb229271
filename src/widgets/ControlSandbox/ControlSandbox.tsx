import { useDeferredValue, useMemo } from 'react';
import { processSample } from '../../measures';
import { Choice } from '../parts/Choice';
import { PasteField } from '../parts/PasteField';
import { pastedProblem } from '../parts/pasted-problem';
import type { NumberRead } from '../parts/read-number';
import { SliderField } from '../parts/SliderField';
import { Summary } from '../parts/Summary';
import { useAddressState } from '../parts/use-address-state';
import { Widget } from '../parts/Widget';
import { type IslandProps, wordsOf } from '../parts/words';
import { ChangeFields } from './ChangeFields';
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
  const pasted = { wrong: read.wrong, count: read.values.length, most: mostValues };
  const sample = fields.sample.parse(values.sample);
  const seed = sample.valid ? sample.value : undefined;
  const given = useMemo(() => (values.data === 'typed' ? typedValues(read) : steadyValues(seed)), [values.data, read, seed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are made anew at every render, their rules are not
  const change = useMemo(
    () => changeOf(values.change, values.limits, fields.place.parse(values.place), fields.size.parse(values.size)),
    [values.change, values.limits, values.place, values.size],
  );
  const result = useMemo(() => (given && change ? study(given, change) : undefined), [given, change]);
  const found = result && 'value' in result ? result.value : undefined;
  const write = useMemo(() => writerFor(found?.spread ?? 1, format), [found, format]);
  const tooFar = given && change && change.kind !== 'none' && change.place > given.length ? t('control.place.beyond', { n: given.length }) : undefined;

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
          problem={pastedProblem(t, pasted, { wrong: 'control.values.wrong', many: 'control.values.many' })}
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
      <ChangeFields fields={fields} values={values} set={set} points={given?.length ?? 0} tooFar={tooFar} />
      {found && change ? (
        <>
          <Summary
            figure={format.number(found.signals.length)}
            name={t('control.signals', { n: found.signals.length })}
            sentence={summaryOf({ study: found, change: tooFar ? { ...change, kind: 'none' } : change, isInvented: values.data === 'steady', write, t })}
          />
          <ChartPicture study={found} write={write} changeAt={change.kind === 'none' ? undefined : change.place} />
          <SandboxTable study={found} write={write} />
        </>
      ) : (
        <Summary sentence={result && 'problem' in result ? t(`widget.reason.${result.problem.reason}`) : t('widget.correct')} />
      )}
    </Widget>
  );
}

/** The change that is put in; undefined while its place or size cannot be read. */
function changeOf(kind: Change['kind'], baseline: Change['baseline'], place: NumberRead, size: NumberRead): Change | undefined {
  if (kind === 'none') return { kind, place: 1, size: 0, baseline: 'all' };
  return place.valid && size.valid ? { kind, place: place.value, size: size.value, baseline } : undefined;
}

const typedValues = ({ values, wrong }: ReturnType<typeof readValues>) => (wrong.length === 0 && values.length <= mostValues ? values : undefined);

function steadyValues(seed: number | undefined): number[] | undefined {
  const measured = seed === undefined ? undefined : processSample({ ...steady, seed });
  return measured?.valid ? measured.value.values : undefined;
}
