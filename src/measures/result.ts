/**
 * Why a measure has no value. Each code is a key for a sentence in the reader's language.
 *
 * - `not-a-number`: missing, NaN or infinite
 * - `negative`, `not-whole`, `not-positive`, `out-of-range`: a number that the input does not
 *   allow
 * - `too-large`: beyond what can be counted exactly (2^53 − 1)
 * - `wrong-length`: not one count for every point of the scale
 * - `nobody-answered`, `nothing-to-count`, `no-stages`, `all-excluded`: there is nothing to
 *   divide by
 * - `more-than-total`: a part is larger than its whole
 * - `more-excluded-than-issues`, `more-resolved-than-issues`, `more-resolved-than-eligible`:
 *   first-contact counts that contradict each other
 * - `shares-exceed-one`: shares of the same people add up to more than all of them
 * - `no-variation`: every answer is alike, so the formula would report a certainty that nobody
 *   has
 * - `too-few`: fewer values than the formula needs
 * - `more-than-before`: customers of a cohort, or a share of them, that grow from one period to
 *   the next
 * - `no-losses`, `no-estimate`: a curve of retention that nothing in the data decides
 * - `diverges`: a sum without end that has no limit
 * - `no-control-group`: nothing to compare with
 * - `shares-contradict`: shares that cannot be true together
 * - `no-name`, `not-yes-or-no`, `unknown-choice`: an entry without a text for its name, or an
 *   answer that is not one of those offered
 */
export type Reason =
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'not-positive'
  | 'out-of-range'
  | 'too-large'
  | 'wrong-length'
  | 'nobody-answered'
  | 'nothing-to-count'
  | 'no-stages'
  | 'all-excluded'
  | 'more-than-total'
  | 'more-excluded-than-issues'
  | 'more-resolved-than-issues'
  | 'more-resolved-than-eligible'
  | 'shares-exceed-one'
  | 'no-variation'
  | 'too-few'
  | 'more-than-before'
  | 'no-losses'
  | 'no-estimate'
  | 'diverges'
  | 'no-control-group'
  | 'shares-contradict'
  | 'no-name'
  | 'not-yes-or-no'
  | 'unknown-choice';

/**
 * What is wrong, and where: `field` is the path of the input, such as `promoters`,
 * `before.passives` or `answers.3` (positions start at 0).
 */
export type Problem = { reason: Reason; field?: string };

/**
 * A measure's answer: its value, or the reason why there is none. Numbers inside a value are always
 * finite.
 */
export type Measured<T> = { valid: true; value: T } | { valid: false; problem: Problem };

/** The answer of a measure that could be computed. */
export function valid<T>(value: T): { valid: true; value: T } {
  return { valid: true, value };
}

/** The answer of a measure that could not be computed. */
export function invalid(reason: Reason, field?: string): { valid: false; problem: Problem } {
  return { valid: false, problem: field === undefined ? { reason } : { reason, field } };
}

/**
 * The answer of a measure whose inputs have no upper limit: `too-large` when a number in it,
 * however deep, has grown beyond all numbers.
 */
export function bounded<T>(value: T): Measured<T> {
  return isFinite(value) ? valid(value) : invalid('too-large');
}

function isFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
}
