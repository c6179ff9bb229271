import type { Problem } from '../../measures';
import { lifetimeValueTable, type ProgrammeYear } from '../../measures/lifetime-value-table';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { AcquisitionPayback } from './AcquisitionPayback';
import type { LtvFields, LtvValues } from './fields';
import { readNumbers, readProgramme } from './parse-inputs';
import { ValuePicture } from './ValuePicture';

type Props = { fields: LtvFields; values: LtvValues; reason: (problem: Problem) => string };

const lines = [
  'customers',
  'sales',
  'variableCost',
  'programme',
  'enrolment',
  'profit',
  'factor',
  'presentValue',
  'cumulative',
  'lifetimeValue',
] as const;

/** The cohort table year by year, and what it comes to for each customer of the first year. */
export function TableView({ fields, values, reason }: Props) {
  const { t, format } = useWords();
  const programme = readProgramme(fields, values, 'first');
  const numbers = readNumbers(fields, values, ['cost']);
  if (!programme || !numbers) return <Summary sentence={t('widget.correct')} />;
  const measured = lifetimeValueTable(programme);
  if (!measured.valid) return <Summary sentence={reason(measured.problem)} />;
  const { rows, lifetimeValue, monthlyMargin } = measured.value;
  const cell = (row: ProgrammeYear, line: (typeof lines)[number]) =>
    format.number(row[line], line === 'factor' || line === 'lifetimeValue' ? 2 : 0);
  const { customers, years } = programme;
  const sentence = t('ltv.table.summary', {
    n: years,
    customers,
    value: format.money(lifetimeValue, 2),
    left: format.number(rows.at(-1)?.customers ?? 0),
  });
  return (
    <>
      <Summary figure={format.money(lifetimeValue, 2)} name={t('ltv.name')} sentence={sentence} />
      <AcquisitionPayback
        cost={numbers.cost}
        monthlyMargin={monthlyMargin}
        lifetimeValue={lifetimeValue}
      />
      <ValuePicture
        description={sentence}
        from={1}
        growths={[{ name: 'table', values: rows.map((row) => row.lifetimeValue) }]}
        cost={numbers.cost}
      />
      <DataTable
        caption={t('ltv.table')}
        columns={[t('ltv.table.what'), ...rows.map(({ year }) => t('ltv.year', { year }))]}
        rows={lines.map((line) => [t(`ltv.table.${line}`), ...rows.map((row) => cell(row, line))])}
      />
    </>
  );
}
