/** Every key of the book on a device begins so; search/recent-queries.ts, which may not import this, writes it out. */
export const keyStart = 'promise-and-delivery.';

/** The part of `localStorage` that is used: a test hands in its own. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A storage that can also tell its keys. */
export type Shelf = Store & Pick<Storage, 'key' | 'length'>;

/** The device's storage, or nothing where it is refused (private windows, blocked cookies). */
export function deviceStore(): Shelf | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON kept under a key. Text that is not JSON is moved to `<key>.unreadable`, never dropped,
 * and nothing is returned, so that the caller goes on with its defaults.
 */
export function readStored(store: Store | undefined, key: string): unknown {
  try {
    const text = store?.getItem(key);
    if (store === undefined || text === null || text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      store.setItem(`${key}.unreadable`, text);
      store.removeItem(key);
      return undefined;
    }
  } catch {
    return undefined;
  }
}

/** Keeps a value as JSON; false when the device refuses (storage full or blocked). */
export function writeStored(store: Store | undefined, key: string, value: unknown): boolean {
  try {
    store?.setItem(key, JSON.stringify(value));
    return store !== undefined;
  } catch {
    return false;
  }
}
