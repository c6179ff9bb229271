import { describe, expect, test } from 'vitest';
import { changeSettings, defaultSettings, readSettings, settingsKey } from './settings';
import { type KeyValueStorage, readStored, writeStored } from './storage';

const memory = (
  start: Record<string, string> = {},
): KeyValueStorage & { data: Record<string, string> } => {
  const data = { ...start };
  return {
    data,
    getItem: (key) => data[key] ?? null,
    setItem: (key, value) => {
      data[key] = value;
    },
    removeItem: (key) => {
      delete data[key];
    },
  };
};

describe('settings', () => {
  test('are the defaults when nothing was stored', () =>
    expect(readSettings(readStored(memory(), settingsKey))).toEqual(defaultSettings));

  test('come back as they were kept', () => {
    const store = memory();
    const chosen = changeSettings(defaultSettings, {
      theme: 'dark',
      textSize: 2,
      language: 'pl',
      beside: 'zh-hans',
    });
    expect(writeStored(store, settingsKey, chosen)).toBe(true);
    expect(readSettings(readStored(store, settingsKey))).toEqual(chosen);
  });

  test('keep what is understood of a newer or damaged record', () => {
    expect(
      readSettings({
        version: 9,
        theme: 'dark',
        textSize: 99,
        leading: 7,
        beside: '"]',
        colour: 'red',
      }),
    ).toEqual({ ...defaultSettings, theme: 'dark' });
    for (const damaged of [null, 4, 'dark', [], { theme: { evil: true } }])
      expect(readSettings(damaged)).toEqual(defaultSettings);
  });

  test('put unreadable text aside instead of dropping it', () => {
    const store = memory({ [settingsKey]: '{"theme": "da' });
    expect(readSettings(readStored(store, settingsKey))).toEqual(defaultSettings);
    expect(store.data[`${settingsKey}.unreadable`]).toBe('{"theme": "da');
    expect(store.data[settingsKey]).toBeUndefined();
  });

  test('refuse a wrong value and keep the old one', () =>
    expect(changeSettings(defaultSettings, { theme: 'neon', textSize: 1 })).toEqual({
      ...defaultSettings,
      textSize: 1,
    }));

  test('survive a device that refuses to store', () => {
    const refusing: KeyValueStorage = {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    expect(readStored(refusing, settingsKey)).toBeUndefined();
    expect(writeStored(refusing, settingsKey, defaultSettings)).toBe(false);
    expect(writeStored(undefined, settingsKey, defaultSettings)).toBe(false);
  });
});
