import { changeSettings, readSettings, type Settings, settingsKey } from './settings';
import { type KeyValueStorage, readStored, writeStored } from './storage';

type Change = Partial<Record<keyof Settings, unknown>>;

export type SettingsRecord = {
  current: () => Settings;
  /** Reads the settings again, after a change in another page or tab. */
  reread: () => Settings;
  /** Changes some settings; false when they could not be stored. */
  change: (change: Change) => boolean;
};

/**
 * The settings of one page. Another tab may change them while this page is open or in the
 * back-forward cache, so each change is applied to the stored record. Unknown fields (of a newer
 * edition) stay in the record.
 */
export function settingsRecord(storage: KeyValueStorage | undefined): SettingsRecord {
  let settings = readSettings(readStored(storage, settingsKey));
  // After a failed write the stored record is out of date: the page uses its own settings.
  let isStored = true;
  const reread = () => {
    if (isStored) settings = readSettings(readStored(storage, settingsKey));
    return settings;
  };
  return {
    current: () => settings,
    reread,
    change: (change) => {
      settings = changeSettings(reread(), change);
      isStored = writeStored(storage, settingsKey, { ...otherFields(storage), ...settings });
      return isStored;
    },
  };
}

function otherFields(storage: KeyValueStorage | undefined): object {
  const stored = readStored(storage, settingsKey);
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
}
