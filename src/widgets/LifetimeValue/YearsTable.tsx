import { lifetimeValueOfCurve } from '../../measures/lifetime-value';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';

type Props = {
  margin: number;
  survival: readonly number[];
  discount: number;
  /** whether the sum leaves out today's margin, as the headline does */
  fromNextYear?: boolean;
};

/** Year by year: who is left, the margin that may be expected, and what it is worth today. */
export function YearsTable({ margin, survival, discount, fromNextYear = false }: Props) {
  const { t, format } = useWords();
  const expected = lifetimeValueOfCurve({ margin, survival, discount: 0 });
  const today = lifetimeValueOfCurve({ margin, survival, discount });
  if (!expected.valid || !today.valid) return null;
  const leftOut = fromNextYear ? margin : 0;
  return (
    <DataTable
      caption={t('ltv.years.caption')}
      columns={['year', 'left', 'expected', 'present', 'sum'].map((column) =>
        t(`ltv.years.${column}`),
      )}
      rows={survival
        .map((share, year) => [
          String(year),
          format.percent(share, 1),
          format.money(expected.value.presentValues[year] ?? 0, 2),
          format.money(today.value.presentValues[year] ?? 0, 2),
          format.money((today.value.cumulative[year] ?? 0) - leftOut, 2),
        ])
        .slice(fromNextYear ? 1 : 0)}
    />
  );
}
