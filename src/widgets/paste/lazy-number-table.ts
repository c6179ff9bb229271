import { lazyModule } from './lazy-module';
import type { NumberTableOptions, NumberTableRead, readNumberTable } from './read-number-table';

const whole = lazyModule(() => import('./read-number-table'));

/** The reader of tables once it has arrived. */
export const useNumberTableReader = (): typeof readNumberTable | undefined =>
  whole.use()?.readNumberTable;

/** Reads a table as `readNumberTable` does; it is `isReading` until the reader has arrived, and an empty text needs none. */
export function readNumberTableSoon(
  pasted: string,
  options: NumberTableOptions,
  reader = whole.get()?.readNumberTable,
): NumberTableRead {
  if (pasted.trim() === '') return { rows: [], names: [], report: { errors: [] } };
  if (reader) return reader(pasted, options);
  void whole.load();
  return { rows: [], names: [], report: { errors: [], isReading: true } };
}
