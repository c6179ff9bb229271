import { type LanguagePath, languageOf, sourceLanguage } from './languages';

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

/** The messages of a language, English where it lacks one; with prefixes, only the keys that begin with one of them. */
export function messagesOf(language: LanguagePath, prefixes?: readonly string[]): Messages {
  const of = (path: string) => files[`../content/interface/${path}.json`] ?? {};
  const all = { ...of(sourceLanguage), ...of(language) };
  if (!prefixes) return all;
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}

/** The translator of a language on the server. */
export function translate(language: LanguagePath): Translate {
  return translator(messagesOf(language), languageOf(language)?.tag ?? language);
}
