import { asideKeys } from './kept';
import { keyStart, type Shelf } from './storage';

/**
 * All that the book keeps on a device, as one file that a reader takes to another device:
 *
 *     { "book": "promise-and-delivery", "version": 1, "savedAtMillis": 1767225600000, "records": { "settings": "{ … }", "kept.plan-builder": "{ … }" } }
 *
 * A record is the text that lay under its key, unread, so that nothing is lost that this edition does not understand.
 */
export type Records = Readonly<Record<string, string>>;

const book = 'promise-and-delivery';
const version = 1;

/** What is kept on this device, by keys without their common start. */
export function keptRecords(shelf: Shelf | undefined): Records {
  try {
    const keys = Array.from({ length: shelf?.length ?? 0 }, (_, place) => shelf?.key(place) ?? '');
    const ours = keys.filter((key) => key.startsWith(keyStart)).sort();
    return Object.fromEntries(
      ours.map((key) => [key.slice(keyStart.length), shelf?.getItem(key) ?? '']),
    );
  } catch {
    return {};
  }
}

/** The file that holds the records. */
export const copyText = (records: Records, savedAtMillis: number): string =>
  JSON.stringify({ book, version, savedAtMillis, records }, null, 2);

/** The records in a file; or why there are none: it is no such file, or a newer edition of the book saved it. */
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

/** The work that is loaded, with the work that stood here as what can be brought back; undefined when one does not fit the other. */
function withBefore(loaded: string, here: string): string | undefined {
  try {
    const [next, last] = [JSON.parse(loaded), JSON.parse(here)];
    if (next.kind !== last.kind || next.version !== last.version) return undefined;
    return JSON.stringify({ ...next, before: last.made ?? last.before });
  } catch {
    return undefined;
  }
}

/** What becomes of one record that is loaded: it is put down, or joined to the one that is here, or one of the two goes aside. */
function placed(here: Records, key: string, record: string): Records {
  const own = here[key];
  if (own === undefined || own === record || !key.startsWith('kept.')) return { [key]: record };
  const [work = key] = key.split('.unreadable');
  const isAside = key !== work;
  const joined = isAside ? undefined : withBefore(record, own);
  if (joined !== undefined) return { [key]: joined };
  const goesAside = isAside ? record : own;
  const free = asideKeys(work).find((one) => (here[one] ?? goesAside) === goesAside);
  // with all nine places taken, what is here stays, and what is loaded stays in its file
  if (free === undefined) return {};
  return isAside ? { [free]: record } : { [free]: own, [key]: record };
}

/**
 * What a device holds after a file is loaded: its own records and those of the file. Where both have work of one widget, the file's is shown and the
 * device's can be brought back there, or lies aside; where both have settings or earlier searches, the file's count.
 */
export const mergeRecords = (here: Records, loaded: Records): Records =>
  Object.entries(loaded).reduce(
    (all, [key, record]) => Object.assign(all, placed(all, key, record)),
    { ...here },
  );

/** Makes the device hold these records and no others of the book; false when it refuses, and then it holds what it held. */
export function putRecords(shelf: Shelf | undefined, records: Records): boolean {
  const here = keptRecords(shelf);
  const write = (from: Records, to: Records) => {
    for (const key of Object.keys(from))
      if (to[key] === undefined) shelf?.removeItem(keyStart + key);
    for (const [key, record] of Object.entries(to))
      if (from[key] !== record) shelf?.setItem(keyStart + key, record);
  };
  try {
    write(here, records);
    return shelf !== undefined;
  } catch {
    try {
      write(keptRecords(shelf), here);
    } catch {
      // a device that refuses to write has changed nothing
    }
    return false;
  }
}
