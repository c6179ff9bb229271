import { choiceField, numbersField } from '../fields/fields';

/** What is got, then what is given. */
export const benefits = ['quality', 'service'] as const;
export const sacrifices = ['money', 'time', 'worry'] as const;
export const parts = [...benefits, ...sacrifices] as const;

/**
 * How much each part matters, and how much of it two offers have, all from 0 to 10; names for the
 * two, if an author gives them.
 */
export type Offers = {
  weights: readonly number[];
  first: readonly number[];
  second: readonly number[];
  firstName?: string | undefined;
  secondName?: string | undefined;
};

/** The heaviest weight and the highest score. */
export const max = 10;

/** What a reader can set. */
export function balanceFields({ tag, weights, first, second }: Offers & { tag: string }) {
  const list = (initial: readonly number[]) =>
    numbersField({ initial, from: 0, to: max, step: 0.5, tag });
  return {
    view: choiceField(['difference', 'ratio'], 'difference'),
    weights: list(weights),
    first: list(first),
    second: list(second),
  };
}
