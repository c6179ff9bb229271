import { answerOrder } from './answer-order.ts';
import type { WordCounter } from './giving-words.ts';

/** A question with one right answer, as far as somebody who knows nothing can use it. */
export type BankQuestion = {
  id: string;
  prompt: string;
  answers: readonly { text: string; isRight: boolean }[];
};

/** The positions with the largest value. */
function largest(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.flatMap((value, index) => (value === most ? [index] : []));
}

/**
 * The answers that a rule would tick, as printed positions; several where the rule cannot decide.
 */
type Rule = (question: BankQuestion, count: WordCounter) => number[];

const lengths = ({ answers }: BankQuestion) => answers.map(({ text }) => text.length);
const position =
  (index: number): Rule =>
  ({ answers }) => [Math.min(index, answers.length - 1)];

/**
 * What somebody can do who has not read the book (Millman, Bishop and Ebel call it test-wiseness,
 * 1965).
 */
export const testWiseRules = {
  longest: (question) => largest(lengths(question)),
  shortest: (question) => largest(lengths(question).map((length) => -length)),
  a: position(0),
  b: position(1),
  c: position(2),
  last: ({ answers }) => [answers.length - 1],
  'most hedges': ({ answers }, count) => largest(answers.map(({ text }) => count(text).hedges)),
  'no absolutes': ({ answers }, count) =>
    largest(answers.map(({ text }) => (count(text).absolutes > 0 ? 0 : 1))),
  'shared words': ({ prompt, answers }, count) => {
    const asked = new Set(count(prompt).contentWords);
    return largest(
      answers.map(({ text }) => count(text).contentWords.filter((word) => asked.has(word)).length),
    );
  },
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof testWiseRules;
export const ruleNames = Object.keys(testWiseRules) as RuleName[];

/** A question with its answers in the order in which they are printed. */
export const asPrinted = (question: BankQuestion): BankQuestion => ({
  ...question,
  answers: answerOrder(question.id, question.answers.length).flatMap(
    (index) => question.answers[index] ?? [],
  ),
});

/**
 * The share of questions that a rule answers rightly, from 0 to 1; where it cannot decide, its
 * chance counts. `count` counts the giving words of the language of the questions.
 */
export function scoreOfRule(
  rule: RuleName,
  questions: readonly BankQuestion[],
  count: WordCounter,
): number {
  const scores = questions.map(asPrinted).map((question) => {
    const ticked = testWiseRules[rule](question, count);
    return ticked.filter((index) => question.answers[index]?.isRight).length / ticked.length;
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
