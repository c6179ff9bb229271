import { useAddressState } from '../address/use-address-state';
import { CurrencyChoice } from '../fields/CurrencyChoice';
import { numbersOf } from '../fields/fields';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { Books } from './Books';
import { type Comparison, compare } from './compare';
import { difference } from './difference';
import { costFields, groups, type Periods } from './fields';
import { PeriodFields } from './PeriodFields';
import styles from './QualityCosts.module.css';
import { Stacks } from './Stacks';

type Props = IslandProps & Periods;

/**
 * The four groups of quality cost before and after a programme, what of them is poor quality, and
 * what came back.
 */
export function QualityCosts(props: Props) {
  const { id } = props;
  const fields = costFields(props);
  const state = useAddressState({
    id,
    prefix: 'paf',
    fields,
    unused: ({ books }) => (books ? [] : (['booked'] as const)),
  });
  const { t, format } = wordsOf(props, state.values.currency);
  const { values, set } = state;
  const before = numbersOf(fields.before, values.before);
  const after = numbersOf(fields.after, values.after);
  const salesBefore = fields.salesBefore.parse(values.salesBefore);
  const salesAfter = fields.salesAfter.parse(values.salesAfter);
  const result =
    before && after && salesBefore.valid && salesAfter.valid
      ? compare(before, after, { before: salesBefore.value, after: salesAfter.value })
      : undefined;
  const found = result && 'value' in result ? result.value : undefined;
  const hasNone =
    result !== undefined && 'problem' in result && result.problem.reason === 'nothing-to-count';
  const write = (money: number) =>
    format.number(money, Number.isInteger(Number(money.toFixed(1))) ? 0 : 1);
  const percent = (share: number | null) => (share === null ? '–' : format.percent(share, 1));

  return (
    <Widget {...props} state={state}>
      {found ? (
        <>
          <Summary
            figure={`${write(found.before.poorQuality)} → ${write(found.after.poorQuality)}`}
            name={t('paf.figure')}
            sentence={sentenceOf(found)}
          />
          <Stacks comparison={found} write={write} />
        </>
      ) : (
        <Summary
          sentence={
            hasNone
              ? t('paf.none')
              : result && 'problem' in result
                ? t(`widget.reason.${result.problem.reason}`)
                : t('widget.correct')
          }
        />
      )}
      <div className={styles.periods}>
        <PeriodFields
          period="before"
          rules={fields.before}
          typed={values.before}
          onType={(typed) => set('before', typed)}
          sales={{
            name: 'salesBefore',
            rules: fields.salesBefore,
            typed: values.salesBefore,
            onType: (typed) => set('salesBefore', typed),
          }}
        />
        <PeriodFields
          period="after"
          rules={fields.after}
          typed={values.after}
          onType={(typed) => set('after', typed)}
          sales={{
            name: 'salesAfter',
            rules: fields.salesAfter,
            typed: values.salesAfter,
            onType: (typed) => set('salesAfter', typed),
          }}
        />
      </div>
      {found && (
        <DataTable
          caption={t('paf.table')}
          columns={[t('paf.table.what'), t('paf.before'), t('paf.after')]}
          rows={[
            ...groups.map((group, index) => [
              t(`paf.${group}`),
              write(found.before.costs[index] ?? 0),
              write(found.after.costs[index] ?? 0),
            ]),
            [t('paf.table.total'), write(found.before.total), write(found.after.total)],
            [t('paf.table.poor'), write(found.before.poorQuality), write(found.after.poorQuality)],
            [
              t('paf.table.poor-share'),
              percent(found.before.poorQualityShare),
              percent(found.after.poorQualityShare),
            ],
            [
              t('paf.table.sales-share'),
              salesShare(found.before.shareOfSales),
              salesShare(found.after.shareOfSales),
            ],
            [t('paf.table.return'), '–', percent(found.programme.returnShare)],
          ]}
        />
      )}
      <Disclosure
        label={t('paf.books')}
        isOpen={values.books}
        onToggle={(isOpen) => isOpen !== values.books && set('books', isOpen)}
      >
        <Books
          comparison={found}
          hasNone={hasNone}
          rules={fields.booked}
          typed={values.booked}
          onType={(typed) => set('booked', typed)}
          write={write}
        />
      </Disclosure>
      <CurrencyChoice state={state} />
    </Widget>
  );

  function salesShare(share: number | null): string {
    return share === null ? '–' : format.percent(share, 2);
  }

  function sentenceOf({ before: first, after: second, programme }: Comparison): string {
    const shares = t('paf.summary', {
      before: percent(first.poorQualityShare),
      after: percent(second.poorQualityShare),
    });
    const ofSales =
      first.shareOfSales === null || second.shareOfSales === null
        ? ''
        : t('paf.summary.sales', {
            before: salesShare(first.shareOfSales),
            after: salesShare(second.shareOfSales),
          });
    const changes = t('paf.summary.change', {
      spent: difference(programme.extraSpent, write, t),
      failures: difference(-programme.failureAvoided, write, t),
      total: difference(-programme.saving, write, t),
    });
    const back =
      programme.returnShare === null
        ? t('paf.summary.no-return')
        : t('paf.summary.return', { roq: percent(programme.returnShare) });
    return [shares, ofSales, changes, back].filter((sentence) => sentence !== '').join(' ');
  }
}
