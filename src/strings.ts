import { type LanguagePath, languageOf, sourceLanguage } from './languages';
import { bindWords } from './text/bind-words';

/** A message, or its plural forms chosen by the value `n` through `Intl.PluralRules`. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Record<string, Message>;
export type Values = Record<string, string | number>;

/** Gives the message of a key with `{placeholders}` filled in; numbers are written the language's way. */
export type Translate = (key: string, values?: Values) => string;

/** Makes a translator from loose messages: what a widget's script uses in the browser. */
export function translator(messages: Messages, tag: string): Translate {
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (key, values = {}) => {
    const message = messages[key];
    if (message === undefined)
      throw new Error(
        `There is no interface string "${key}"; add it to content/interface/en.json.`,
      );
    const form =
      typeof message === 'string'
        ? message
        : (message[plural.select(Number(values['n']))] ?? message.other ?? '');
    return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

const files = import.meta.glob<Messages>('../content/interface/*.json', {
  eager: true,
  import: 'default',
});

/** What is made of the interface files once a language, and asked for at every sentence of a page. */
const merged = new Map<LanguagePath, Messages>();
const chosen = new Map<string, Messages>();
const translators = new Map<LanguagePath, Translate>();

function known<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = cache.get(key) ?? make();
  cache.set(key, value);
  return value;
}

/** Messages with each text of theirs changed. */
const mapTexts = (messages: Messages, change: (text: string) => string): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? change(message)
        : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)])),
    ]),
  );

/** The messages of a language, English where it lacks one; with prefixes, only the keys that begin with one of them. */
export function messagesOf(language: LanguagePath, prefixes?: readonly string[]): Messages {
  const of = (path: string) => files[`../content/interface/${path}.json`] ?? {};
  const all = known(merged, language, () => ({
    ...of(sourceLanguage),
    ...mapTexts(of(language), (text) => bindWords(text, language)),
  }));
  if (!prefixes) return all;
  return known(chosen, [language, ...prefixes].join(' '), () =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
    ),
  );
}

/** The translator of a language on the server. */
export const translate = (language: LanguagePath): Translate =>
  known(translators, language, () =>
    translator(messagesOf(language), languageOf(language)?.tag ?? language),
  );
