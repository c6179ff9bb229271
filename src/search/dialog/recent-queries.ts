import { deviceStorage, keyPrefix, readStored, writeStored } from '../../device/storage';

const key = `${keyPrefix}searches`;
const maxQueries = 6;

/** What was searched for on this device, last first; none where the device keeps nothing. */
export function recentQueries(): string[] {
  const saved = readStored(deviceStorage(), key);
  return Array.isArray(saved)
    ? saved.filter((query): query is string => typeof query === 'string').slice(0, maxQueries)
    : [];
}

/** Keeps a query whose result was opened. Without storage, searching works as well and remembers nothing. */
export function keepQuery(query: string): void {
  writeStored(
    deviceStorage(),
    key,
    [query, ...recentQueries().filter((one) => one !== query)].slice(0, maxQueries),
  );
}

export function eraseQueries(): void {
  deviceStorage()?.removeItem(key);
}
