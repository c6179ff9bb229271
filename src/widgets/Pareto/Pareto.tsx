import { useDeferredValue, useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { PasteField } from '../fields/PasteField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { maxLines, readCauses } from './causes';
import { type Complaints, paretoFields } from './fields';
import { ParetoPicture } from './ParetoPicture';
import { ParetoTable } from './ParetoTable';
import { type Ranking, rankings } from './ranking';

type Props = IslandProps & Complaints;

// Enough to act on, or to find a mistake by; a longer list would help nobody.
const maxNamed = 6;

/**
 * Causes of complaints from the most frequent or the most costly down, and the few that make up
 * four fifths.
 */
export function Pareto(props: Props) {
  const { id, tag } = props;
  const fields = paretoFields(props);
  const state = useAddressState({ id, prefix: 'pareto', fields });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  // Thousands of pasted lines are sorted after the paste itself has been shown.
  const typed = useDeferredValue(values.causes);
  const read = useMemo(() => readCauses(typed, format.decimalComma), [typed, format]);
  const isReadable = read.report.errors.length === 0 && read.rows <= maxLines;
  const result = useMemo(
    () => (isReadable ? rankings(read.causes) : undefined),
    [isReadable, read],
  );
  const found = result && 'value' in result ? result.value : undefined;
  const ranking = found?.[values.by];
  const write = (amount: number) =>
    values.by === 'money' ? format.money(amount) : format.number(amount);
  const listed = (names: readonly string[]) =>
    names.length > maxNamed
      ? `${names.slice(0, maxNamed).join(', ')}, …`
      : new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);

  return (
    <Widget {...props} state={state}>
      <PasteField
        name="causes"
        label={t('pareto.causes')}
        hint={t('pareto.causes.hint')}
        typed={values.causes}
        onType={(text) => set('causes', text)}
        note={t('pareto.causes.read', { n: read.causes.length, cases: found?.cases.total ?? 0 })}
        problem={read.rows > maxLines ? t('pareto.causes.many', { most: maxLines }) : undefined}
        report={read.report}
        rows={7}
      />
      <Choice
        name="by"
        legend={t('pareto.by')}
        options={fields.by.options.map((value) => ({ value, label: t(`pareto.by.${value}`) }))}
        value={values.by}
        onChoose={(by) => set('by', by)}
      />
      {found && ranking ? (
        <>
          <Summary
            figure={t('pareto.figure.value', {
              few: ranking.vitalFew.length,
              all: ranking.rows.length,
            })}
            name={t('pareto.figure')}
            sentence={sentenceOf(ranking)}
          />
          <ParetoPicture ranking={ranking} title={t(`pareto.picture.${values.by}`)} />
          <ParetoTable rankings={found} by={values.by} />
        </>
      ) : (
        <Summary
          sentence={t(
            found
              ? 'pareto.no-costs'
              : result && 'problem' in result
                ? `widget.reason.${result.problem.reason}`
                : 'pareto.correct',
          )}
        />
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );

  function sentenceOf({ rows, vitalFew, total }: Ranking): string {
    const few = t(`pareto.summary.${values.by}`, {
      n: vitalFew.length,
      all: rows.length,
      total: write(total),
      list: listed(vitalFew),
    });
    const flat = vitalFew.length > 2 && 2 * vitalFew.length > rows.length ? t('pareto.flat') : '';
    const [byCases, byMoney] = [found?.cases.rows[0]?.id, found?.money?.rows[0]?.id];
    const first =
      byCases === undefined || byMoney === undefined
        ? ''
        : byCases === byMoney
          ? t('pareto.first.same', { cause: byCases })
          : t('pareto.first.other', { cases: byCases, money: byMoney });
    return [few, flat, first].filter((sentence) => sentence !== '').join(' ');
  }
}
