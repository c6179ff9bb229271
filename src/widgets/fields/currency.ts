import { type Currency, currencies, readSettings, settingsKey } from '../../device/settings';
import { deviceStorage, readStored } from '../../device/storage';
import { type ChoiceField, choiceField } from './fields';

export type CurrencyField = ChoiceField<Currency> & {
  /** The currency chosen for the whole book on this device. */
  stored: () => Currency;
  /**
   * The currency that a sum was typed or pasted in, `$1,250` in dollars; undefined where the text
   * does not say.
   */
  heard: (typed: string) => Currency | undefined;
};

const signs: readonly (readonly [RegExp, Currency])[] = [
  [/(?<!\p{L})(?:nt\$|twd)(?!\p{L})/iu, 'TWD'],
  [/(?<!\p{L})(?:hk\$|hkd)(?!\p{L})/iu, 'HKD'],
  [/zł|(?<!\p{L})(?:pln|zl)(?!\p{L})/iu, 'PLN'],
  [/€|(?<!\p{L})eur(?!\p{L})/iu, 'EUR'],
  [/£|(?<!\p{L})gbp(?!\p{L})/iu, 'GBP'],
  [/₴|(?<!\p{L})uah(?!\p{L})/iu, 'UAH'],
  [/(?<!\p{L})(?:kč|czk)(?!\p{L})/iu, 'CZK'],
  [/(?<!\p{L})chf(?!\p{L})/iu, 'CHF'],
  [/円|(?<!\p{L})jpy(?!\p{L})/iu, 'JPY'],
  [/(?<!\p{L})(?:cny|rmb)(?!\p{L})/iu, 'CNY'],
  [/\$|(?<!\p{L})usd(?!\p{L})/iu, 'USD'],
];

/**
 * What a sign beside a number says in a language: 元 is Taiwan's where its script is written, ¥ is
 * China's.
 */
function currencyIn(text: string, tag: string): Currency | undefined {
  // only a line with a number is a sum: a cause of complaints may be called "euro pallet"
  const sums = text
    .split('\n')
    .filter((line) => /\d/.test(line))
    .join('\n');
  const found = signs.find(([sign]) => sign.test(sums))?.[1];
  if (found !== undefined) return found;
  if (/[¥￥]/.test(sums)) return 'CNY';
  return /\d\s*元/.test(sums)
    ? new Intl.Locale(tag).script === 'Hant'
      ? 'TWD'
      : 'CNY'
    : undefined;
}

/**
 * The currency of a widget's sums: of the address, else the one chosen for the book, else the
 * book's own.
 */
export function currencyField(tag: string): CurrencyField {
  return {
    ...choiceField(currencies, 'PLN'),
    stored: () => readSettings(readStored(deviceStorage(), settingsKey)).currency,
    heard: (typed) => currencyIn(typed, tag),
  };
}
