import { type Book, type Chapter, readBook, type Text, textFor } from '../book/read-book';
import { type LanguagePath, languageOf } from '../languages';
import { type Translate, translate } from '../strings';

/** Everything a part of the text asks about the page it stands on. */
export type Reading = {
  book: Book;
  chapter: Chapter;
  text: Text;
  language: LanguagePath;
  textLanguage: LanguagePath;
  /** the text language's tag for `lang` and `Intl` */
  textTag: string;
  /** words printed inside the text, in the text's language */
  t: Translate;
  /** words of buttons and tools, in the reader's language */
  ui: Translate;
  /** `lang` for words of tools, only where they differ from the text around them */
  uiLang: string | undefined;
};

const pages = new WeakMap<object, Promise<Reading>>();

/** Reads what is being read from the page's locals, once a page. Throws on a page that sets no `reading`. */
export function readingOf(locals: App.Locals): Promise<Reading> {
  const { reading } = locals;
  if (!reading)
    throw new Error(
      'A part of a text was used on a page that does not say what is read: set Astro.locals.reading first.',
    );
  const known = pages.get(reading);
  if (known) return known;
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
  const chapter = book.texts.find((one) => one.id === id);
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
