import { choiceField, numbersField, textField } from '../fields/fields';
import { surveyFromAddress, surveyToAddress } from './read-survey';

/**
 * Means of the five dimensions from 1 to 7, tangibles first, and how many of 100 points each is
 * worth.
 */
export type Means = {
  expected: readonly number[];
  perceived: readonly number[];
  weights: readonly number[];
};

export const dimensions = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
] as const;

/** What a reader can set. */
export function gapFields({ tag, expected, perceived, weights }: Means & { tag: string }) {
  const means = (initial: readonly number[]) =>
    numbersField({ initial, from: 1, to: 7, step: 0.1, tag });
  return {
    mode: choiceField(['means', 'answers'], 'means'),
    expected: means(expected),
    perceived: means(perceived),
    weights: numbersField({ initial: weights, from: 0, to: 100, step: 1, tag }),
    answers: textField({ initial: usualAnswers, read: surveyFromAddress, write: surveyToAddress }),
  };
}

/**
 * Expected and perceived means of the 22 statements; their dimensions have the means that the
 * calculator starts with elsewhere.
 */
const usualAnswers = `5.0 5.5
5.4 5.9
5.1 5.4
5.3 5.6
6.8 5.7
6.6 6.0
6.9 5.6
6.7 6.1
6.5 6.1
6.4 5.3
6.2 5.6
6.5 5.2
6.1 5.9
6.5 6.3
6.3 6.1
6.4 6.0
6.4 6.4
6.1 5.2
5.9 5.5
6.0 5.6
5.8 5.3
6.2 5.4`;
