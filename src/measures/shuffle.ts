import { randomFrom } from './random.ts';

/** The 32-bit FNV-1a hash of a text, taken over its code points. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * The indices 0 … count − 1 in an order that is the same for the same text; every order is equally
 * likely over many texts (Fisher–Yates shuffle).
 */
export function shuffledIndices(text: string, count: number): number[] {
  const random = randomFrom(hashOf(text));
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? last, order[last] ?? other];
  }
  return order;
}
