import { type LanguagePath, languageOf } from '../../languages';
import { curlQuotes } from '../../text/curl-quotes';
import { islandProps } from '../frame/island-props';

type Translated = Readonly<Record<string, string | undefined>> & { en: string };

/**
 * The language of all texts of an exercise: the wanted one if every text is written in it, else
 * English, so that one page never mixes the two. `read` sets quotation marks as the text of the
 * book has them, since authors type straight ones in exercises.yaml.
 */
export function chooseLanguage(
  texts: readonly Translated[],
  wanted: string,
): { written: string; read: (text: Translated) => string } {
  const written = texts.every((text) => text[wanted] !== undefined) ? wanted : 'en';
  return { written, read: (text) => curlQuotes(text[written] ?? text.en) };
}

type Given = {
  id: string;
  /** what the author wrote on the tag, in place of the title of the exercise */
  title: string | undefined;
  exercise: { title: Translated };
  /** every text of the exercise in all its languages */
  texts: readonly Translated[];
  /** the language of the page, and of the chapter's text, which may lack a translation */
  reading: { language: LanguagePath; textLanguage: LanguagePath } | undefined;
  prefix: string;
  embed: (id: string, language: LanguagePath) => string;
};

/** What the `.astro` file of an exercise hands to its island, and how it reads the texts. */
export function exerciseProps({ id, title, exercise, texts, reading, prefix, embed }: Given) {
  const language = reading?.language ?? 'en';
  const { written, read } = chooseLanguage(texts, reading?.textLanguage ?? 'en');
  const { island, t } = islandProps({
    id,
    title: title ?? read(exercise.title),
    language,
    prefix,
    embed,
  });
  return {
    island: {
      ...island,
      messages: { ...island.messages, 'widget.noscript': t(`${prefix}.noscript`) },
    },
    t,
    read,
    /** the tag of the texts' language where it is not that of the page */
    textTag: written === language ? undefined : languageOf(written)?.tag,
  };
}
