import type { Problem, Reason } from './result';

/** The smallest and largest value allowed, and whether only whole numbers are. */
type Limits = { from: number; to: number; whole?: boolean };

const everyNumber: Limits = { from: -Number.MAX_VALUE, to: Number.MAX_VALUE };

/**
 * The first reason why a value is not a finite number within limits, or undefined when it is one.
 */
function rangeReason(
  value: number | undefined,
  { from, to, whole = false }: Limits,
): Reason | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < from || value > to) return 'out-of-range';
  if (whole && !Number.isInteger(value)) return 'not-whole';
  return undefined;
}

/**
 * The first reason why a value is not a count (a whole number from 0 to 2^53 − 1), or undefined
 * when it is one.
 */
function countReason(value: number | undefined): Reason | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (!Number.isInteger(value)) return 'not-whole';
  if (value > Number.MAX_SAFE_INTEGER) return 'too-large';
  return undefined;
}

/** Named values, or a list, whose positions are then the names. */
type Values<T> = Readonly<Record<string, T | undefined>> | readonly (T | undefined)[];

/** The first problem among named values, in the order in which they were written. */
function firstProblem<T>(
  values: Values<T>,
  reasonFor: (value: T | undefined) => Reason | undefined,
): Problem | undefined {
  for (const [field, value] of Object.entries(values)) {
    const reason = reasonFor(value);
    if (reason !== undefined) return { reason, field };
  }
  return undefined;
}

/** The first value that is not a count (a whole number from 0), if there is one. */
export function countProblem(values: Values<number>): Problem | undefined {
  return firstProblem(values, countReason);
}

/**
 * The first value that is not an amount (a finite number from 0, whole or not), if there is one.
 */
export function amountProblem(values: Values<number>): Problem | undefined {
  return firstProblem(
    values,
    (value) => rangeReason(value, everyNumber) ?? (Number(value) < 0 ? 'negative' : undefined),
  );
}

/** The first value that is not a finite number, if there is one. */
export function numberProblem(values: Values<number>): Problem | undefined {
  return rangeProblem(values, everyNumber);
}

/** The first value that is not a finite number above 0, if there is one. */
export function positiveProblem(values: Values<number>): Problem | undefined {
  return firstProblem(
    values,
    (value) => rangeReason(value, everyNumber) ?? (Number(value) <= 0 ? 'not-positive' : undefined),
  );
}

/** The first value that is not a text to call something by, if there is one. */
export function nameProblem(values: Values<string>): Problem | undefined {
  return firstProblem(values, (value) =>
    typeof value === 'string' && value !== '' ? undefined : 'no-name',
  );
}

/** The first value outside a closed range, if there is one. */
export function rangeProblem(values: Values<number>, limits: Limits): Problem | undefined {
  return firstProblem(values, (value) => rangeReason(value, limits));
}

/**
 * The first thing wrong with a list of counts, one for each point of a scale, if there is anything.
 */
export function scaleProblem(counts: readonly number[], points: number): Problem | undefined {
  if (!Array.isArray(counts) || counts.length !== points)
    return { reason: 'wrong-length', field: 'counts' };
  // Array.from, because a gap in a list would otherwise be skipped and counted as nobody.
  return firstProblem(named('counts', Array.from(counts)), countReason);
}

/**
 * The values of a list or an object under their paths: `rates.0`, `rates.1` or `before.promoters`
 * and so on.
 */
export function named<T>(path: string, values: Values<T>): Record<string, T | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [`${path}.${field}`, value]),
  );
}

/** A problem of something inside the input, with the path that leads there. */
export function inside(path: string, { reason, field }: Problem): Problem {
  return { reason, field: field === undefined ? path : `${path}.${field}` };
}

/**
 * The first problem of the entries of a list of objects, if there is one; `problemOf` gets each
 * entry's fields, none if it is no object.
 */
export function entryProblem<T extends object>(
  path: string,
  list: readonly T[],
  problemOf: (entry: T) => Problem | undefined,
): Problem | undefined {
  for (const [position, entry] of list.entries()) {
    const problem = problemOf(fieldsOf(entry));
    if (problem) return inside(`${path}.${position}`, problem);
  }
  return undefined;
}

/**
 * The object itself, or one without fields when there is none: what comes from a file or an address
 * may lack what its type promises.
 */
export function fieldsOf<T extends object>(value: T): T {
  return typeof value === 'object' && value !== null ? value : ({} as T);
}

/**
 * The list itself, gaps filled with undefined so that no check passes over them; empty when there
 * is none.
 */
export function listOf<T>(value: readonly T[]): T[] {
  return Array.isArray(value) ? Array.from(value) : [];
}
