import { countProblem, fieldsOf, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export type KanoCategory = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q';

/**
 * Rows: the answer to "if it is there", like first; columns: the answer to "if it is not there".
 */
const table: readonly (readonly KanoCategory[])[] = [
  ['Q', 'A', 'A', 'A', 'O'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'R', 'R', 'R', 'Q'],
];

/**
 * The Kano category of one person's pair of answers about one feature.
 *
 * $$
 * \begin{array}{c|ccccc}F\backslash D&1&2&3&4&5\\\hline 1&Q&A&A&A&O\\2&R&I&I&I&M\\3&R&I&I&I&M\\
 * 4&R&I&I&I&M\\5&R&R&R&R&Q\end{array}
 * $$
 *
 * Units: `functional` (the feature is there) and `dysfunctional` (it is not) as whole numbers from
 * 1 to 5: 1 like, 2 must be, 3 neutral, 4 can live with it, 5 dislike.
 * Edges: an answer off the scale → `out-of-range` or `not-whole`; liking or disliking both is
 * questionable (Q), not an error.
 *
 * Source: C. Berger, R. Blauth, D. Boger and others, Kano's Methods for Understanding
 * Customer-Defined Quality, 1993, after N. Kano, N. Seraku, F. Takahashi and S. Tsuji, Attractive
 * Quality and Must-Be Quality, 1984.
 */
export function kanoCategory(answers: {
  functional: number;
  dysfunctional: number;
}): Measured<{ category: KanoCategory }> {
  const { functional, dysfunctional } = fieldsOf(answers);
  const problem = rangeProblem({ functional, dysfunctional }, { from: 1, to: 5, whole: true });
  if (problem) return { valid: false, problem };
  return valid({ category: table[functional - 1]?.[dysfunctional - 1] ?? 'Q' });
}

/** How many people's answers fell into each category. */
export type KanoCounts = {
  attractive: number;
  oneDimensional: number;
  mustBe: number;
  indifferent: number;
  /** 0 when left out. */
  reverse?: number;
  /** 0 when left out. */
  questionable?: number;
};

export type KanoSummary = {
  /** Everybody, reverse and questionable answers included. */
  answers: number;
  /** How much satisfaction the feature can add, 0 to 1. */
  better: number;
  /** How much satisfaction its absence can take away, −1 to 0. */
  worse: number;
  /** The most frequent category, and the one after it. */
  category: KanoCategory;
  runnerUp: KanoCategory;
  /** How many people gave the most frequent category and the one after it. */
  first: number;
  second: number;
  /** `first` minus `second`, and how large it must be to be more than chance. */
  fongDifference: number;
  fongThreshold: number;
  clear: boolean;
  /** From 0 to 1; above 0.02 the wording of the questions is in doubt. */
  questionableShare: number;
};

/** The 95% quantile, one-sided, as the source rounds it. */
const fongFactor = 1.65;

/**
 * The Kano answers of many people about one feature: its category, how clear that is, and how much
 * it can please and annoy.
 *
 * $$
 * \mathrm{Better}=\frac{A+O}{A+O+M+I},\qquad \mathrm{Worse}=-\frac{O+M}{A+O+M+I},\qquad
 * a-b\ge 1.65\sqrt{\frac{(a+b)(2n-a-b)}{2n}}
 * $$
 *
 * $a$ and $b$ are the counts of the two most frequent categories, $n$ all answers; the category is
 * clear when the inequality (Fong's test) holds. Of equal counts the first of M, O, A, I, R, Q
 * wins. R and Q are part of $n$, not of Better and Worse.
 *
 * Units: people as whole numbers from 0; Better from 0 to 1, Worse from −1 to 0.
 * Edges: nobody in A, O, M or I → `nothing-to-count`. Before pooling, look whether groups of
 * customers want opposite things.
 *
 * Source: C. Berger, R. Blauth, D. Boger and others, Kano's Methods for Understanding
 * Customer-Defined Quality, 1993.
 */
export function kanoSummary(counts: KanoCounts): Measured<KanoSummary> {
  const {
    attractive,
    oneDimensional,
    mustBe,
    indifferent,
    reverse = 0,
    questionable = 0,
  } = fieldsOf(counts);
  const problem = countProblem({
    attractive,
    oneDimensional,
    mustBe,
    indifferent,
    reverse,
    questionable,
  });
  if (problem) return { valid: false, problem };
  const decided = attractive + oneDimensional + mustBe + indifferent;
  if (decided === 0) return invalid('nothing-to-count');

  const answers = decided + reverse + questionable;
  const inOrderOfTies: { category: KanoCategory; count: number }[] = [
    { category: 'M', count: mustBe },
    { category: 'O', count: oneDimensional },
    { category: 'A', count: attractive },
    { category: 'I', count: indifferent },
    { category: 'R', count: reverse },
    { category: 'Q', count: questionable },
  ];
  const [top, next] = inOrderOfTies.sort((a, b) => b.count - a.count);
  const { category, count: first } = top ?? { category: 'Q', count: 0 };
  const { category: runnerUp, count: second } = next ?? { category: 'Q', count: 0 };
  const fongDifference = first - second;
  const both = first + second;
  const fongThreshold = fongFactor * Math.sqrt(both * (1 - both / (2 * answers)));
  return valid({
    answers,
    better: (attractive + oneDimensional) / decided,
    // Taken from 0, so that nobody annoyed is 0 and not −0.
    worse: 0 - (oneDimensional + mustBe) / decided,
    category,
    runnerUp,
    first,
    second,
    fongDifference,
    fongThreshold,
    clear: fongDifference >= fongThreshold,
    questionableShare: questionable / answers,
  });
}
