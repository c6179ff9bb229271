import { keyStart, type Store } from './storage';

/**
 * What a reader makes in a widget (a plan, a drawing of a service) is kept on the device, one record for each widget, as JSON:
 *
 *     promise-and-delivery.kept.plan-builder = { "kind": "plan", "version": 1, "made": { … }, "before": { … }, "changedAtMillis": 1767225600000 }
 *
 * `before` is what stood there when the reader last replaced or removed something, so that it can be brought back; without `made`, the reader went
 * back to what the book shows.
 * Records of older versions are read by the rules of the widget; a record that cannot be read is moved to `<key>.unreadable`
 * (or `-2` and so on), never dropped. Nothing leaves the device.
 */
/** The key under which the work of the widget with this id is kept. */
export const keptKey = (id: string): string => `${keyStart}kept.${id}`;

export type KeptRules<Made> = {
  /** what is made, such as "plan": another kind of work under the same id is not taken for this one */
  kind: string;
  /** of its shape, from 1 */
  version: number;
  /** Makes today's shape of what this version or an older one kept; undefined when that is impossible. */
  read: (stored: unknown, version: number) => Made | undefined;
};

export type Kept<Made> = { made: Made | undefined; before: Made | undefined };

/** What was found: nothing, the work, or a record that could not be read and now lies aside. */
export type KeptFound<Made> =
  | { state: 'none' }
  | ({ state: 'kept' } & Kept<Made>)
  | { state: 'aside' };

/** Reads the work kept for a widget. */
export function readKept<Made>(
  store: Store | undefined,
  id: string,
  rules: KeptRules<Made>,
): KeptFound<Made> {
  try {
    const text = store?.getItem(keptKey(id)) ?? null;
    if (store === undefined || text === null) return { state: 'none' };
    const kept = readRecord(text, rules);
    if (kept !== undefined) return { state: 'kept', ...kept };
    return putAside(store, keptKey(id), text) ? { state: 'aside' } : { state: 'none' };
  } catch {
    return { state: 'none' };
  }
}

/** What a record holds; undefined when it cannot be read. */
export function readRecord<Made>(
  text: string,
  { kind, version, read }: KeptRules<Made>,
): Kept<Made> | undefined {
  try {
    const record = JSON.parse(text);
    // what a newer edition of the book has kept would lose by being read as less than it is
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

/** The record of a widget as text; null where there is none or the device refuses. */
export function readText(store: Store | undefined, id: string): string | null {
  try {
    return store?.getItem(keptKey(id)) ?? null;
  } catch {
    return null;
  }
}

/** Where a record that cannot be read may lie aside, first place first. */
export const asideKeys = (key: string): string[] =>
  Array.from({ length: 9 }, (_, place) => `${key}.unreadable${place === 0 ? '' : `-${place + 1}`}`);

function putAside(store: Store, key: string, text: string): boolean {
  const free = asideKeys(key).find((one) => store.getItem(one) === null);
  if (free === undefined) return false;
  store.setItem(free, text);
  store.removeItem(key);
  return true;
}

/** Whether the record may be written over or deleted; one that cannot be read must lie aside first. */
function isFree<Made>(store: Store, key: string, rules: KeptRules<Made>): boolean {
  const text = store.getItem(key);
  return text === null || readRecord(text, rules) !== undefined || putAside(store, key, text);
}

/** Every record of a widget that could not be read, as it was found. */
export function readAside(store: Store | undefined, id: string): string[] {
  try {
    return asideKeys(keptKey(id)).flatMap((key) => store?.getItem(key) ?? []);
  } catch {
    return [];
  }
}

/** Deletes what lies aside, when the reader says so. */
export function forgetAside(store: Store | undefined, id: string): void {
  try {
    for (const key of asideKeys(keptKey(id))) store?.removeItem(key);
  } catch {
    // a device that refuses has nothing to forget
  }
}

/** Keeps the work; false when the device refuses (storage full or blocked, or no room to put aside what cannot be read). */
export function writeKept<Made>(
  store: Store | undefined,
  id: string,
  rules: KeptRules<Made>,
  { made, before }: Kept<Made>,
): boolean {
  try {
    if (store === undefined || !isFree(store, keptKey(id), rules)) return false;
    const { kind, version } = rules;
    store.setItem(
      keptKey(id),
      JSON.stringify({ kind, version, made, before, changedAtMillis: Date.now() }),
    );
    return true;
  } catch {
    return false;
  }
}

/** Forgets the work itself, when the reader is back at what the book shows. */
export function forgetKept<Made>(
  store: Store | undefined,
  id: string,
  rules: KeptRules<Made>,
): void {
  try {
    if (store !== undefined && isFree(store, keptKey(id), rules)) store.removeItem(keptKey(id));
  } catch {
    // as above
  }
}
