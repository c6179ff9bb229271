import { useDeferredValue, useMemo } from 'react';
import { kMeansSteps } from '../../measures/k-means';
import { silhouette } from '../../measures/silhouette';
import { Choice } from '../parts/Choice';
import { DataTable } from '../parts/DataTable';
import { Press, Turns } from '../parts/Play';
import { SliderField } from '../parts/SliderField';
import { Summary } from '../parts/Summary';
import { TextField } from '../parts/TextField';
import { useAddressState } from '../parts/use-address-state';
import { Widget } from '../parts/Widget';
import { type IslandProps, wordsOf } from '../parts/words';
import { Elbow } from './Elbow';
import { changeName, lastStep, readNames, type Sandbox, sandboxFields } from './fields';
import { runStarts } from './run-starts';
import { marks, Scatter } from './Scatter';
import { dataNames, toyData, units } from './toy-data';

type Props = IslandProps & Sandbox;

/** k-means on invented customers, step by step: the number of groups and the start are the reader's, and so are the names. */
export function SegmentSandbox(props: Props) {
  const { id } = props;
  const fields = sandboxFields(props);
  const state = useAddressState({ id, prefix: 'sandbox', fields });
  const { t, format } = wordsOf(props);
  const { values, set } = state;
  const { data, unit } = values;
  const points = useMemo(() => toyData(data, unit), [data, unit]);
  // fifty runs would hold up the click that changes the data; they follow it
  const settled = useDeferredValue(points);
  const all = useMemo(() => runStarts(settled), [settled]);
  const [groups, seed, wanted] = [fields.groups.parse(values.groups), fields.seed.parse(values.seed), fields.step.parse(values.step)];
  const [groupCount, start] = [groups.valid ? groups.value : undefined, seed.valid ? seed.value : undefined];
  const measured = useMemo(
    () => (groupCount !== undefined && start !== undefined ? kMeansSteps({ points, groups: groupCount, seed: start }) : undefined),
    [points, groupCount, start],
  );
  const steps = measured?.valid ? measured.value.steps : [];
  const end = steps.length - 1;
  const at = Math.min(wanted.valid ? wanted.value : end, end);
  const step = steps[at];
  const fit = useMemo(() => step && silhouette({ points, assignments: step.assignments }), [points, step]);
  const best = settled === points ? all.find((one) => one.groups === groupCount) : undefined;
  const names = readNames(values.names);
  const nameOf = (group: number) => names[group]?.trim() || t('sandbox.unnamed', { n: group + 1 });
  const membersOf = (group: number) => step?.assignments.filter((one) => one === group).length ?? 0;
  const two = (value: number | null) => (value === null ? '–' : format.number(value, 2));

  const go = (to: number) => set('step', String(to));
  const startOver = (name: 'groups' | 'seed', typed: string) => {
    set(name, typed);
    if (at < end) go(0);
  };

  const sentence = step
    ? [
        t('sandbox.summary', { n: step.centres.length, step: at, end, within: two(step.within), fit: two(fit?.valid ? fit.value.mean : null) }),
        at < end ? t('sandbox.summary.moving') : best ? t('sandbox.summary.starts', { hits: best.hits, starts: best.starts, best: two(best.best) }) : '',
      ].join(' ')
    : t('widget.correct');

  return (
    <Widget {...props} state={state}>
      <Choice
        name="data"
        legend={t('sandbox.data')}
        options={dataNames.map((value) => ({ value, label: t(`sandbox.data.${value}`) }))}
        value={data}
        onChoose={(chosen) => set('data', chosen)}
      />
      <Summary sentence={sentence} />
      {step && (
        <>
          <Scatter
            points={points}
            step={step}
            unit={unit}
            description={step.centres
              .map((centre, group) => `${nameOf(group)}: ${membersOf(group)}; ${centre.map((value) => format.number(value, 1)).join(', ')}`)
              .join('. ')}
          />
          <Turns>
            <Press onPress={() => go(0)}>{t('sandbox.start')}</Press>
            <Press isMain onPress={() => go(at < end ? at + 1 : 0)}>
              {t(at < end ? 'sandbox.next' : 'sandbox.again')}
            </Press>
            <Press onPress={() => go(lastStep)}>{t('sandbox.end')}</Press>
          </Turns>
        </>
      )}
      <div>
        <SliderField name="groups" label={t('sandbox.groups')} rules={fields.groups} typed={values.groups} onType={(typed) => startOver('groups', typed)} />
        <SliderField
          name="seed"
          label={t('sandbox.seed')}
          hint={t('sandbox.seed.hint')}
          rules={fields.seed}
          typed={values.seed}
          onType={(typed) => startOver('seed', typed)}
        />
      </div>
      <Choice
        name="unit"
        legend={t('sandbox.unit')}
        options={units.map((value) => ({ value, label: t(`sandbox.parcels.${value}`) }))}
        value={unit}
        onChoose={(chosen) => set('unit', chosen)}
      />
      {step && (
        <>
          <Elbow all={all} groups={step.centres.length} />
          {step.centres.map((_, group) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
              key={group}
              name={`name-${group}`}
              label={t('sandbox.name', { n: group + 1, mark: t(`sandbox.mark.${marks[group] ?? 'circle'}`) })}
              typed={names[group] ?? ''}
              onType={(typed) => set('names', changeName(values.names, group, typed))}
            />
          ))}
          <DataTable
            label={t('sandbox.table.open')}
            caption={t('sandbox.table')}
            columns={[t('sandbox.group'), t('sandbox.customers'), t('sandbox.regularity'), t(`sandbox.parcels.${unit}`)]}
            rows={step.centres.map((centre, group) => [`${group + 1}. ${nameOf(group)}`, String(membersOf(group)), ...centre.map((value) => two(value))])}
          />
          <DataTable
            label={t('sandbox.starts.open')}
            caption={t('sandbox.table.starts')}
            columns={[t('sandbox.groups'), t('sandbox.within'), t('sandbox.fit'), t('sandbox.hits')]}
            rows={all.map((one) => [String(one.groups), two(one.best), two(one.silhouette), `${one.hits} / ${one.starts}`])}
          />
        </>
      )}
    </Widget>
  );
}
