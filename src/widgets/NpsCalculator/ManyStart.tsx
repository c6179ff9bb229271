import { type IslandProps, WordsProvider, wordsOf } from '../frame/words';
import { usualRows } from './fields';
import { ManyResult } from './ManyResult';
import { readGroups } from './read-groups';

/** The starting waves with their result, as HTML for a page without a script and until the section is opened. */
export function ManyStart(props: IslandProps) {
  const { t, format } = wordsOf(props);
  return (
    <WordsProvider value={{ id: props.id, t, format, announce: () => undefined }}>
      <ManyResult {...readGroups(usualRows, format.decimalComma)} kind="waves" isStill />
    </WordsProvider>
  );
}
