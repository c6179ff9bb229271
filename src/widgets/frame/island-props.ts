import { type LanguagePath, languageOf } from '../../languages';
import { messagesOf, translate } from '../../strings';
import type { IslandProps } from './words';

type Given = {
  id: string;
  title?: string | undefined;
  language: LanguagePath | undefined;
  prefix: string;
  /** further beginnings of keys, for words that several widgets share but not all */
  also?: readonly string[];
  embed: (id: string, language: LanguagePath) => string;
};

/** What a widget's `.astro` file hands to its island, and the translator it needs itself. */
export function islandProps({ id, title, language = 'en', prefix, also = [], embed }: Given) {
  const t = translate(language);
  const island: IslandProps = {
    id,
    title: title ?? t(`${prefix}.title`),
    tag: languageOf(language)?.tag ?? language,
    messages: messagesOf(language, [`${prefix}.`, 'widget.', ...also]),
    embed: embed(id, language),
  };
  return { island, t };
}

/** The same for a widget with a saved draft: its links open the widget, never the draft. */
export function draftProps(given: Given) {
  const { island, t } = islandProps({ ...given, also: [draftWords, ...(given.also ?? [])] });
  return {
    island: {
      ...island,
      messages: {
        ...island.messages,
        'widget.noscript': t('made.noscript'),
        'widget.copy.link-done': t('made.link'),
      },
    },
    t,
  };
}

/** The beginning of the keys that `DraftEditor` and its parts use. */
export const draftWords = 'made.';

/** The beginning of the keys by which `PasteField` says how a paste was read. */
export const pasteWords = 'paste.';
