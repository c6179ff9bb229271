import { wilsonInterval } from '../../measures';
import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { roundingNote } from '../tables/rounding-note';
import type { Rankings } from './ranking';

type Props = { rankings: Rankings; by: 'cases' | 'money' };

/** A table of thousands of rows helps nobody. */
const maxRows = 100;

/** Every cause with its cases, the interval of its share and, where there are costs, its money. */
export function ParetoTable({ rankings: { cases, money }, by }: Props) {
  const { t, format } = useWords();
  const percent = (share: number) => format.percent(share, 1);
  const amounts = new Map(money?.rows.map((row) => [row.id, row]));
  const counts = new Map(cases.rows.map((row) => [row.id, row]));
  const rows = (by === 'money' && money ? money : cases).rows
    .slice(0, maxRows)
    .map(({ id, cumulative }) => {
      const counted = counts.get(id);
      const priced = amounts.get(id);
      const interval = wilsonInterval({ successes: counted?.count ?? 0, trials: cases.total });
      return [
        id,
        format.number(counted?.count ?? 0),
        percent(counted?.share ?? 0),
        interval.valid
          ? t('pareto.range', {
              low: percent(interval.value.low),
              high: percent(interval.value.high),
            })
          : '–',
        ...(priced ? [format.money(priced.count), percent(priced.share)] : []),
        percent(cumulative),
      ];
    });
  return (
    <DataTable
      caption={t('pareto.table')}
      note={roundingNote(
        [cases, money].flatMap((ranking) =>
          ranking && ranking.rows.length <= maxRows ? [ranking.rows.map(({ share }) => share)] : [],
        ),
        1,
        t,
        format,
      )}
      columns={[
        t('pareto.table.cause'),
        t('pareto.table.cases'),
        t('pareto.table.share'),
        t('pareto.table.range'),
        ...(money ? [t('pareto.table.money'), t('pareto.table.money-share')] : []),
        t('pareto.table.cumulative'),
      ]}
      rows={rows}
    />
  );
}
