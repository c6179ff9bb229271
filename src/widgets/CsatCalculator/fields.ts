import { numbersField } from '../fields/fields';

export const maxPeople = 1_000_000;

/** How many people chose 1, 2, 3, 4 and 5. */
export type Counts = { counts: readonly number[] };

/** What a reader can set. */
export function csatFields({ tag, counts }: Counts & { tag: string }) {
  return {
    counts: numbersField({
      initial: counts,
      from: 0,
      to: maxPeople,
      whole: true,
      sliderTo: 100,
      tag,
    }),
  };
}
