import { choiceField, numbersField, textField } from '../fields/fields';
import { featuresFromAddress, featuresToAddress } from './read-features';

export const maxPeople = 1_000_000;
export const categories = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;

/**
 * How many people gave each category, A O M I R Q, for one feature; and several features, each with
 * its name before its counts.
 */
export type Counts = {
  counts: readonly number[];
  features: readonly (readonly [name: string, ...counts: number[]])[];
};

/** What a reader can set. */
export function kanoFields({ tag, counts, features }: Counts & { tag: string }) {
  return {
    mode: choiceField(['one', 'several'], 'one'),
    counts: numbersField({
      initial: counts,
      from: 0,
      to: maxPeople,
      whole: true,
      sliderTo: 150,
      tag,
    }),
    features: textField({
      initial: features.map((feature) => feature.join('; ')).join('\n'),
      read: featuresFromAddress,
      write: featuresToAddress,
    }),
  };
}
