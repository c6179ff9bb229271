/**
 * One line per interface language: the name in addresses, the full tag for `lang` and `Intl`, its
 * own name, whether it needs letters such as ł and ę, and its words of one letter, which may not end
 * a line.
 */
export const languages = [
  { path: 'en', tag: 'en', name: 'English', extended: false, bound: '' },
  { path: 'pl', tag: 'pl', name: 'Polski', extended: true, bound: 'aiouwz' },
  { path: 'zh-hans', tag: 'zh-Hans', name: '简体中文', extended: false, bound: '' },
  { path: 'zh-hant', tag: 'zh-Hant', name: '繁體中文', extended: false, bound: '' },
] as const;

export type LanguagePath = (typeof languages)[number]['path'];
export type Language = {
  path: LanguagePath;
  tag: string;
  name: string;
  extended: boolean;
  bound: string;
};

/** The language every text exists in; others fall back to it. */
export const sourceLanguage: LanguagePath = 'en';

/** Finds a language by its name in addresses, or nothing. */
export function languageOf(path: string | undefined): Language | undefined {
  return languages.find((language) => language.path === path);
}

/** Text in several languages, keyed by the language's name in addresses; `en` is always there. */
export type Translated = { en: string } & Partial<Record<LanguagePath, string>>;
