import { useAddressState } from '../address/use-address-state';
import { Bars } from '../charts/Bars';
import { Legend } from '../charts/Legend';
import { Choice } from '../fields/Choice';
import { CountsField } from '../fields/CountsField';
import { numbersOf } from '../fields/fields';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import styles from './EffortCalculator.module.css';
import { effortResult, lookOf } from './effort-result';
import { type Efforts, effortFields, versions } from './fields';

type Props = IslandProps & Efforts;

/**
 * Customer effort in its two versions, side by side but never converted: the scales run in opposite
 * directions.
 */
export function EffortCalculator(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = effortFields(props);
  const state = useAddressState({
    id,
    prefix: 'effort',
    fields,
    unused: ({ version }) => [version === '1' ? 'two' : 'one'],
  });
  const { version } = state.values;
  const name = version === '1' ? 'one' : 'two';
  const typed = state.values[name];
  const counts = numbersOf(fields[name], typed);
  const result = counts && effortResult(version, counts);
  const score = result && 'value' in result ? result.value : undefined;
  const words = (what: string, values = {}) => t(`effort.${name}.${what}`, values);

  const sentence = score
    ? words('summary', {
        n: score.answers,
        mean: format.number(score.mean, 2),
        good: format.percent(score.goodShare, 1),
        bad: format.percent(score.badShare, 1),
        net: score.net === undefined ? '' : format.signed(score.net),
      })
    : t(
        result && 'problem' in result ? `widget.reason.${result.problem.reason}` : 'widget.correct',
      );

  return (
    <Widget {...props} state={state}>
      <Choice
        name="version"
        legend={t('effort.version')}
        options={versions.map((value) => ({ value, label: t(`effort.version.${value}`) }))}
        value={version}
        onChoose={(chosen) => state.set('version', chosen)}
      />
      <p className={styles.question}>{words('question')}</p>
      <CountsField
        key={name}
        name={name}
        legend={t('effort.counts')}
        field={fields[name]}
        typed={typed}
        onType={(next) => state.set(name, next)}
        lowest={words('lowest')}
        highest={words('highest')}
      />
      <Summary
        figure={score && format.number(score.mean, 2)}
        name={words('mean')}
        sentence={sentence}
      />
      <div>
        <Bars
          name="bars"
          title={words('bars')}
          description={
            counts
              ? counts.map((count, index) => `${index + 1}: ${format.number(count)}`).join(', ')
              : t('widget.nothing')
          }
          bars={typed.map((_, index) => ({
            label: String(index + 1),
            value: counts?.[index] ?? 0,
            text: counts ? format.brief(counts[index] ?? 0) : '',
            look: lookOf(version, index + 1),
          }))}
          marker={
            score && {
              place: score.mean - 1,
              label: t('effort.mean', { mean: format.number(score.mean, 2) }),
            }
          }
        />
        <p className={version === '1' ? styles.leftwards : styles.rightwards}>
          {words('direction')}
        </p>
        <Legend
          id={`${id}-legend`}
          entries={[
            {
              name: words('good'),
              text: score && format.percent(score.goodShare, 1),
              look: 'solid',
            },
            { name: words('between'), look: 'plain' },
            {
              name: words('bad'),
              text: score && format.percent(score.badShare, 1),
              look: 'hatched',
            },
          ]}
        />
      </div>
      {score && counts && (
        <DataTable
          caption={words('bars')}
          note={roundingNote([counts.map((count) => count / score.answers)], 1, t, format)}
          columns={[t('effort.table.what'), t('effort.table.value')]}
          rows={[
            ...counts.map((count, index) => [
              t('effort.table.chose', { point: index + 1 }),
              `${format.number(count)} (${format.percent(count / score.answers, 1)})`,
            ]),
            [t('effort.table.answers'), format.number(score.answers)],
            [words('mean'), format.number(score.mean, 3)],
            [words('good'), format.percent(score.goodShare, 1)],
            [words('bad'), format.percent(score.badShare, 1)],
            ...(score.net === undefined
              ? []
              : [[t('effort.table.net'), format.signed(score.net, 1)]]),
          ]}
        />
      )}
    </Widget>
  );
}
