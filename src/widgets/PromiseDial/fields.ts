import { numberField } from '../fields/fields';

/** The levels an author may write in the tag, each from 0 to 10. */
export type Levels = { promised: number; delivered: number };

/** What a reader can set. */
export function dialFields({ tag, promised, delivered }: Levels & { tag: string }) {
  const level = (initial: number) => numberField({ initial, from: 0, to: 10, step: 0.5, tag });
  return { promised: level(promised), delivered: level(delivered) };
}
