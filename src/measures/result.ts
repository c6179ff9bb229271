/**
 * Why a measure has no value. Each code is a key for a sentence in the reader's language.
 *
 * - `not-a-number`: missing, NaN or infinite
 * - `negative`, `not-whole`, `not-positive`, `out-of-range`: a number that the input does not allow
 * - `too-large`: beyond what can be counted exactly (2^53 − 1)
 * - `wrong-length`: not one count for every point of the scale
 * - `nobody-answered`, `nothing-to-count`, `no-stages`, `all-excluded`: there is nothing to divide by
 * - `more-than-total`: a part is larger than its whole
 * - `more-excluded-than-issues`, `more-resolved-than-issues`, `more-resolved-than-eligible`: first-contact counts that contradict each other
 * - `shares-exceed-one`: shares of the same people add up to more than all of them
 * - `no-variation`: every answer is alike, so the formula would report a certainty that nobody has
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
  | 'no-variation';

/** What is wrong, and where: `field` is the path of the input, such as `promoters`, `before.passives` or `answers.3` (positions start at 0). */
export type Problem = { reason: Reason; field?: string };

/** A measure's answer: its value, or the reason why there is none. Numbers inside a value are always finite. */
export type Measured<T> = { valid: true; value: T } | { valid: false; problem: Problem };

/** The answer of a measure that could be computed. */
export function valid<T>(value: T): { valid: true; value: T } {
  return { valid: true, value };
}

/** The answer of a measure that could not be computed. */
export function invalid(reason: Reason, field?: string): { valid: false; problem: Problem } {
  return { valid: false, problem: field === undefined ? { reason } : { reason, field } };
}
