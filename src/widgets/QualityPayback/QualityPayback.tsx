import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { BalancePicture } from './BalancePicture';
import { type Prevention, paybackFields } from './fields';
import { earnedBack, type Outlook, outlook, readFields, uncounted } from './payback';

type Props = IslandProps & Prevention;

const failure = ['cases', 'share', 'costPerCase'] as const;
const measure = ['price', 'removed', 'removedLow', 'attributed', 'years'] as const;
const percents: readonly string[] = ['share', 'lostShare', 'removed', 'removedLow', 'attributed'];
const sums: readonly string[] = ['costPerCase', 'hidden', 'margin', 'price'];

/**
 * How soon preventing one kind of failure pays for itself, with customers kept if they are counted,
 * and what it returns before it wears out.
 */
export function QualityPayback(props: Props) {
  const { id } = props;
  const fields = paybackFields(props);
  const state = useAddressState({
    id,
    prefix: 'roq',
    fields,
    unused: ({ count }) => (count === 'all' ? [] : uncounted),
  });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const given = readFields(fields, values);
  const result = given && outlook(given);
  const found = result && 'value' in result ? result.value : undefined;
  const months = found && given ? earnedBack(found.expected, given.years) : undefined;
  const percent = (share: number | null) => (share === null ? '–' : format.percent(share, 1));
  const when = (one: Outlook['expected']) => {
    const back = earnedBack(one, given?.years ?? 0);
    return typeof back === 'number'
      ? t('roq.back', { n: Number(back.toFixed(1)) })
      : t(`roq.${back}`);
  };
  const rows = (names: readonly (typeof failure | typeof uncounted | typeof measure)[number][]) => (
    <div>
      {names.map((name) => (
        <SliderField
          key={name}
          name={name}
          label={t(`roq.${name}`)}
          hint={t(`roq.${name}.hint`)}
          unit={percents.includes(name) ? '%' : sums.includes(name) ? format.currency : undefined}
          rules={fields[name]}
          typed={values[name]}
          onType={(typed) => set(name, typed)}
        />
      ))}
    </div>
  );

  return (
    <Widget {...props} state={state}>
      {found && given ? (
        <>
          <Summary
            figure={typeof months === 'number' ? format.number(months, 1) : undefined}
            name={t('roq.figure')}
            sentence={sentenceOf(found, given)}
          />
          <BalancePicture
            outlook={found}
            price={given.price}
            years={given.years}
            months={typeof months === 'number' ? months : undefined}
          />
        </>
      ) : (
        <Summary
          sentence={
            result && 'problem' in result
              ? t(`widget.reason.${result.problem.reason}`)
              : t('widget.correct')
          }
        />
      )}
      {rows(failure)}
      <Choice
        name="count"
        legend={t('roq.count')}
        options={fields.count.options.map((value) => ({ value, label: t(`roq.count.${value}`) }))}
        value={values.count}
        onChoose={(count) => set('count', count)}
      />
      {values.count === 'all' && rows(uncounted)}
      {rows(measure)}
      {found && (
        <DataTable
          caption={t('roq.table')}
          columns={[t('roq.table.what'), t('roq.picture.expected'), t('roq.picture.low')]}
          rows={[
            both(t('roq.table.cases'), (one) =>
              format.number(one.affected, Number.isInteger(one.affected) ? 0 : 1),
            ),
            both(t('roq.table.per-case'), () => format.money(found.perCase, 2)),
            both(t('roq.table.cost'), (one) => format.money(one.yearlyCost)),
            both(t('roq.table.saving'), (one) => format.money(one.yearlySaving)),
            both(t('roq.table.months'), (one) =>
              one.paybackMonths === null ? '–' : format.number(one.paybackMonths, 1),
            ),
            both(t('roq.table.net'), (one) => format.money(one.net)),
            both(t('roq.table.return'), (one) => percent(one.returnShare)),
          ]}
        />
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );

  function both(name: string, cell: (one: Outlook['expected']) => string): string[] {
    return found ? [name, cell(found.expected), cell(found.low)] : [];
  }

  function sentenceOf(
    { expected, low }: Outlook,
    { price, removed, removedLow, attributed, years }: NonNullable<typeof given>,
  ): string {
    const back = t('roq.summary', {
      n: Number(expected.affected.toFixed(1)),
      cost: format.money(expected.yearlyCost),
      removed: format.exactPercent(removed),
      saving: format.money(expected.yearlySaving),
      price: format.amount(price),
      when: when(expected),
      low: format.exactPercent(removedLow),
      whenLow: when(low),
    });
    const due =
      attributed < 1 ? t('roq.summary.attributed', { share: format.exactPercent(attributed) }) : '';
    const earned =
      expected.returnShare === null
        ? ''
        : t('roq.summary.return', {
            n: years,
            roq: percent(expected.returnShare),
            low: percent(low.returnShare),
          });
    return [back, due, earned].filter((sentence) => sentence !== '').join(' ');
  }
}
