import { aboveWeight, belowWeight, heaviest, levelWeight } from '../../measures/disconfirmation';
import { numberField } from '../fields/fields';

/**
 * One performance and the expectations of two people, each from 0 to 10; names for the two, if an
 * author gives them.
 */
export type Experience = {
  performance: number;
  first: number;
  second: number;
  firstName?: string | undefined;
  secondName?: string | undefined;
};

export const weightNames = ['level', 'above', 'below'] as const;

/** What a reader can set. */
export function disconfirmationFields({
  tag,
  performance,
  first,
  second,
}: Experience & { tag: string }) {
  const rating = (initial: number) => numberField({ initial, from: 0, to: 10, step: 0.5, tag });
  const weight = (initial: number) =>
    numberField({ initial, from: 0, to: heaviest, step: 0.1, tag });
  return {
    performance: rating(performance),
    first: rating(first),
    second: rating(second),
    level: weight(levelWeight),
    above: weight(aboveWeight),
    below: weight(belowWeight),
  };
}
