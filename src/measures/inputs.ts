import type { Problem, Reason } from './result';

/** The smallest and largest value allowed, and whether only whole numbers are. */
type Limits = { from: number; to: number; whole?: boolean };

/** The first reason why a value is not a finite number within limits, or undefined when it is one. */
function rangeReason(value: number | undefined, { from, to, whole = false }: Limits): Reason | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < from || value > to) return 'out-of-range';
  if (whole && !Number.isInteger(value)) return 'not-whole';
  return undefined;
}

/** The first reason why a value is not a count (a whole number from 0 to 2^53 − 1), or undefined when it is one. */
function countReason(value: number | undefined): Reason | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (!Number.isInteger(value)) return 'not-whole';
  if (value > Number.MAX_SAFE_INTEGER) return 'too-large';
  return undefined;
}

/** The first problem among named values, in the order in which they were written. */
function firstProblem(
  values: Readonly<Record<string, number | undefined>>,
  reasonFor: (value: number | undefined) => Reason | undefined,
): Problem | undefined {
  for (const [field, value] of Object.entries(values)) {
    const reason = reasonFor(value);
    if (reason !== undefined) return { reason, field };
  }
  return undefined;
}

/** The first value that is not a count (a whole number from 0), if there is one. */
export function countProblem(values: Readonly<Record<string, number>>): Problem | undefined {
  return firstProblem(values, countReason);
}

/** The first value outside a closed range, if there is one. */
export function rangeProblem(values: Readonly<Record<string, number>>, limits: Limits): Problem | undefined {
  return firstProblem(values, (value) => rangeReason(value, limits));
}

/** The first thing wrong with a list of counts, one for each point of a scale, if there is anything. */
export function scaleProblem(counts: readonly number[], points: number): Problem | undefined {
  if (!Array.isArray(counts) || counts.length !== points) return { reason: 'wrong-length', field: 'counts' };
  // Array.from, because a gap in a list would otherwise be skipped and counted as nobody.
  return firstProblem(named('counts', Array.from(counts)), countReason);
}

/** The values of a list under the paths of their positions: `rates.0`, `rates.1` and so on. */
export function named(list: string, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, position) => [`${list}.${position}`, value]));
}
