import { useDeferredValue, useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { PasteField } from '../fields/PasteField';
import { SliderField } from '../fields/SliderField';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { useListReader } from '../paste/lazy-list';
import { ChangeFields } from './ChangeFields';
import { ChartPicture } from './ChartPicture';
import { capabilityOf, specsOf } from './capability';
import { type Process, sandboxFields, unusedIn } from './fields';
import { ListField } from './ListField';
import { RangesPicture } from './RangesPicture';
import { changeOf, nothing, steadyValues, typedValues } from './read-inputs';
import { SandboxTable } from './SandboxTable';
import { SpecFields } from './SpecFields';
import { study, studyCounts } from './study';
import { summaryOf } from './summary';
import { maxInAddress, maxValues, readValues } from './values';
import { writerFor } from './writer-for';

type Props = IslandProps & Process;

/**
 * A control chart to play with: own values or an invented steady process, a change put in on
 * purpose, and what the chart makes of it.
 */
export function ControlSandbox(props: Props) {
  const { id, tag } = props;
  const { t, format } = wordsOf(props);
  const fields = sandboxFields(props);
  const state = useAddressState({
    id,
    prefix: 'control',
    fields,
    unused: unusedIn,
  });
  const { values, set } = state;
  // Thousands of pasted values are charted after the paste itself has been shown.
  const typed = useDeferredValue(values.values);
  const reader = useListReader();
  const read = useMemo(() => readValues(typed, tag, reader), [typed, tag, reader]);
  const sample = fields.sample.parse(values.sample);
  const seed = sample.valid ? sample.value : undefined;
  const { kind } = values;
  const isMeasured = kind === 'individuals';
  const isTyped = !isMeasured || values.data === 'typed';
  const given = useMemo(
    () => (isTyped ? typedValues(read) : steadyValues(seed)),
    [isTyped, read, seed],
  );
  const sizesRead = useMemo(
    () => readValues(values.sizes, tag, reader),
    [values.sizes, tag, reader],
  );
  const leftOutRead = useMemo(
    () => readValues(values.leftOut, tag, reader),
    [values.leftOut, tag, reader],
  );
  const [sizes, leftOut] = useMemo(
    () => [typedValues(sizesRead), typedValues(leftOutRead)],
    [sizesRead, leftOutRead],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are made anew at every render, their rules are not
  const change = useMemo(
    () =>
      changeOf(
        values.change,
        values.limits,
        fields.place.parse(values.place),
        fields.size.parse(values.size),
      ),
    [values.change, values.limits, values.place, values.size],
  );
  const result = useMemo(() => {
    if (!given || !leftOut) return undefined;
    if (kind !== 'individuals') return sizes && studyCounts(kind, given, sizes, leftOut);
    return change && study(given, change, leftOut);
  }, [kind, given, sizes, change, leftOut]);
  const field = result && 'problem' in result ? (result.problem.field?.split('.')[0] ?? '') : '';
  const found = result && 'value' in result ? result.value : undefined;
  const [write, writeLimit] = useMemo(
    () => [0, 2].map((extra) => writerFor(found?.spread ?? 1, format, extra)) as [Writer, Writer],
    [found, format],
  );
  const specs = specsOf(fields, values);
  const capability = found && specs && specs !== 'wrong' ? capabilityOf(found, specs) : undefined;
  const tooFar =
    isMeasured && given && change && change.kind !== 'none' && change.place > given.length
      ? t('control.place.beyond', { n: given.length })
      : undefined;
  const shownChange = !isMeasured || tooFar ? nothing : change;

  return (
    <Widget {...props} state={state}>
      <Choice
        name="kind"
        legend={t('control.kind')}
        options={fields.kind.options.map((value) => ({ value, label: t(`control.kind.${value}`) }))}
        value={kind}
        onChoose={(chosen) => set('kind', chosen)}
      />
      {isMeasured && (
        <Choice
          name="data"
          legend={t('control.data')}
          options={fields.data.options.map((value) => ({
            value,
            label: t(`control.data.${value}`),
          }))}
          value={values.data}
          onChoose={(data) => set('data', data)}
        />
      )}
      {isTyped ? (
        <PasteField
          name="values"
          label={t(isMeasured ? 'control.values' : 'control.counts')}
          hint={t('control.values.hint', { most: maxValues })}
          typed={values.values}
          onType={(text) => set('values', text)}
          rows={3}
          note={t(
            read.values.length > maxInAddress ? 'control.values.long' : 'control.values.read',
            { n: read.values.length },
          )}
          problem={
            read.values.length > maxValues
              ? t('control.values.many', { most: maxValues })
              : undefined
          }
          report={read.report}
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
      {(kind === 'p' || kind === 'u') && (
        <ListField
          name="sizes"
          typed={values.sizes}
          onType={(text) => set('sizes', text)}
          isWrong={!sizes || field === 'sizes' || (kind === 'p' && field === 'counts')}
          report={sizesRead.report}
        />
      )}
      <ListField
        name="leftOut"
        typed={values.leftOut}
        onType={(text) => set('leftOut', text)}
        isWrong={!leftOut || field === 'leftOut'}
        report={leftOutRead.report}
      />
      {isMeasured && (
        <ChangeFields
          fields={fields}
          values={values}
          set={set}
          points={given?.length ?? 0}
          tooFar={tooFar}
        />
      )}
      {isMeasured && (
        <SpecFields fields={fields} values={values} set={set} isWrong={specs === 'wrong'} />
      )}
      {found && shownChange && specs !== 'wrong' ? (
        <>
          <Summary
            figure={format.number(found.signals.length)}
            name={t('control.signals', { n: found.signals.length })}
            sentence={summaryOf({
              study: found,
              change: shownChange,
              isInvented: !isTyped,
              write,
              writeLimit,
              capability,
              format,
              t,
            })}
          />
          <ChartPicture
            study={found}
            write={write}
            changeAt={isMeasured && change && change.kind !== 'none' ? change.place : undefined}
            specs={specs}
          />
          {found.individuals && (
            <Disclosure
              label={t('control.ranges')}
              isOpen={values.ranges}
              onToggle={(isOpen) => isOpen !== values.ranges && set('ranges', isOpen)}
            >
              <RangesPicture chart={found.individuals} write={write} writeLimit={writeLimit} />
            </Disclosure>
          )}
          <SandboxTable
            study={found}
            write={write}
            writeLimit={writeLimit}
            capability={capability}
          />
        </>
      ) : (
        <Summary
          sentence={
            result && 'problem' in result && (field === 'values' || field === 'counts')
              ? t(`widget.reason.${result.problem.reason}`)
              : t('widget.correct')
          }
        />
      )}
    </Widget>
  );
}

type Writer = (value: number) => string;
