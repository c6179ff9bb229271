import type { Problem } from '../../measures';
import { compareProgrammes } from '../../measures/lifetime-value-table';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import type { LtvFields, LtvValues } from './fields';
import { readProgramme } from './parse-inputs';
import { ValuePicture } from './ValuePicture';

type Props = { fields: LtvFields; values: LtvValues; reason: (problem: Problem) => string };

/**
 * Two programmes for the same customers: which is worth more, from which year on, and how much of
 * it is assumed growth in spending.
 */
export function CompareView({ fields, values, reason }: Props) {
  const { t, format } = useWords();
  const first = readProgramme(fields, values, 'first');
  const second = readProgramme(fields, values, 'second');
  if (!first || !second) return <Summary sentence={t('widget.correct')} />;
  const measured = compareProgrammes({ first, second });
  if (!measured.valid) return <Summary sentence={reason(measured.problem)} />;
  const { difference, total, first: now, second: then } = measured.value;
  const names = [t('ltv.first.programme'), t('ltv.second.programme')] as const;
  const behind = now.rows.filter(
    (row, year) => row.lifetimeValue > (then.rows[year]?.lifetimeValue ?? 0),
  ).length;
  const flat = compareProgrammes({ first, second: { ...second, spendGrowth: first.spendGrowth } });
  const words = {
    first: format.money(now.lifetimeValue, 2),
    second: format.money(then.lifetimeValue, 2),
    difference: format.money(Math.abs(difference), 2),
    total: format.money(Math.abs(total)),
    customers: first.customers,
  };
  const said =
    difference === 0
      ? 'ltv.compare.same'
      : difference > 0
        ? 'ltv.compare.more'
        : 'ltv.compare.less';
  const sentence = joinSentences(
    t(said, words),
    difference > 0 && behind > 0 && t('ltv.compare.behind', { n: behind }),
    flat.valid &&
      second.spendGrowth !== first.spendGrowth &&
      t('ltv.compare.flat', { difference: format.money(flat.value.difference, 2) }),
  );
  return (
    <>
      <Summary
        figure={format.money(difference, 2)}
        name={t('ltv.compare.name')}
        sentence={sentence}
      />
      <ValuePicture
        description={sentence}
        from={1}
        growths={[
          { name: names[0], values: now.rows.map((row) => row.lifetimeValue) },
          { name: names[1], values: then.rows.map((row) => row.lifetimeValue) },
        ]}
      />
      <DataTable
        caption={t('ltv.compare.table')}
        columns={[t('ltv.table.what'), ...now.rows.map(({ year }) => t('ltv.year', { year }))]}
        rows={[
          ...[now, then].flatMap((programme, index) => [
            [
              `${names[index]}: ${t('ltv.table.customers')}`,
              ...programme.rows.map((row) => format.number(row.customers)),
            ],
            [
              `${names[index]}: ${t('ltv.table.presentValue')}`,
              ...programme.rows.map((row) => format.number(row.presentValue)),
            ],
            [
              `${names[index]}: ${t('ltv.table.lifetimeValue')}`,
              ...programme.rows.map((row) => format.number(row.lifetimeValue, 2)),
            ],
          ]),
        ]}
      />
    </>
  );
}
