import { shuffledIndices } from '../../measures/shuffle';

/**
 * A mixed order of the cases of an exercise, the same for every reader: a file lists them group by
 * group, or in the very order that is asked for. Gives indices of the list; with two or more cases
 * they are never in the order of the list.
 */
export function playOrder(ids: readonly string[]): number[] {
  const order = shuffledIndices(ids.join(' '), ids.length);
  const isAsListed = order.every((index, turn) => index === turn);
  return isAsListed ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
