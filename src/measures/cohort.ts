import { countProblem, listOf, named } from './inputs';
import { invalid, type Measured, valid } from './result';

/**
 * Reads the customers of one cohort, counted at the start and after every period.
 *
 * Edges: no counts, or nobody at the start → `nothing-to-count`; more customers than a period
 * before → `more-than-before`, with the position.
 */
export function readCohort(customers: readonly number[]): Measured<number[]> {
  const counts = listOf(customers);
  const [start] = counts;
  if (start === undefined && counts.length === 0) return invalid('nothing-to-count', 'customers');
  const problem = countProblem(named('customers', counts));
  if (problem) return { valid: false, problem };
  if (start === 0) return invalid('nothing-to-count', 'customers.0');
  const grown = counts.findIndex((count, period) => count > (counts[period - 1] ?? count));
  return grown === -1 ? valid(counts) : invalid('more-than-before', `customers.${grown}`);
}
