import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { categories } from './fields';
import { lettersOf, type Placed } from './place-features';

type Props = { features: readonly Placed[] };

/** Every feature with its counts, its category, Fong's test and the two coefficients. */
export function KanoTable({ features }: Props) {
  const { t, format } = useWords();
  return (
    <DataTable
      caption={t('kano.table')}
      columns={[
        t('kano.table.feature'),
        ...categories,
        t('kano.table.category'),
        t('kano.table.lead'),
        t('kano.table.threshold'),
        t('kano.better'),
        t('kano.worse'),
      ]}
      rows={features.map(({ name, counts, summary }) => [
        name,
        ...counts.map((count) => format.number(count)),
        ...(summary
          ? [
              lettersOf(summary),
              format.number(summary.fongDifference),
              format.number(summary.fongThreshold, 2),
              format.number(summary.better, 3),
              format.number(summary.worse, 3),
            ]
          : ['–', '–', '–', '–', '–']),
      ])}
    />
  );
}
