import { useWords } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import type { Customers } from './customers';
import type { Starts } from './run-starts';

type Props = {
  customers: Customers;
  assignments: readonly number[];
  /** the middles of the groups, in the units of the columns */
  centres: readonly (readonly number[])[];
  /** what the reader calls each group */
  names: readonly string[];
  columns: readonly [x: string, y: string];
  /** a name for each customer; invented ones have none and are not listed */
  rows: readonly string[] | undefined;
  all: readonly Starts[];
};

/**
 * The numbers behind the pictures: the groups, the pasted rows in them, and every number of groups.
 */
export function GroupTables({ customers, assignments, centres, names, columns, rows, all }: Props) {
  const { t, format } = useWords();
  const { points, x, y } = customers;
  const two = (value: number | null) => (value === null ? '–' : format.number(value, 2));
  const titled = (group: number) => `${group + 1}. ${names[group] ?? ''}`;
  return (
    <>
      <DataTable
        label={t('sandbox.table.open')}
        caption={t('sandbox.table')}
        columns={[t('sandbox.group'), t('sandbox.customers'), ...columns]}
        rows={centres.map(([across = 0, up = 0], group) => [
          titled(group),
          String(assignments.filter((one) => one === group).length),
          format.number(across, x.digits),
          format.number(up, y.digits),
        ])}
      />
      {rows && (
        <DataTable
          label={t('sandbox.own.rows.open')}
          caption={t('sandbox.own.rows')}
          columns={[t('sandbox.own.row'), ...columns, t('sandbox.group')]}
          rows={points.map(([across = 0, up = 0], row) => [
            rows[row] ?? '',
            format.plain(across),
            format.plain(up),
            titled(assignments[row] ?? 0),
          ])}
        />
      )}
      <DataTable
        label={t('sandbox.starts.open')}
        caption={t('sandbox.table.starts')}
        columns={[t('sandbox.groups'), t('sandbox.within'), t('sandbox.fit'), t('sandbox.hits')]}
        rows={all.map((one) => [
          String(one.groups),
          two(one.best),
          two(one.silhouette),
          `${one.hits} / ${one.starts}`,
        ])}
      />
    </>
  );
}
