import type { Translate } from '../../strings';
import { placesOf } from './pasted-lines';

type Pasted = {
  /** where something stands that cannot be read, from 1 */
  wrong: readonly number[];
  count: number;
  most: number;
};
/** the keys of the sentences */
type Sentences = { wrong: string; many: string };

/** What keeps a pasted text from being used: entries that cannot be read, or too many of them; undefined when nothing does. */
export function pastedProblem(t: Translate, { wrong, count, most }: Pasted, sentences: Sentences): string | undefined {
  const places = placesOf(wrong);
  // one widget counts lines, another places or positions
  if (wrong.length > 0) return t(sentences.wrong, { n: wrong.length, lines: places, places, positions: places });
  return count > most ? t(sentences.many, { n: count, most }) : undefined;
}
