import { entryProblem, fieldsOf, listOf, named, nameProblem, numberProblem } from './inputs';
import { z95 } from './interval';
import { mean } from './mean';
import { bounded, invalid, type Measured } from './result';

/** One attribute as the same people rated it who gave the overall answers, in their order. */
export type RatedAttribute = { id: string; ratings: readonly number[] };

export type DerivedImportance = {
  /**
   * The correlation of each attribute with the overall answer, from −1 to 1, with the ends of its
   * 95% interval.
   */
  attributes: {
    id: string;
    /**
     * Null where everybody gave the attribute the same rating: nothing can go with what does not
     * vary.
     */
    correlation: number | null;
    /** Null for fewer than four people, and where the correlation is perfect. */
    low: number | null;
    high: number | null;
  }[];
  people: number;
};

/** What is smaller than this part of the values is rounding. */
const roundingError = 1e-12;

/**
 * Derived importance: how strongly people's rating of each attribute goes with their overall
 * answer.
 *
 * $$
 * r_j=\frac{\sum_i (x_{ij}-\bar x_j)(y_i-\bar y)}{\sqrt{\sum_i (x_{ij}-\bar x_j)^2\,\sum_i (y_i-
 * \bar y)^2}},\qquad \tanh\left(\operatorname{artanh} r_j\pm\frac{z}{\sqrt{n-3}}\right),\qquad
 * z=1.959964
 * $$
 *
 * $x_{ij}$ is the rating of attribute $j$ by person $i$, $y_i$ that person's overall answer, $n$
 * how many people. It shows what goes together, not what causes what, and sees nothing of an
 * attribute that is the same for everybody.
 *
 * Units: any scale for each list; correlations from −1 to 1. Edges: fewer than two people →
 * `too-few` with field `overall`; no attributes → `nothing-to-count`; another number of ratings
 * than of people → `wrong-length`; everybody gave the same overall answer → `no-variation`; an
 * attribute without a name → `no-name`.
 *
 * Source: K. Pearson, Note on Regression and Inheritance in the Case of Two Parents, 1895; the
 * interval is that of R. A. Fisher, On the "Probable Error" of a Coefficient of Correlation Deduced
 * from a Small Sample, 1921.
 */
export function derivedImportance(survey: {
  overall: readonly number[];
  attributes: readonly RatedAttribute[];
}): Measured<DerivedImportance> {
  const { overall: answers, attributes: rated } = fieldsOf(survey);
  const overall = listOf(answers);
  const attributes = listOf(rated);
  if (overall.length < 2) return invalid('too-few', 'overall');
  if (attributes.length === 0) return invalid('nothing-to-count', 'attributes');
  const problem =
    numberProblem(named('overall', overall)) ??
    entryProblem('attributes', attributes, ({ id, ratings }) => {
      const list = listOf(ratings);
      return (
        nameProblem({ id }) ??
        (list.length === overall.length
          ? numberProblem(named('ratings', list))
          : { reason: 'wrong-length', field: 'ratings' })
      );
    });
  if (problem) return { valid: false, problem };
  const outcome = distances(overall);
  if (outcome === undefined) return invalid('no-variation', 'overall');
  const correlated = attributes.map(({ id, ratings }) => {
    const rating = distances(ratings);
    const correlation = rating
      ? exact(rating.reduce((sum, score, person) => sum + score * (outcome[person] ?? 0), 0))
      : null;
    return { id, correlation, ...intervalOf(correlation, overall.length) };
  });
  return bounded({ attributes: correlated, people: overall.length });
}

/**
 * Distances from the mean, scaled so that their squares sum to one; none where all values are the
 * same.
 */
function distances(values: readonly number[]): number[] | undefined {
  const largest = Math.max(...values.map(Math.abs));
  if (largest === 0) return undefined;
  const scaled = values.map((value) => value / largest);
  const centre = mean(scaled);
  const length = Math.hypot(...scaled.map((value) => value - centre));
  return length <= roundingError ? undefined : scaled.map((value) => (value - centre) / length);
}

/** A perfect correlation is 1, not a hair beside it. */
const exact = (correlation: number) =>
  1 - Math.abs(correlation) <= roundingError ? Math.sign(correlation) : correlation;

function intervalOf(
  correlation: number | null,
  people: number,
): { low: number | null; high: number | null } {
  if (correlation === null || people < 4 || Math.abs(correlation) === 1)
    return { low: null, high: null };
  const reach = z95 / Math.sqrt(people - 3);
  return {
    low: Math.tanh(Math.atanh(correlation) - reach),
    high: Math.tanh(Math.atanh(correlation) + reach),
  };
}
