import { amountProblem, countProblem, fieldsOf, inside, numberProblem } from './inputs';
import { bounded, invalid, type Measured, type Problem } from './result';
import { t95, twoSidedTail } from './student-t';

/**
 * A mean with the standard deviation (divisor n − 1) and the number of its values, or how many
 * chose each point of a scale from 1.
 */
export type MeanSample =
  | { mean: number; deviation: number; answers: number }
  | { counts: readonly number[] };

export type MeanDifference = {
  first: number;
  second: number;
  /** First minus second with its 95% interval, in the units of the means. */
  difference: number;
  low: number;
  high: number;
  standardError: number;
  /** The difference in standard errors, Welch's degrees of freedom, and the two-sided p-value. */
  t: number;
  degreesOfFreedom: number;
  p: number;
  /** Whether the interval leaves out 0. */
  significant: boolean;
};

/**
 * The difference of two means of different people, with Welch's interval, which does not ask for
 * equal spread.
 *
 * $$
 * d=\bar x_1-\bar x_2,\qquad d\pm t_{.975,\nu}\sqrt{v_1+v_2},\qquad v_i=\frac{s_i^2}{n_i},\qquad
 * \nu=\frac{(v_1+v_2)^2}{\frac{v_1^2}{n_1-1}+\frac{v_2^2}{n_2-1}}
 * $$
 *
 * Units: those of the values, on any scale; the difference is the first mean minus the second; the
 * interval is 95%. Points of a rating scale are read as 1, 2, 3 …
 * Edges: fewer than two values in a sample → `too-few`; no spread in both → `no-variation`; scales
 * of different length → `wrong-length`. The samples must be independent, and few values must be
 * roughly normal.
 *
 * Source: B. L. Welch, The Generalization of “Student’s” Problem when Several Different Population
 * Variances Are Involved, 1947.
 */
export function meanDifference(samples: {
  first: MeanSample;
  second: MeanSample;
}): Measured<MeanDifference> {
  const input = fieldsOf(samples);
  const [first, second] = [momentsOf(input.first), momentsOf(input.second)];
  if (!first.valid) return { valid: false, problem: inside('first', first.problem) };
  if (!second.valid) return { valid: false, problem: inside('second', second.problem) };
  if (first.value.points !== second.value.points && first.value.points * second.value.points > 0)
    return invalid('wrong-length', 'second.counts');
  const [v1, v2] = [first.value.perMean, second.value.perMean];
  const standardError = Math.sqrt(v1 + v2);
  if (standardError === 0) return invalid('no-variation');
  // The parts of the whole keep their digits where their squares would overflow or vanish.
  const part = v1 / (v1 + v2);
  const degreesOfFreedom =
    1 / (part ** 2 / (first.value.answers - 1) + (1 - part) ** 2 / (second.value.answers - 1));
  const difference = first.value.mean - second.value.mean;
  const t = difference / standardError;
  const reach = t95(degreesOfFreedom) * standardError;
  const [low, high] = [difference - reach, difference + reach];
  return bounded({
    first: first.value.mean,
    second: second.value.mean,
    difference,
    low,
    high,
    standardError,
    t,
    degreesOfFreedom,
    p: twoSidedTail(t, degreesOfFreedom),
    significant: low > 0 || high < 0,
  });
}

/**
 * Mean, variance of the mean, and number of values; `points` of the scale, 0 when the mean came
 * without one.
 */
type Moments = { mean: number; perMean: number; answers: number; points: number };

function momentsOf(sample: MeanSample): Measured<Moments> {
  const input = fieldsOf(sample);
  if ('counts' in input) return momentsOfCounts(input.counts);
  const { mean, deviation, answers } = input;
  const problem =
    numberProblem({ mean }) ??
    amountProblem({ deviation }) ??
    countProblem({ answers }) ??
    fewProblem(answers, 'answers');
  if (problem) return { valid: false, problem };
  return bounded({ mean, perMean: deviation ** 2 / answers, answers, points: 0 });
}

function momentsOfCounts(counts: readonly number[]): Measured<Moments> {
  if (!Array.isArray(counts) || counts.length < 2) return invalid('wrong-length', 'counts');
  const listed: number[] = Array.from(counts);
  const problem = countProblem(
    Object.fromEntries(listed.map((count, index) => [`counts.${index}`, count])),
  );
  if (problem) return { valid: false, problem };
  const answers = listed.reduce((sum, count) => sum + count, 0);
  const few = fewProblem(answers, 'counts');
  if (few) return { valid: false, problem: few };
  const mean = listed.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers;
  const squares = listed.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  return bounded({
    mean,
    perMean: squares / (answers - 1) / answers,
    answers,
    points: listed.length,
  });
}

function fewProblem(answers: number, field: string): Problem | undefined {
  if (answers === 0) return { reason: 'nobody-answered', field };
  return answers < 2 ? { reason: 'too-few', field } : undefined;
}
