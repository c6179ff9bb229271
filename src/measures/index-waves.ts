import { countProblem, fieldsOf, inside, rangeProblem } from './inputs';
import { clip, z95 } from './interval';
import { invalid, type Measured, valid } from './result';
import { type SatisfactionIndex, satisfactionIndex } from './satisfaction-index';

/**
 * One wave of an index: the three means, their weights, the standard deviation of the answers to a
 * question, and how many people answered.
 */
export type IndexWave = {
  means: readonly number[];
  weights?: readonly number[];
  deviation: number;
  answers: number;
};

/** The index with the widest 95% interval that its answers allow, in points and inside 0 to 100. */
export type IndexInterval = SatisfactionIndex & {
  marginOfError: number;
  low: number;
  high: number;
};

/** No answers on a scale from 1 to 10 can lie further from their mean than this. */
export const largestDeviation = 4.5;

/**
 * A satisfaction index with its margin of error, as far as it can be known from a table of means.
 *
 * $$\mathrm{MoE}_{95}\le 1.96\cdot\frac{100}{9}\cdot\frac{s}{\sqrt n}$$
 *
 * The margin depends on how the three answers of one person go together, which a table of means
 * does not tell. When they rise and fall as one the margin is exactly this; otherwise it is
 * smaller. So it is an upper bound, and holds for any weights.
 *
 * Units: deviation on the scale from 1 to 10, above 0 and at most 4.5; answers a whole number from
 * 2; the result in points.
 * Edges: a deviation of 0 → `no-variation`; one answer → `too-few`; nobody → `nobody-answered`; for
 * the rest see `satisfactionIndex`.
 *
 * Source: W. G. Cochran, Sampling Techniques, 1977, for the standard error of a mean; the bound is
 * the triangle inequality for standard deviations.
 */
export function indexInterval(wave: IndexWave): Measured<IndexInterval> {
  const { means, weights, deviation, answers } = fieldsOf(wave);
  const measured = satisfactionIndex(weights === undefined ? { means } : { means, weights });
  if (!measured.valid) return measured;
  const problem =
    rangeProblem({ deviation }, { from: 0, to: largestDeviation }) ?? countProblem({ answers });
  if (problem) return { valid: false, problem };
  if (deviation === 0) return invalid('no-variation', 'deviation');
  if (answers < 2) return invalid(answers === 0 ? 'nobody-answered' : 'too-few', 'answers');
  const { index } = measured.value;
  const marginOfError = (z95 * 100 * deviation) / (9 * Math.sqrt(answers));
  return valid({
    ...measured.value,
    marginOfError,
    low: clip(index - marginOfError, 0, 100),
    high: clip(index + marginOfError, 0, 100),
  });
}

/**
 * What lies between two waves, in points; `significant` when more lies between them than luck can
 * plausibly make.
 */
export type IndexDifference = {
  before: IndexInterval;
  after: IndexInterval;
  difference: number;
  marginOfError: number;
  significant: boolean;
  /**
   * With so many answers in each wave this difference would be more than luck; null when there is
   * none, or more than can be counted.
   */
  answersToTell: number | null;
};

/**
 * The change of an index between two waves in which different people answered, with the widest
 * margin of error that their answers allow.
 *
 * $$
 * \mathrm{MoE}=\sqrt{\mathrm{MoE}_1^2+\mathrm{MoE}_2^2},\qquad
 * n>\frac{n_1\,\mathrm{MoE}_1^2+n_2\,\mathrm{MoE}_2^2}{(\text{difference})^2}
 * $$
 *
 * Units: points; the difference is the later wave minus the earlier one, from −100 to +100. A
 * significant change stays so whatever the answers were; one that is not might still be real.
 * Edges: those of `indexInterval`, with `before` or `after` in front of the field.
 *
 * Source: W. G. Cochran, Sampling Techniques, 1977.
 */
export function indexDifference(waves: {
  before: IndexWave;
  after: IndexWave;
}): Measured<IndexDifference> {
  const input = fieldsOf(waves);
  const before = indexInterval(input.before);
  if (!before.valid) return { valid: false, problem: inside('before', before.problem) };
  const after = indexInterval(input.after);
  if (!after.valid) return { valid: false, problem: inside('after', after.problem) };
  const difference = after.value.index - before.value.index;
  const marginOfError = Math.hypot(before.value.marginOfError, after.value.marginOfError);
  const perAnswer =
    input.before.answers * before.value.marginOfError ** 2 +
    input.after.answers * after.value.marginOfError ** 2;
  const needed = Math.floor(perAnswer / difference ** 2) + 1;
  return valid({
    before: before.value,
    after: after.value,
    difference,
    marginOfError,
    significant: Math.abs(difference) > marginOfError,
    answersToTell: difference !== 0 && needed <= Number.MAX_SAFE_INTEGER ? needed : null,
  });
}
