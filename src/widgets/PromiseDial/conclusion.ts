import type { PromiseGap } from '../../measures/promise-gap';

/** Below this a delivery is poor, from the second level on it is good, whatever was promised. */
const fromMiddle = 4;
const fromHigh = 7;

/**
 * The key of what the customer says: how the promise was treated, and how good the delivery was in
 * itself.
 */
export function conclusionKey(conclusion: PromiseGap['conclusion'], delivered: number): string {
  const level = delivered >= fromHigh ? 'high' : delivered >= fromMiddle ? 'middle' : 'low';
  return `dial.says.${conclusion}.${level}`;
}
