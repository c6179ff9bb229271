import { type Book, type Chapter, readBook, type Text, textFor } from '../book/read-book';
import { type LanguagePath, languageOf } from '../languages';
import { type Translate, translate } from '../strings';

/** The context of a page that components of the text use. */
export type Reading = {
  book: Book;
  chapter: Chapter;
  text: Text;
  language: LanguagePath;
  textLanguage: LanguagePath;
  /** the BCP 47 tag of the text's language, for `lang` and `Intl` */
  textTag: string;
  /** translates words inside the text, in the text's language */
  t: Translate;
  /** translates words of buttons and tools, in the reader's language */
  ui: Translate;
  /** the `lang` of buttons and tools; undefined when it is the text's language */
  uiLang: string | undefined;
};

const pages = new WeakMap<object, Promise<Reading>>();

/** The context of the page, read once from its locals. Throws when `reading` is not set. */
export function readingOf(locals: App.Locals): Promise<Reading> {
  const { reading } = locals;
  if (!reading)
    throw new Error(
      'A component of a text was used on a page without a text: set Astro.locals.reading first.',
    );
  const cached = pages.get(reading);
  if (cached) return cached;
  const fresh = read(reading);
  pages.set(reading, fresh);
  return fresh;
}

async function read({
  language,
  textLanguage,
  chapter: id,
}: NonNullable<App.Locals['reading']>): Promise<Reading> {
  const book = await readBook();
  const chapter = book.texts.find((text) => text.id === id);
  if (!chapter) throw new Error(`There is no chapter "${id}".`);
  return {
    book,
    chapter,
    text: textFor(chapter, textLanguage),
    language,
    textLanguage,
    textTag: languageOf(textLanguage)?.tag ?? textLanguage,
    t: translate(textLanguage),
    ui: translate(language),
    uiLang: language === textLanguage ? undefined : languageOf(language)?.tag,
  };
}
