import { type LanguagePath, languageOf } from '../../languages';
import { messagesOf, translate } from '../../strings';
import type { IslandProps } from './words';

type Given = {
  id: string;
  title?: string | undefined;
  language: LanguagePath | undefined;
  prefix: string;
  embed: (id: string, language: LanguagePath) => string;
};

/** What a widget's `.astro` file hands to its island, and the translator it needs itself. */
export function islandProps({ id, title, language = 'en', prefix, embed }: Given) {
  const t = translate(language);
  const island: IslandProps = {
    id,
    title: title ?? t(`${prefix}.title`),
    tag: languageOf(language)?.tag ?? language,
    messages: messagesOf(language, [`${prefix}.`, 'widget.']),
    embed: embed(id, language),
  };
  return { island, t };
}
