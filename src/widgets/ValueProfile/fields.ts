import { choiceField, numbersField } from '../fields/fields';

/** The questions under which the schemes of value sort what an offer gives. */
export const kinds = ['works', 'price', 'feelings', 'others', 'novelty', 'situation'] as const;

/** Each scheme with the places of the kinds that it has an entry for, in its own order. */
export const schemes = {
  four: [0, 1, 2, 3],
  sheth: [0, 3, 2, 4, 5],
  perval: [2, 3, 0, 1],
} as const;

/**
 * How much of each kind of value two offers have, from 0 to 10; names for the two, if an author
 * gives them.
 */
export type Profiles = {
  first: readonly number[];
  second: readonly number[];
  firstName?: string | undefined;
  secondName?: string | undefined;
};

/** What a reader can set. */
export function profileFields({ tag, first, second }: Profiles & { tag: string }) {
  const scores = (initial: readonly number[]) =>
    numbersField({ initial, from: 0, to: 10, step: 0.5, tag });
  return {
    scheme: choiceField(['four', 'sheth', 'perval'], 'four'),
    first: scores(first),
    second: scores(second),
  };
}
