import { shuffledIndices } from '../measures/shuffle.ts';

/**
 * The order in which the answers of a question are printed: positions in the file, mixed by the
 * question's id alone. It is the same for every reader, in every language and on paper, so that a
 * class can talk about "b".
 */
export const answerOrder = (id: string, count: number): number[] => shuffledIndices(id, count);

/** The letter an answer is called by, from its printed position: a, b, c … */
export const answerLetter = (position: number): string => String.fromCharCode(97 + position);
