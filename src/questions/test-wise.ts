import { answerOrder } from './answer-order.ts';

/** A question with one right answer, as far as somebody who knows nothing can use it. */
export type BankQuestion = {
  id: string;
  prompt: string;
  answers: readonly { text: string; isRight: boolean }[];
};

const hedges =
  /\b(may|might|could|can|often|usually|mostly|mainly|partly|about|around|roughly|some|most|likely|probably|perhaps|tends?|seems?|unless|if|at least|at most|in part|generally|depends?|sometimes|hardly|rather|here)\b/gi;
const absolutes =
  /\b(always|never|only|nothing|all|must|every|everybody|everyone|none|nobody|no one|cannot|impossible|certainly|completely|entirely|any|whatever)\b/i;
const smallWords = new Set(
  'about after also because been before does from have here into just less more much near next over same should some such than that their them then there these they this those were what when where which while whose will with would your'.split(
    ' ',
  ),
);

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !smallWords.has(word));

/** The positions with the largest value. */
function largest(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.flatMap((value, index) => (value === most ? [index] : []));
}

/**
 * The answers that a rule would tick, as printed positions; several where the rule cannot decide.
 */
type Rule = (question: BankQuestion) => number[];

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
  'most hedges': ({ answers }) =>
    largest(answers.map(({ text }) => text.match(hedges)?.length ?? 0)),
  'no absolutes': ({ answers }) =>
    largest(answers.map(({ text }) => (absolutes.test(text) ? 0 : 1))),
  'shared words': ({ prompt, answers }) => {
    const asked = new Set(contentWords(prompt));
    return largest(
      answers.map(({ text }) => contentWords(text).filter((word) => asked.has(word)).length),
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
 * chance counts.
 */
export function scoreOfRule(rule: RuleName, questions: readonly BankQuestion[]): number {
  const scores = questions.map(asPrinted).map((question) => {
    const ticked = testWiseRules[rule](question);
    return ticked.filter((index) => question.answers[index]?.isRight).length / ticked.length;
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
