import { randomFrom } from '../measures/random.ts';

/** The 32-bit FNV-1a hash of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * The order in which the answers of a question are printed: positions in the file, mixed by the
 * question's id alone. It is the same for every reader, in every language and on paper, so that a
 * class can talk about "b"; every order is equally likely over many ids (Fisher–Yates shuffle).
 */
export function answerOrder(id: string, count: number): number[] {
  const random = randomFrom(hashOf(id));
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? last, order[last] ?? other];
  }
  return order;
}

/** The letter an answer is called by, from its printed position: a, b, c … */
export const answerLetter = (position: number): string => String.fromCharCode(97 + position);
