import { entryProblem, fieldsOf, inside, listOf, nameProblem, numberProblem } from './inputs';
import { mean } from './mean';
import { bounded, invalid, type Measured } from './result';

/** How important an attribute is to customers and how well it is done, each on any one scale. */
export type Attribute = { id: string; importance: number; performance: number };

/** Where the lines cross: at the means, at the medians, or at a point of one's own. */
export type Cross = 'means' | 'medians' | { importance: number; performance: number };

export type Quadrant = 'concentrate' | 'keep' | 'low-priority' | 'overkill';

export type ImportancePerformance = {
  importanceLine: number;
  performanceLine: number;
  /** `borderline` when the attribute lies so near a line that the quadrant is a matter of luck. */
  placed: { id: string; quadrant: Quadrant; borderline: boolean }[];
  /**
   * Fewer than four attributes: the lines then say more about the choice of attributes than about
   * customers.
   */
  few: boolean;
};

/**
 * Our convention: nearer to a line than this part of the spread of all attributes is borderline.
 */
const borderlinePart = 0.05;
// The mean of some numbers can miss one of them by a hair in floating point.
const roundingError = 1e-9;

/**
 * Importance–performance analysis: attributes sorted into four fields by two lines.
 *
 * $$
 * \text{lines: }\ \bar I=\frac1n\sum_j I_j,\quad \bar P=\frac1n\sum_j P_j\quad
 * \text{(or medians)},\qquad
 * \text{borderline: }|I_j-\bar I|\le 0.05\,(I_{\max}-I_{\min})\ \text{or so for }P
 * $$
 *
 * High importance with low performance is `concentrate`, both high `keep`, both low `low-priority`,
 * low importance with high performance `overkill`. On a line counts as high. What counts as
 * borderline is our convention; the fields are relative to each other and say nothing about being
 * good.
 *
 * Units: any scale for each, the same for all attributes; the cross is at the means when left out.
 * Edges: no attributes → `nothing-to-count`; an attribute without a name → `no-name`; another cross
 * → `unknown-choice`.
 *
 * Source: J. A. Martilla and J. C. James, Importance-Performance Analysis, 1977.
 */
export function importancePerformance(survey: {
  attributes: readonly Attribute[];
  cross?: Cross;
}): Measured<ImportancePerformance> {
  const { attributes: input, cross = 'means' } = fieldsOf(survey);
  const attributes = listOf(input);
  if (attributes.length === 0) return invalid('nothing-to-count', 'attributes');
  const problem = entryProblem(
    'attributes',
    attributes,
    ({ id, importance, performance }) =>
      nameProblem({ id }) ?? numberProblem({ importance, performance }),
  );
  if (problem) return { valid: false, problem };

  const importances = attributes.map(({ importance }) => importance);
  const performances = attributes.map(({ performance }) => performance);
  const lines = linesOf(cross, importances, performances);
  if (lines === undefined) return invalid('unknown-choice', 'cross');
  const crossProblem = numberProblem(lines);
  if (crossProblem)
    return {
      valid: false,
      problem: typeof cross === 'string' ? { reason: 'too-large' } : inside('cross', crossProblem),
    };

  const important = placing(importances, lines.importance);
  const performing = placing(performances, lines.performance);
  const placed = attributes.map(({ id, importance, performance }) => ({
    id,
    quadrant: quadrantOf(important.isHigh(importance), performing.isHigh(performance)),
    borderline: important.isNear(importance) || performing.isNear(performance),
  }));
  return bounded({
    importanceLine: lines.importance,
    performanceLine: lines.performance,
    placed,
    few: attributes.length < 4,
  });
}

function linesOf(
  cross: Cross,
  importances: number[],
  performances: number[],
): { importance: number; performance: number } | undefined {
  if (cross === 'means') return { importance: mean(importances), performance: mean(performances) };
  if (cross === 'medians')
    return { importance: median(importances), performance: median(performances) };
  if (typeof cross !== 'object' || cross === null) return undefined;
  return { importance: cross.importance, performance: cross.performance };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return mean(middle);
}

function placing(values: readonly number[], line: number) {
  const slack = roundingError * Math.max(1, Math.abs(line));
  const near = borderlinePart * (Math.max(...values) - Math.min(...values)) + slack;
  return {
    isHigh: (value: number) => value >= line - slack,
    isNear: (value: number) => Math.abs(value - line) <= near,
  };
}

function quadrantOf(isImportant: boolean, isPerforming: boolean): Quadrant {
  if (isImportant) return isPerforming ? 'keep' : 'concentrate';
  return isPerforming ? 'overkill' : 'low-priority';
}
