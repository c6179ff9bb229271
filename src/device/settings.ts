import { keyStart } from './storage';

/**
 * How a reader likes the page. Stored on the device under `settingsKey` as JSON:
 *
 *     { "version": 1, "theme": "dark", "textSize": 1, "leading": "loose", "shortcuts": true, "language": "pl", "currency": "EUR" }
 *
 * Read on every page before first paint (layout/first-paint.ts reads the same data), written when the reader changes a
 * setting. A missing or unknown field takes its default; data of a newer version keeps the fields that are understood;
 * text that is not JSON is kept aside by the storage and the defaults are used.
 */
export const settingsKey = `${keyStart}settings`;

export const themes = ['system', 'light', 'dark'] as const;
/** steps of text size around the book's own, 0 */
export const textSizes = [-1, 0, 1, 2, 3] as const;
export const leadings = ['close', 'normal', 'loose'] as const;

/** Currencies of sums in widgets, the book's own first; sums are never converted from one to another. */
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
  /** whether single keys such as "/" and "?" do something */
  shortcuts: boolean;
  /** the language last chosen, for language-neutral links; empty until one is chosen */
  language: string;
  /** of sums in widgets */
  currency: Currency;
};

export const defaultSettings: Settings = {
  version: 1,
  theme: 'system',
  textSize: 0,
  leading: 'normal',
  shortcuts: true,
  language: '',
  currency: 'PLN',
};

const oneOf = <Value>(allowed: readonly Value[], value: unknown, otherwise: Value): Value =>
  allowed.includes(value as Value) ? (value as Value) : otherwise;

/** Makes settings of anything stored: known values are kept, the rest takes its default. */
export function readSettings(stored: unknown): Settings {
  const data = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    version: 1,
    theme: oneOf(themes, data['theme'], defaultSettings.theme),
    textSize: oneOf(textSizes, data['textSize'], defaultSettings.textSize),
    leading: oneOf(leadings, data['leading'], defaultSettings.leading),
    shortcuts:
      typeof data['shortcuts'] === 'boolean' ? data['shortcuts'] : defaultSettings.shortcuts,
    language:
      typeof data['language'] === 'string' && /^[a-z-]{2,12}$/.test(data['language'])
        ? data['language']
        : '',
    currency: oneOf(currencies, data['currency'], defaultSettings.currency),
  };
}

/** Settings with some of them changed; a wrong value is refused and leaves the old one. */
export function changeSettings(
  settings: Settings,
  change: Partial<Record<keyof Settings, unknown>>,
): Settings {
  const tried = readSettings({ ...settings, ...change });
  const kept = Object.fromEntries(
    Object.entries(change).filter(([key, value]) => tried[key as keyof Settings] === value),
  );
  return { ...settings, ...kept };
}
