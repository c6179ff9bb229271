import { keyPrefix } from './storage';

/**
 * The reader's settings, stored on the device under `settingsKey` as JSON:
 *
 *     {
 *       "version": 1, "theme": "dark", "textSize": 1, "leading": "loose", "shortcuts": true,
 *       "language": "pl", "beside": "en", "currency": "EUR"
 *     }
 *
 * Every page reads them before first paint (layout/first-paint.ts reads the same record). A missing
 * or unknown value takes its default, also in a record of a newer version. `readStored` quarantines
 * text that is not JSON; the defaults are used then.
 */
export const settingsKey = `${keyPrefix}settings`;

export const themes = ['system', 'light', 'dark'] as const;
/** steps of text size; 0 is the default size */
export const textSizes = [-1, 0, 1, 2, 3] as const;
export const leadings = ['close', 'normal', 'loose'] as const;

/** Currencies of amounts in widgets, the default first. Amounts are never converted. */
export const currencies = [
  'PLN',
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CZK',
  'UAH',
  'CNY',
  'TWD',
  'HKD',
  'JPY',
] as const;
export type Currency = (typeof currencies)[number];

export type Settings = {
  version: 1;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  leading: (typeof leadings)[number];
  /** whether single-key shortcuts such as "/" and "?" are on */
  shortcuts: boolean;
  /** the language chosen last, for links without a language; empty until one is chosen */
  language: string;
  /** the language read beside a text, chosen by opening such a page; empty until one is opened */
  beside: string;
  /** the currency of amounts in widgets */
  currency: Currency;
};

export const defaultSettings: Settings = {
  version: 1,
  theme: 'system',
  textSize: 0,
  leading: 'normal',
  shortcuts: true,
  language: '',
  beside: '',
  currency: 'PLN',
};

const allowedOr = <Value>(allowed: readonly Value[], value: unknown, fallback: Value): Value =>
  allowed.includes(value as Value) ? (value as Value) : fallback;

const languageOr = (value: unknown, fallback: string): string =>
  typeof value === 'string' && /^[a-z-]{2,12}$/.test(value) ? value : fallback;

/** Reads settings from any stored value; an unknown or missing field takes its default. */
export function readSettings(stored: unknown): Settings {
  const data = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    version: 1,
    theme: allowedOr(themes, data['theme'], defaultSettings.theme),
    textSize: allowedOr(textSizes, data['textSize'], defaultSettings.textSize),
    leading: allowedOr(leadings, data['leading'], defaultSettings.leading),
    shortcuts:
      typeof data['shortcuts'] === 'boolean' ? data['shortcuts'] : defaultSettings.shortcuts,
    language: languageOr(data['language'], defaultSettings.language),
    beside: languageOr(data['beside'], defaultSettings.beside),
    currency: allowedOr(currencies, data['currency'], defaultSettings.currency),
  };
}

/** Settings with changes applied; a change to an invalid value is ignored. */
export function changeSettings(
  settings: Settings,
  change: Partial<Record<keyof Settings, unknown>>,
): Settings {
  const checked = readSettings({ ...settings, ...change });
  const valid = Object.fromEntries(
    Object.entries(change).filter(([key, value]) => checked[key as keyof Settings] === value),
  );
  return { ...settings, ...valid };
}
