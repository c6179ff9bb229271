import { deviceStorage, keyPrefix, readStored, writeStored } from '../../device/storage';

const key = `${keyPrefix}searches`;
const maxQueries = 6;

/** What was searched for on this device, last first; none where the device keeps nothing. */
export function recentQueries(): string[] {
  const stored = readStored(deviceStorage(), key);
  const queries = Array.isArray(stored) ? stored : [];
  return queries.filter((query) => typeof query === 'string').slice(0, maxQueries);
}

/** Keeps a query whose result was opened. */
export function keepQuery(query: string): void {
  const others = recentQueries().filter((other) => other !== query);
  writeStored(deviceStorage(), key, [query, ...others].slice(0, maxQueries));
}

export const eraseQueries = (): void => deviceStorage()?.removeItem(key);
