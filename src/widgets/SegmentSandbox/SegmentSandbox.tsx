import { useDeferredValue, useMemo } from 'react';
import { kMeansSteps } from '../../measures/k-means';
import { silhouette } from '../../measures/silhouette';
import { useAddressState } from '../address/use-address-state';
import { Press, Turns } from '../exercise/Play';
import { Choice } from '../fields/Choice';
import { SliderField } from '../fields/SliderField';
import { TextField } from '../fields/TextField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { countDifferent, type Range } from './customers';
import { Elbow } from './Elbow';
import { changeName, lastStep, readNames, type Sandbox, sandboxFields, sources } from './fields';
import { GroupTables } from './GroupTables';
import { OwnData } from './OwnData';
import { runStarts } from './run-starts';
import { marks, Scatter } from './Scatter';
import { units } from './toy-data';
import { useCustomers } from './use-customers';

type Props = IslandProps & Sandbox;

const nobody: readonly number[][] = [];
/**
 * Numbers without room beside an axis are shortened, unless they lie so close that they would look
 * alike.
 */
const isLarge = (from: number, to: number) =>
  Math.max(-from, to) >= 10_000 && to - from > Math.max(-from, to) / 20;

/**
 * k-means on invented customers or on pasted ones, step by step: the number of groups and the start
 * are the reader's, and so are the names.
 */
export function SegmentSandbox(props: Props) {
  const { id } = props;
  const fields = sandboxFields(props);
  const state = useAddressState({
    id,
    prefix: 'sandbox',
    fields,
    unused: ({ data }) => (data === 'own' ? ['unit'] : ['table', 'x', 'y', 'distance']),
  });
  const { t, format } = wordsOf(props);
  const { values, set } = state;
  const { data, unit, distance } = values;
  const isOwn = data === 'own';
  const { customers, columns, own, labels, report } = useCustomers(values, t, format);
  const points = customers?.scaled ?? nobody;
  // sixty runs would hold up the click that changes the data; they follow it
  const settled = useDeferredValue(points);
  const all = useMemo(() => runStarts(settled), [settled]);
  const [groups, seed, wanted] = [
    fields.groups.parse(values.groups),
    fields.seed.parse(values.seed),
    fields.step.parse(values.step),
  ];
  const [groupCount, start] = [
    groups.valid ? groups.value : undefined,
    seed.valid ? seed.value : undefined,
  ];
  const different = useMemo(() => countDifferent(points), [points]);
  const isTooMany = customers !== undefined && groupCount !== undefined && groupCount > different;
  const measured = useMemo(
    () =>
      groupCount !== undefined && start !== undefined && groupCount <= different
        ? kMeansSteps({ points, groups: groupCount, seed: start })
        : undefined,
    [points, groupCount, start, different],
  );
  const steps = measured?.valid ? measured.value.steps : [];
  const end = steps.length - 1;
  const at = Math.min(wanted.valid ? wanted.value : end, end);
  const step = steps[at];
  const fit = useMemo(
    () => step && silhouette({ points, assignments: step.assignments }),
    [points, step],
  );
  const best = settled === points ? all.find((one) => one.groups === groupCount) : undefined;
  const names = readNames(values.names);
  const nameOf = (group: number) => names[group]?.trim() || t('sandbox.unnamed', { n: group + 1 });
  const centres = customers && step ? step.centres.map(customers.inUnits) : [];
  const membersOf = (group: number) => step?.assignments.filter((one) => one === group).length ?? 0;
  const two = (value: number | null) => (value === null ? '–' : format.number(value, 2));

  const go = (to: number) => set('step', String(to));
  const startOver = (name: 'groups' | 'seed', typed: string) => {
    set(name, typed);
    if (at < end) go(0);
  };

  const sentence = step
    ? joinSentences(
        t('sandbox.summary', {
          n: step.centres.length,
          step: at,
          end,
          within: two(step.inertia),
          fit: two(fit?.valid ? fit.value.mean : null),
        }),
        isOwn && t(`sandbox.own.summary.${distance}`),
        at < end
          ? t('sandbox.summary.moving')
          : best &&
              t('sandbox.summary.starts', {
                hits: best.hits,
                starts: best.starts,
                best: two(best.best),
              }),
      )
    : isOwn && values.table.trim() === ''
      ? t('sandbox.own.empty')
      : isTooMany
        ? t('sandbox.own.groups', { n: different })
        : t('widget.correct');
  const axisOf = ({ from, to }: Range, label: string) => ({
    from,
    to,
    label,
    show: isLarge(from, to) ? format.brief : undefined,
  });

  return (
    <Widget {...props} state={state}>
      <Choice
        name="data"
        legend={t('sandbox.data')}
        options={sources.map((value) => ({ value, label: t(`sandbox.data.${value}`) }))}
        value={data}
        onChoose={(chosen) => set('data', chosen)}
      />
      {own && report && (
        <OwnData
          typed={values.table}
          own={own}
          labels={labels}
          report={report}
          distance={distance}
          onType={(typed) => set('table', typed)}
          onColumn={set}
          onDistance={(chosen) => set('distance', chosen)}
        />
      )}
      <Summary sentence={sentence} />
      {customers && step && (
        <>
          <Scatter
            points={customers.points}
            assignments={step.assignments}
            centres={centres}
            x={axisOf(customers.x, columns[0])}
            y={axisOf(customers.y, columns[1])}
            description={centres
              .map(
                ([x = 0, y = 0], group) =>
                  `${nameOf(group)}: ${membersOf(group)}; ${[format.number(x, customers.x.digits), format.number(y, customers.y.digits)].join('; ')}`,
              )
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
        <SliderField
          name="groups"
          label={t('sandbox.groups')}
          rules={fields.groups}
          typed={values.groups}
          onType={(typed) => startOver('groups', typed)}
        />
        <SliderField
          name="seed"
          label={t('sandbox.seed')}
          hint={t('sandbox.seed.hint')}
          rules={fields.seed}
          typed={values.seed}
          onType={(typed) => startOver('seed', typed)}
        />
      </div>
      {!isOwn && (
        <Choice
          name="unit"
          legend={t('sandbox.unit')}
          options={units.map((value) => ({ value, label: t(`sandbox.parcels.${value}`) }))}
          value={unit}
          onChoose={(chosen) => set('unit', chosen)}
        />
      )}
      {customers && step && (
        <>
          <Elbow all={all} groups={step.centres.length} />
          {step.centres.map((_, group) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
              key={group}
              name={`name-${group}`}
              label={t('sandbox.name', {
                n: group + 1,
                mark: t(`sandbox.mark.${marks[group] ?? 'circle'}`),
              })}
              typed={names[group] ?? ''}
              onType={(typed) => set('names', changeName(values.names, group, typed))}
            />
          ))}
          <GroupTables
            customers={customers}
            assignments={step.assignments}
            centres={centres}
            names={centres.map((_, group) => nameOf(group))}
            columns={columns}
            rows={
              isOwn
                ? own?.rows.map(({ line, name }) => name || t('sandbox.own.line', { n: line }))
                : undefined
            }
            all={all}
          />
        </>
      )}
    </Widget>
  );
}
