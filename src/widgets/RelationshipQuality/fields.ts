import { choiceField, numbersField, switchField, textField } from '../fields/fields';
import { answersFromAddress, answersToAddress } from './read-answers';

/**
 * Which dimensions make up the bond; the third list, of course slides, puts a consequence among
 * them.
 */
export const dimensions = {
  usual: ['satisfaction', 'trust', 'commitment'],
  quality: ['quality', 'trust', 'commitment'],
  slides: ['satisfaction', 'loyalty', 'trust'],
} as const;
export const lists = ['usual', 'quality', 'slides'] as const;
export const averages = ['arithmetic', 'geometric'] as const;
type List = (typeof lists)[number];
type Average = (typeof averages)[number];

/** What an author may write in the tag. */
export type Bond = {
  list: List;
  /** three means on scales from 1 to 7 */
  means: readonly number[];
  /** three parts; only their proportion counts */
  weights: readonly number[];
  average: Average;
};

/** What a reader can set; `answers` is a table of one dimension's statements, one person a line. */
export function bondFields({ tag, list, means, weights, average }: Bond & { tag: string }) {
  return {
    list: choiceField(lists, list),
    means: numbersField({ initial: means, from: 1, to: 7, step: 0.1, tag }),
    weights: numbersField({ initial: weights, from: 0, to: 100, sliderTo: 5, step: 0.5, tag }),
    average: choiceField(averages, average),
    alpha: switchField(),
    answers: textField({ initial: sixPeople, read: answersFromAddress, write: answersToAddress }),
  };
}

/** Six people, three statements about trust. */
const sixPeople = '6 5 6\n4 4 5\n7 6 6\n3 4 3\n5 5 4\n6 6 7';
