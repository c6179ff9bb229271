import { unreadableKeys } from './saved-work';
import { type EnumerableStorage, keyPrefix } from './storage';

/**
 * Writes all records of the book to one file and reads them back, to move them to another device:
 *
 *     {
 *       "book": "promise-and-delivery", "version": 1, "savedAtMillis": 1767225600000,
 *       "records": { "settings": "{ … }", "kept.plan-builder": "{ … }" }
 *     }
 *
 * A record is the stored text, not parsed, so that records of a newer edition survive the copy.
 */
export type Records = Readonly<Record<string, string>>;

const book = 'promise-and-delivery';
const version = 1;

/** The records on this device, by key without the prefix. */
export function readRecords(storage: EnumerableStorage | undefined): Records {
  try {
    const keys = Array.from(
      { length: storage?.length ?? 0 },
      (_, index) => storage?.key(index) ?? '',
    );
    const ours = keys.filter((key) => key.startsWith(keyPrefix)).sort();
    return Object.fromEntries(
      ours.map((key) => [key.slice(keyPrefix.length), storage?.getItem(key) ?? '']),
    );
  } catch {
    return {};
  }
}

/** The content of the file. */
export const copyText = (records: Records, savedAtMillis: number): string =>
  JSON.stringify({ book, version, savedAtMillis, records }, null, 2);

/** The records in a file; `no-copy` for any other file, `newer` for a file of a newer edition. */
export function readCopy(text: string): Records | 'no-copy' | 'newer' {
  try {
    const copy = JSON.parse(text);
    if (copy?.book !== book || !Number.isInteger(copy.version) || copy.version < 1)
      return 'no-copy';
    if (copy.version > version) return 'newer';
    const records = Object.entries(copy.records as Record<string, unknown>);
    return records.every(([key, record]) => key !== '' && typeof record === 'string')
      ? (Object.fromEntries(records) as Records)
      : 'no-copy';
  } catch {
    return 'no-copy';
  }
}

/**
 * The loaded work with the current work as its `before`, so that it can be restored; undefined when
 * kind or version differ.
 */
function withBefore(loaded: string, here: string): string | undefined {
  try {
    const [next, last] = [JSON.parse(loaded), JSON.parse(here)];
    if (next.kind !== last.kind || next.version !== last.version) return undefined;
    return JSON.stringify({ ...next, before: last.made ?? last.before });
  } catch {
    return undefined;
  }
}

/**
 * The records to write for one loaded record. Without a conflict it is written as it is. A conflict
 * of work is merged if both fit; else the current work is quarantined.
 */
function mergeRecord(here: Records, key: string, record: string): Records {
  const current = here[key];
  if (current === undefined || current === record || !key.startsWith('kept.'))
    return { [key]: record };
  const [work = key] = key.split('.unreadable');
  const isUnreadable = key !== work;
  const joined = isUnreadable ? undefined : withBefore(record, current);
  if (joined !== undefined) return { [key]: joined };
  const quarantined = isUnreadable ? record : current;
  const free = unreadableKeys(work).find((name) => (here[name] ?? quarantined) === quarantined);
  // every quarantine key is taken: keep the current record, the loaded one is still in its file
  if (free === undefined) return {};
  return isUnreadable ? { [free]: record } : { [free]: current, [key]: record };
}

/**
 * Merges the records of a file into those of the device. Where both have work of the same widget,
 * the widget shows the file's; the device's can be restored there or is quarantined. The file's
 * settings and recent searches replace the device's.
 */
export const mergeRecords = (here: Records, loaded: Records): Records =>
  Object.entries(loaded).reduce(
    (all, [key, record]) => Object.assign(all, mergeRecord(all, key, record)),
    { ...here },
  );

/**
 * Replaces all records of the book on the device. When the storage is full or unavailable, it
 * restores the previous records and returns false.
 */
export function replaceRecords(storage: EnumerableStorage | undefined, records: Records): boolean {
  const here = readRecords(storage);
  const write = (from: Records, to: Records) => {
    for (const key of Object.keys(from))
      if (to[key] === undefined) storage?.removeItem(keyPrefix + key);
    for (const [key, record] of Object.entries(to))
      if (from[key] !== record) storage?.setItem(keyPrefix + key, record);
  };
  try {
    write(here, records);
    return storage !== undefined;
  } catch {
    try {
      write(readRecords(storage), here);
    } catch {
      // an unavailable storage has not been changed
    }
    return false;
  }
}
