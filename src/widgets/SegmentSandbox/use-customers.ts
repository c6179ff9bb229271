import { useMemo } from 'react';
import type { Translate } from '../../strings';
import { useDebouncedText } from '../address/use-debounced-text';
import type { ValuesOf } from '../fields/fields';
import type { Formats } from '../fields/format';
import { useNumberTableReader } from '../paste/lazy-number-table';
import { isUnread, type PasteReport } from '../paste/report';
import { type Customers, type OwnCustomers, ownCustomers, toyCustomers } from './customers';
import type { sandboxFields } from './fields';
import { labelColumns, readOwn } from './read-own';

type Found = {
  /** undefined while a pasted table gives none */
  customers: Customers | undefined;
  columns: readonly [x: string, y: string];
  /**
   * the pasted table, how it was read, and the names of its columns; undefined while invented
   * customers are shown
   */
  own: OwnCustomers | undefined;
  report: PasteReport | undefined;
  labels: readonly string[];
};

/** The customers that the reader has chosen: invented ones, or two columns of a pasted table. */
export function useCustomers(
  values: ValuesOf<ReturnType<typeof sandboxFields>>,
  t: Translate,
  format: Formats,
): Found {
  const { data, unit, distance, x, y } = values;
  const text = useDebouncedText(values.table);
  const reader = useNumberTableReader();
  const isOwn = data === 'own';
  const table = useMemo(
    () => (isOwn ? readOwn(text, format.decimalComma, reader) : undefined),
    [isOwn, text, format, reader],
  );
  const own = useMemo(
    () => table && ownCustomers(table, { x: Number(x) - 1, y: Number(y) - 1, distance }),
    [table, x, y, distance],
  );
  const toy = useMemo(() => (data === 'own' ? undefined : toyCustomers(data, unit)), [data, unit]);
  const labels = labelColumns(own?.columns ?? [], (n) => t('sandbox.own.column', { n }));
  const [across = 0, up = 1] = own?.chosen ?? [];
  return {
    customers: own ? (isUnread(table?.report) ? undefined : own.customers) : toy,
    columns: own
      ? [labels[across] ?? '', labels[up] ?? '']
      : [t('sandbox.regularity'), t(`sandbox.parcels.${unit}`)],
    own,
    report: table?.report,
    labels,
  };
}
