/**
 * A mixed order that is the same for everybody, because a file lists its cases group by group, or in the very order that is asked for.
 * Gives positions of the list, never in the order of the list if there are two or more.
 */
export function playOrder(ids: readonly string[]): number[] {
  const random = randomFrom(ids.join(' '));
  const order = ids.map((_, place) => place);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? last, order[last] ?? other];
  }
  const isAsListed = order.every((place, turn) => place === turn);
  return isAsListed ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Numbers from 0 to 1 that follow from a text: its 32-bit FNV-1a hash starts the generator mulberry32. */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
