import { describe, expect, test } from 'vitest';
import { settingsKey } from './settings';
import { settingsRecord } from './settings-record';
import type { KeyValueStorage } from './storage';

function memory(start: Record<string, string> = {}) {
  const data = new Map(Object.entries(start));
  const store: KeyValueStorage = {
    getItem: (key) => data.get(key) ?? null,
    setItem: (key, value) => void data.set(key, value),
    removeItem: (key) => void data.delete(key),
  };
  return { store, stored: () => JSON.parse(data.get(settingsKey) ?? 'null') };
}

describe('settings of two pages on one device', () => {
  test('a change made on another page survives a change of something else here', () => {
    const { store, stored } = memory();
    const [first, second] = [settingsRecord(store), settingsRecord(store)];
    second.change({ theme: 'dark' });
    first.change({ textSize: 1 });
    expect(stored()).toMatchObject({ theme: 'dark', textSize: 1 });
    expect(first.current()).toMatchObject({ theme: 'dark', textSize: 1 });
  });

  test('a page that comes back takes over what was stored meanwhile', () => {
    const { store } = memory();
    const [first, second] = [settingsRecord(store), settingsRecord(store)];
    second.change({ theme: 'dark' });
    expect(first.current().theme).toBe('system');
    expect(first.reread().theme).toBe('dark');
  });

  test('fields of a newer edition stay in the record', () => {
    const { store, stored } = memory({
      [settingsKey]: '{"version":7,"theme":"dark","font":"comic"}',
    });
    settingsRecord(store).change({ theme: 'light' });
    expect(stored()).toMatchObject({ version: 1, theme: 'light', font: 'comic' });
  });

  test('a device that refuses to store says so, and the page keeps all that was chosen on it', () => {
    const full: KeyValueStorage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    };
    for (const store of [full, undefined]) {
      const record = settingsRecord(store);
      expect(record.change({ theme: 'dark' })).toBe(false);
      expect(record.change({ textSize: 1 })).toBe(false);
      expect(record.reread()).toMatchObject({ theme: 'dark', textSize: 1 });
    }
  });
});
