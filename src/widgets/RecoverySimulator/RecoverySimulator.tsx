import {
  type Band,
  type RepairedFailure,
  recoveryIllustration,
} from '../../measures/recovery-illustration';
import { useAddressState } from '../address/use-address-state';
import { Intervals } from '../charts/Intervals';
import { Choice } from '../fields/Choice';
import { FieldGroup } from '../fields/FieldGroup';
import { SliderField } from '../fields/SliderField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { recoveryFields } from './fields';
import styles from './RecoverySimulator.module.css';

type Props = IslandProps & RepairedFailure;

const kinds = ['outcome', 'process', 'treatment'] as const;
const outcomes = ['satisfaction', 'loyalty'] as const;

/**
 * Our illustration of where a customer may stand after a failure and its repair, with the
 * conditions of the recovery paradox.
 */
export function RecoverySimulator(props: Props) {
  const { id, tag } = props;
  const { t, format } = wordsOf(props);
  const fields = recoveryFields(props);
  const state = useAddressState({ id, prefix: 'recovery', fields });
  const { values, set } = state;
  const [severity, earlier, outcome, process, treatment] = (
    ['severity', 'earlier', ...kinds] as const
  ).map((name) => fields[name].parse(values[name]));
  const measured =
    severity?.valid && earlier?.valid && outcome?.valid && process?.valid && treatment?.valid
      ? recoveryIllustration({
          severity: severity.value,
          earlierFailures: earlier.value,
          outcome: outcome.value,
          process: process.value,
          treatment: treatment.value,
          mayReturn: values.mayReturn === 'yes',
          preventable: values.preventable === 'yes',
        })
      : undefined;
  const result = measured?.valid ? measured.value : undefined;

  const list = (names: readonly string[]) =>
    new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
  const range = ({ low, high }: Band) =>
    t('recovery.range', { low: format.number(low), high: format.number(high) });
  const holding = result
    ? (['mild', 'first', 'oneOff', 'outsideControl'] as const).filter(
        (condition) => result.conditions[condition],
      )
    : [];
  const points = {
    outcome: outcome?.valid ? outcome.value : 0,
    process: process?.valid ? process.value : 0,
    treatment: treatment?.valid ? treatment.value : 0,
  };
  const lowest = Math.min(...Object.values(points));
  const weakest = kinds.filter((kind) => points[kind] === lowest);
  const sentence = result
    ? joinSentences(
        t('recovery.summary', {
          satisfaction: range(result.satisfaction),
          loyalty: range(result.loyalty),
          baseline: result.baseline,
        }),
        weakest.length < kinds.length &&
          t('recovery.weakest', { list: list(weakest.map((kind) => t(`recovery.${kind}`))) }),
        t(holding.length === 4 ? 'recovery.paradox.all' : 'recovery.paradox.some', {
          n: holding.length,
          list:
            list(holding.map((condition) => t(`recovery.condition.${condition}`))) ||
            t('widget.nothing'),
        }),
      )
    : t(
        measured && !measured.valid ? `widget.reason.${measured.problem.reason}` : 'widget.correct',
      );

  const slider = (name: 'severity' | 'earlier' | (typeof kinds)[number]) => (
    <SliderField
      key={name}
      name={name}
      label={t(`recovery.${name}`)}
      hint={t(`recovery.${name}.hint`)}
      rules={fields[name]}
      typed={values[name]}
      onType={(typed) => set(name, typed)}
    />
  );
  const choice = (name: 'mayReturn' | 'preventable') => (
    <Choice
      name={name}
      legend={t(`recovery.${name}`)}
      options={fields[name].options.map((value) => ({ value, label: t(`recovery.${value}`) }))}
      value={values[name]}
      onChoose={(chosen) => set(name, chosen)}
    />
  );

  return (
    <Widget {...props} state={state}>
      <p className={styles.label}>{t('recovery.illustration')}</p>
      <Summary sentence={sentence} />
      {result && (
        <Intervals
          name="bands"
          title={t('recovery.picture')}
          description={outcomes
            .map((one) => `${t(`recovery.${one}`)}: ${range(result[one])}`)
            .join('; ')}
          from={0}
          to={100}
          marks={[0, 25, 50, 75, 100].map((value) => ({ value, label: format.number(value) }))}
          intervals={[
            {
              name: t('recovery.none'),
              value: result.baseline,
              low: result.baseline,
              high: result.baseline,
              text: format.number(result.baseline),
            },
            ...outcomes.map((one) => ({
              name: t(`recovery.${one}`),
              value: result[one].middle,
              low: result[one].low,
              high: result[one].high,
              text: range(result[one]),
            })),
          ]}
        />
      )}
      <FieldGroup legend={t('recovery.failure')} className={styles.group}>
        {slider('severity')}
        {slider('earlier')}
        {choice('mayReturn')}
        {choice('preventable')}
      </FieldGroup>
      <FieldGroup legend={t('recovery.repair')} className={styles.group}>
        {kinds.map(slider)}
      </FieldGroup>
      {result && (
        <DataTable
          caption={t('recovery.table')}
          columns={['what', 'low', 'middle', 'high'].map((column) => t(`recovery.table.${column}`))}
          rows={outcomes.map((one) => [
            t(`recovery.${one}`),
            ...[result[one].low, result[one].middle, result[one].high].map((value) =>
              format.number(value),
            ),
          ])}
        />
      )}
    </Widget>
  );
}
