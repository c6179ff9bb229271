import { changeSettings, readSettings, type Settings, settingsKey } from './settings';
import { readStored, type Store, writeStored } from './storage';

type Change = Partial<Record<keyof Settings, unknown>>;

export type SettingsRecord = {
  current: () => Settings;
  /** Takes over what another page or tab has stored meanwhile. */
  reread: () => Settings;
  /** Changes these settings only; false when the device refuses to store them. */
  change: (change: Change) => boolean;
};

/**
 * The settings as one page holds them. A page can lie in the back-forward cache or another tab
 * while a reader changes settings elsewhere, so each change is made to what is stored now, and
 * fields of a newer edition stay in the record.
 */
export function settingsRecord(store: Store | undefined): SettingsRecord {
  let settings = readSettings(readStored(store, settingsKey));
  // A device that refuses to write still holds the old record: the page goes on with its own.
  let isStored = true;
  const reread = () => {
    if (isStored) settings = readSettings(readStored(store, settingsKey));
    return settings;
  };
  return {
    current: () => settings,
    reread,
    change: (change) => {
      settings = changeSettings(reread(), change);
      isStored = writeStored(store, settingsKey, { ...otherFields(store), ...settings });
      return isStored;
    },
  };
}

function otherFields(store: Store | undefined): object {
  const stored = readStored(store, settingsKey);
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
}
