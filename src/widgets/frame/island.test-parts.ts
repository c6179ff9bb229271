import { type Language, languages } from '../../languages';
import { messagesOf } from '../../strings';
import type { Examples } from './examples';
import type { IslandProps } from './words';

/** What an island gets from its `.astro` file, for tests. */
export function islandFor(
  { id, tag, prefix, also = [] }: Pick<Examples<object>, 'id' | 'tag' | 'prefix' | 'also'>,
  language: Pick<Language, 'path' | 'tag' | 'name'> = languages[0],
): IslandProps {
  return {
    id,
    title: tag,
    tag: language.tag,
    messages: messagesOf(language.path, [`${prefix}.`, 'widget.', ...also]),
    embed: `/embed/${id}/`,
  };
}
