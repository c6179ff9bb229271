import type { Problem } from '../../measures';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { PasteField } from '../fields/PasteField';
import { SliderField } from '../fields/SliderField';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { useListReader } from '../paste/lazy-list';
import { CompareView } from './CompareView';
import { CurveView } from './CurveView';
import { maxShares, readShares } from './curve-text';
import { ltvFields, type NumberName, type Starting, unusedIn } from './fields';
import { ProgrammeFields } from './ProgrammeFields';
import { RateView } from './RateView';
import { TableView } from './TableView';

type Props = IslandProps & Starting;

const percents: readonly NumberName[] = ['retention', 'discount', 'variable'];
const moneys: readonly NumberName[] = ['margin', 'keeping', 'cost', 'spend'];
const hinted: readonly NumberName[] = ['cost', 'doubt', 'keeping'];
/**
 * Only these two numbers of the table, and the first rate, come with the department store's
 * example.
 */
const given: readonly NumberName[] = ['customers', 'spend'];

/** The numbers of the three views that need no cohort table, in their order on the page. */
const rateFields: Record<'shortcut' | 'closed' | 'curve', readonly NumberName[]> = {
  shortcut: ['margin', 'retention', 'doubt', 'discount', 'cost'],
  closed: ['margin', 'keeping', 'retention', 'doubt', 'discount', 'cost'],
  curve: ['margin', 'discount', 'cost'],
};

/**
 * Lifetime value in five views: the shortcut, the closed form, any survival curve, a cohort table,
 * and two programmes compared.
 */
export function LifetimeValue(props: Props) {
  const { id, tag } = props;
  const fields = ltvFields(props);
  const state = useAddressState({
    id,
    prefix: 'ltv',
    fields,
    unused: (values) => unusedIn(fields, values),
  });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const { view } = values;
  const isTable = view === 'table' || view === 'compare';
  const reader = useListReader();
  const read = readShares(values.curve, tag, reader);
  const own = ['diverges', 'more-than-before', 'nothing-to-count'];
  const reason = (problem: Problem) =>
    t(`${own.includes(problem.reason) ? 'ltv' : 'widget'}.reason.${problem.reason}`);

  const hintOf = (name: NumberName) => {
    if (hinted.includes(name)) return t(`ltv.${name}.hint`);
    if (!isTable) return undefined;
    if (values[name] !== fields[name].initial) return t('ltv.yours');
    return t(given.includes(name) ? 'ltv.given' : 'ltv.ours');
  };
  const slider = (name: NumberName) => (
    <SliderField
      key={name}
      name={name}
      label={t(`ltv.${name}`)}
      hint={hintOf(name)}
      unit={percents.includes(name) ? '%' : moneys.includes(name) ? format.currency : undefined}
      rules={fields[name]}
      typed={values[name]}
      onType={(typed) => set(name, typed)}
    />
  );
  const choice = (name: 'view' | 'first' | 'when', legend: string) => (
    <Choice
      name={name}
      legend={legend}
      options={fields[name].options.map((value) => ({ value, label: t(`ltv.${name}.${value}`) }))}
      value={values[name]}
      onChoose={(chosen) => set(name, chosen as never)}
    />
  );

  return (
    <Widget {...props} state={state}>
      {choice('view', t('ltv.view'))}
      {isTable ? (
        <>
          {view === 'table' ? (
            <TableView fields={fields} values={values} reason={reason} />
          ) : (
            <CompareView fields={fields} values={values} reason={reason} />
          )}
          <div>
            {(['customers', 'spend', 'variable', 'discount', 'years'] as const).map(slider)}
          </div>
          {choice('when', t('ltv.when'))}
          <ProgrammeFields
            fields={fields}
            state={state}
            which="first"
            legend={view === 'compare' ? t('ltv.first.programme') : undefined}
          />
          {view === 'compare' ? (
            <ProgrammeFields
              fields={fields}
              state={state}
              which="second"
              legend={t('ltv.second.programme')}
            />
          ) : (
            <div>{slider('cost')}</div>
          )}
        </>
      ) : (
        <>
          {view === 'curve' && (
            <PasteField
              name="curve"
              label={t('ltv.curve')}
              hint={t('ltv.curve.hint', { most: maxShares })}
              typed={values.curve}
              onType={(typed) => set('curve', typed)}
              note={t('ltv.curve.read', { n: read.shares.length })}
              problem={
                read.shares.length > maxShares
                  ? t('ltv.curve.hint', { most: maxShares })
                  : undefined
              }
              report={read.report}
              rows={2}
            />
          )}
          <div>
            {rateFields[view === 'curve' || view === 'closed' ? view : 'shortcut'].map(slider)}
          </div>
          {view === 'closed' && choice('first', t('ltv.first'))}
          {view === 'curve' ? (
            <CurveView fields={fields} values={values} read={read} reason={reason} />
          ) : (
            <RateView fields={fields} values={values} reason={reason} />
          )}
        </>
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );
}
