import { lazyModule } from './lazy-module';
import type { ListOptions, ListRead } from './list-read';
import type { readList } from './read-list';
import { readPlainList } from './read-plain-list';

const whole = lazyModule(() => import('./read-list'));

/** The whole reader of lists once it has arrived. */
export const useListReader = (): typeof readList | undefined => whole.use()?.readList;

/** Reads a list as `readList` does; what needs the whole reader is `isReading` until that has arrived. */
export function readListSoon(
  pasted: string,
  options: ListOptions,
  reader = whole.get()?.readList,
): ListRead {
  const plain = readPlainList(pasted, options);
  if (plain) return plain;
  if (reader) return reader(pasted, options);
  void whole.load();
  return reading;
}

const reading: ListRead = { values: [], texts: [], report: { errors: [], isReading: true } };
