import { largestDeviation } from '../../measures/index-waves';
import { choiceField, numberField, numbersField, switchField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

/**
 * What an author may write in the tag: three mean answers from 1 to 10, those of an earlier wave,
 * and how many people answered in each.
 */
export type Answers = { means: readonly number[]; earlier: readonly number[]; answers: number };

export const weightings = ['equal', 'published', 'own'] as const;
/**
 * The weights that the State of Ohio is reported to use (Verint, 2013); those of the national index
 * are not public.
 */
export const publishedWeights = [0.3885, 0.319, 0.2925];

/** What a reader can set; own weights are per cent, and need not add up to a hundred. */
export function indexFields({ tag, means, earlier, answers }: Answers & { tag: string }) {
  const meanAnswers = (initial: readonly number[]) =>
    numbersField({ initial, from: 1, to: 10, step: 0.1, tag });
  const people = () =>
    numberField({ initial: answers, from: 2, to: 1_000_000, whole: true, sliderTo: 2000, tag });
  return {
    means: meanAnswers(means),
    weights: choiceField(weightings, 'equal'),
    own: numbersField({
      initial: [50, 25, 25],
      from: 0,
      to: 100,
      step: 1,
      marks: percentMarks,
      tag,
    }),
    answers: people(),
    deviation: numberField({ initial: 2, from: 0.1, to: largestDeviation, step: 0.1, tag }),
    compare: switchField(),
    earlier: meanAnswers(earlier),
    earlierAnswers: people(),
  };
}
