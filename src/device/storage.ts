/** The prefix of every storage key of the book. */
export const keyPrefix = 'promise-and-delivery.';

/** The methods of `localStorage` that are used; a test passes an object with these methods. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A storage that can also list its keys. */
export type EnumerableStorage = KeyValueStorage & Pick<Storage, 'key' | 'length'>;

/** The device's storage; undefined when access throws (private windows, blocked cookies). */
export function deviceStorage(): EnumerableStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Reads the JSON value of a key; undefined when there is none, so that the caller uses its default.
 * Text that is not JSON is moved to `<key>.unreadable`, never deleted.
 */
export function readStored(storage: KeyValueStorage | undefined, key: string): unknown {
  try {
    const text = storage?.getItem(key);
    if (storage === undefined || text === null || text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      storage.setItem(`${key}.unreadable`, text);
      storage.removeItem(key);
      return undefined;
    }
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON; false when the storage is full or unavailable. */
export function writeStored(
  storage: KeyValueStorage | undefined,
  key: string,
  value: unknown,
): boolean {
  try {
    storage?.setItem(key, JSON.stringify(value));
    return storage !== undefined;
  } catch {
    return false;
  }
}
