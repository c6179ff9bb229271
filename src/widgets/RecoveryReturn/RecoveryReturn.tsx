import { recoveryRange, recoveryReturn } from '../../measures/recovery';
import { useAddressState } from '../address/use-address-state';
import { Levels } from '../charts/Levels';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { SliderField } from '../fields/SliderField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { CostPicture } from './CostPicture';
import { type Cases, repairFields } from './fields';

type Props = IslandProps & Cases;

const names = ['failures', 'keptWith', 'keptWithout', 'watched', 'value', 'cost'] as const;
const hinted: readonly string[] = ['keptWith', 'keptWithout', 'watched', 'value', 'cost'];

/**
 * What recovery earns: customers kept who would have left, against what the cases cost, and how
 * sure the difference is.
 */
export function RecoveryReturn(props: Props) {
  const { id } = props;
  const fields = repairFields(props);
  const state = useAddressState({ id, prefix: 'repair', fields });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const cases = readCases();
  const measured = cases && recoveryReturn(cases);
  const sure = cases && recoveryRange(cases);
  const result = measured?.valid ? measured.value : undefined;
  const range = sure?.valid ? sure.value : undefined;

  function readCases(): Cases | undefined {
    const read = names.map((name) => fields[name].parse(values[name]));
    const numbers = read.flatMap((one) => (one.valid ? [one.value] : []));
    if (numbers.length < names.length) return undefined;
    const [failures = 0, keptWith = 0, keptWithout = 0, watched = 0, value = 0, cost = 0] = numbers;
    return {
      failures,
      keptWith: keptWith / 100,
      keptWithout: keptWithout / 100,
      watched,
      value,
      cost,
    };
  }

  const words = cases &&
    result &&
    range && {
      n: cases.failures,
      cost: format.amount(cases.cost),
      spent: format.money(result.spent),
      gain: format.money(result.gain),
      loss: format.money(-result.gain),
      net: format.money(result.net),
      share: result.returnShare === null ? '–' : format.percent(result.returnShare, 1),
      even: format.money(result.breakEvenCost, 2),
      watched: cases.watched,
      low: format.signed(100 * range.low, 1),
      high: format.signed(100 * range.high, 1),
      evenLow: format.money(range.breakEvenLow),
      evenHigh: format.money(range.breakEvenHigh),
    };
  const sentence = words
    ? joinSentences(
        t(
          result.returnShare === null
            ? 'repair.summary.free'
            : result.gain < 0
              ? 'repair.summary.loss'
              : 'repair.summary',
          words,
        ),
        result.breakEvenCost > 0 && t('repair.summary.even', words),
        t(
          range.low > 0
            ? 'repair.summary.sure'
            : range.high < 0
              ? 'repair.summary.worse'
              : 'repair.summary.chance',
          words,
        ),
      )
    : t(
        measured && !measured.valid ? `widget.reason.${measured.problem.reason}` : 'widget.correct',
      );

  return (
    <Widget {...props} state={state}>
      <div>
        {names.map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`repair.${name}`)}
            hint={hinted.includes(name) ? t(`repair.${name}.hint`) : undefined}
            unit={
              name === 'keptWith' || name === 'keptWithout'
                ? '%'
                : name === 'value' || name === 'cost'
                  ? format.currency
                  : undefined
            }
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
          />
        ))}
      </div>
      <Summary
        figure={words && (result.returnShare === null ? words.net : words.share)}
        name={t(result?.returnShare === null ? 'repair.net' : 'repair.return')}
        sentence={sentence}
      />
      {cases && words && (
        <>
          <Levels
            name="kept"
            title={t('repair.kept')}
            description={`${t('repair.keptWith')} ${format.percent(cases.keptWith, 1)}, ${t('repair.keptWithout')} ${format.percent(cases.keptWithout, 1)}`}
            levels={[
              {
                name: t('repair.keptWith'),
                share: cases.keptWith,
                text: format.percent(cases.keptWith, 1),
              },
              {
                name: t('repair.keptWithout'),
                share: cases.keptWithout,
                text: format.percent(cases.keptWithout, 1),
                gapTo: cases.keptWith,
              },
            ]}
          />
          <CostPicture cases={cases} result={result} range={range} description={sentence} />
          <DataTable
            caption={t('repair.table')}
            columns={[t('repair.table.what'), t('repair.table.value'), t('repair.table.range')]}
            rows={[
              [
                t('repair.table.difference'),
                format.signed(100 * range.difference, 1),
                t('repair.range', { low: words.low, high: words.high }),
              ],
              [t('repair.table.gain'), words.gain, '–'],
              [t('repair.table.spent'), words.spent, '–'],
              [t('repair.net'), words.net, '–'],
              [t('repair.return'), words.share, '–'],
              [
                t('repair.table.even'),
                words.even,
                t('repair.range', { low: words.evenLow, high: words.evenHigh }),
              ],
            ]}
          />
        </>
      )}
      <CurrencyChoice state={state} />
    </Widget>
  );
}
