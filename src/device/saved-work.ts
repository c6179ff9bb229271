import { type KeyValueStorage, keyPrefix } from './storage';

/**
 * Saves a reader's work in a widget (a plan, a service blueprint) on the device: one JSON record
 * for each widget.
 *
 *     promise-and-delivery.kept.plan-builder = {
 *       "kind": "plan", "version": 1, "made": { … }, "before": { … },
 *       "changedAtMillis": 1767225600000
 *     }
 *
 * `made` is the current work; it is missing when the reader returned to the book's example.
 * `before` is the previous work, saved when the reader replaces or removes it, for undo.
 * The widget's schema reads records of older versions. A record that cannot be read is moved to
 * `<key>.unreadable` (then `<key>.unreadable-2`, …) and never deleted. Nothing leaves the device.
 */
/** The storage key of the work of a widget. */
export const savedWorkKey = (id: string): string => `${keyPrefix}kept.${id}`;

export type SavedWorkSchema<Work> = {
  /** the kind of work, such as "plan"; a record of another kind under the same id is unreadable */
  kind: string;
  /** the version of the record's shape, from 1 */
  version: number;
  /** Converts a record of this or an older version to the current shape; undefined if it cannot. */
  read: (stored: unknown, version: number) => Work | undefined;
};

export type SavedWork<Work> = { made: Work | undefined; before: Work | undefined };

/** The result of a read: no record, the saved work, or an unreadable record, now quarantined. */
export type SavedWorkLookup<Work> =
  | { state: 'none' }
  | ({ state: 'saved' } & SavedWork<Work>)
  | { state: 'unreadable' };

/** Reads the saved work of a widget. */
export function readSavedWork<Work>(
  storage: KeyValueStorage | undefined,
  id: string,
  schema: SavedWorkSchema<Work>,
): SavedWorkLookup<Work> {
  try {
    const text = storage?.getItem(savedWorkKey(id)) ?? null;
    if (storage === undefined || text === null) return { state: 'none' };
    const saved = readRecord(text, schema);
    if (saved !== undefined) return { state: 'saved', ...saved };
    return quarantine(storage, savedWorkKey(id), text)
      ? { state: 'unreadable' }
      : { state: 'none' };
  } catch {
    return { state: 'none' };
  }
}

/** Parses a record; undefined when it cannot be read. */
export function readRecord<Work>(
  text: string,
  { kind, version, read }: SavedWorkSchema<Work>,
): SavedWork<Work> | undefined {
  try {
    const record = JSON.parse(text);
    // a record of a newer version would lose data if it were read and saved by this one
    if (
      record?.kind !== kind ||
      !Number.isInteger(record.version) ||
      record.version < 1 ||
      record.version > version
    )
      return undefined;
    const part = (stored: unknown) =>
      stored === undefined ? undefined : read(stored, record.version);
    const [made, before] = [part(record.made), part(record.before)];
    return (record.made !== undefined && made === undefined) || (made ?? before) === undefined
      ? undefined
      : { made, before };
  } catch {
    return undefined;
  }
}

/** The record of a widget as text; null when there is none or the storage is unavailable. */
export function readText(storage: KeyValueStorage | undefined, id: string): string | null {
  try {
    return storage?.getItem(savedWorkKey(id)) ?? null;
  } catch {
    return null;
  }
}

/** The keys under which an unreadable record may be quarantined, in order of use. */
export const unreadableKeys = (key: string): string[] =>
  Array.from({ length: 9 }, (_, index) => `${key}.unreadable${index === 0 ? '' : `-${index + 1}`}`);

function quarantine(storage: KeyValueStorage, key: string, text: string): boolean {
  const free = unreadableKeys(key).find((key) => storage.getItem(key) === null);
  if (free === undefined) return false;
  storage.setItem(free, text);
  storage.removeItem(key);
  return true;
}

/** Whether the record may be overwritten or deleted; an unreadable one is quarantined first. */
function canOverwrite<Work>(
  storage: KeyValueStorage,
  key: string,
  schema: SavedWorkSchema<Work>,
): boolean {
  const text = storage.getItem(key);
  return text === null || readRecord(text, schema) !== undefined || quarantine(storage, key, text);
}

/** The quarantined records of a widget, unchanged. */
export function readUnreadable(storage: KeyValueStorage | undefined, id: string): string[] {
  try {
    return unreadableKeys(savedWorkKey(id)).flatMap((key) => storage?.getItem(key) ?? []);
  } catch {
    return [];
  }
}

/** Deletes the quarantined records of a widget, at the reader's request. */
export function deleteUnreadable(storage: KeyValueStorage | undefined, id: string): void {
  try {
    for (const key of unreadableKeys(savedWorkKey(id))) storage?.removeItem(key);
  } catch {
    // an unavailable storage holds no records to delete
  }
}

/**
 * Saves the work of a widget. Returns false when the storage is full or unavailable, or when every
 * quarantine key is taken.
 */
export function writeSavedWork<Work>(
  storage: KeyValueStorage | undefined,
  id: string,
  schema: SavedWorkSchema<Work>,
  { made, before }: SavedWork<Work>,
): boolean {
  try {
    if (storage === undefined || !canOverwrite(storage, savedWorkKey(id), schema)) return false;
    const { kind, version } = schema;
    storage.setItem(
      savedWorkKey(id),
      JSON.stringify({ kind, version, made, before, changedAtMillis: Date.now() }),
    );
    return true;
  } catch {
    return false;
  }
}

/** Deletes the saved work, when the reader returns to the book's example. */
export function deleteSavedWork<Work>(
  storage: KeyValueStorage | undefined,
  id: string,
  schema: SavedWorkSchema<Work>,
): void {
  try {
    if (storage !== undefined && canOverwrite(storage, savedWorkKey(id), schema))
      storage.removeItem(savedWorkKey(id));
  } catch {
    // an unavailable storage holds no record to delete
  }
}
