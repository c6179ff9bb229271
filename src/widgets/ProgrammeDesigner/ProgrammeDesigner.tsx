import { programmeEconomics } from '../../measures/loyalty-programme';
import { useAddressState } from '../address/use-address-state';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { isPercent, names, type Programme, programmeFields } from './fields';
import { NetPlot } from './NetPlot';

type Props = IslandProps & Programme;

/**
 * A points programme: what is earned, used, forgotten and owed, what it costs of every złoty spent,
 * and what it must change to pay.
 */
export function ProgrammeDesigner(props: Props) {
  const { id } = props;
  const fields = programmeFields(props);
  const state = useAddressState({ id, prefix: 'programme', fields });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const read = names.map((name) => [name, fields[name].parse(values[name])] as const);
  const programme = read.every(([, one]) => one.valid)
    ? (Object.fromEntries(
        read.map(([name, one]) => [name, one.valid ? one.value / (isPercent(name) ? 100 : 1) : 0]),
      ) as Programme)
    : undefined;
  const measured = programme && programmeEconomics(programme);
  const result = measured?.valid ? measured.value : undefined;
  const allUsed = programme && programmeEconomics({ ...programme, breakageShare: 0 });
  const netIfUsed = allUsed?.valid ? allUsed.value.net : undefined;
  const { money } = format;

  const sentence =
    result && netIfUsed !== undefined
      ? [
          t('programme.summary', {
            issued: money(result.issued),
            cost: money(result.cost),
            share: result.costShare === null ? '–' : format.percent(result.costShare, 2),
            margin: money(result.extraMargin),
          }),
          result.breakEvenUplift === null
            ? t('programme.summary.never')
            : t(result.net < 0 ? 'programme.summary.short' : 'programme.summary.even', {
                uplift: format.percent(result.breakEvenUplift, 1),
              }),
          t('programme.summary.used', { net: money(netIfUsed) }),
        ].join(' ')
      : t(
          measured && !measured.valid
            ? `widget.reason.${measured.problem.reason}`
            : 'widget.correct',
        );

  return (
    <Widget {...props} state={state}>
      <Summary figure={result && money(result.net)} name={t('programme.net')} sentence={sentence} />
      {programme && result && (
        <NetPlot programme={programme} breakEven={result.breakEvenUplift} net={result.net} />
      )}
      <div>
        {names.map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`programme.${name}`)}
            hint={name === 'members' || name === 'spend' ? undefined : t(`programme.${name}.hint`)}
            unit={isPercent(name) ? '%' : name === 'members' ? undefined : format.currency}
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
          />
        ))}
      </div>
      {programme && result && (
        <DataTable
          caption={t('programme.table')}
          columns={[t('programme.table.what'), t('programme.table.value')]}
          rows={[
            [t('programme.table.issued'), money(result.issued)],
            [t('programme.table.redeemed'), money(result.redeemed)],
            [t('programme.table.liability'), money(result.liability)],
            [t('programme.table.breakage'), money(result.breakage)],
            [t('programme.fixedCost'), money(programme.fixedCost)],
            [t('programme.table.cost'), money(result.cost)],
            [
              t('programme.table.share'),
              result.costShare === null ? '–' : format.percent(result.costShare, 2),
            ],
            [t('programme.table.margin'), money(result.extraMargin)],
            [t('programme.net'), money(result.net)],
            [
              t('programme.table.even'),
              result.breakEvenUplift === null ? '–' : format.percent(result.breakEvenUplift, 1),
            ],
          ]}
        />
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );
}
