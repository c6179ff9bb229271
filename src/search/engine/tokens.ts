import { foldText, hasHan } from '../../text/fold-text.ts';

/** Folds a text for comparing; the result is exactly as long as the text, so offsets stay right. */
export type Fold = (text: string) => string;

/** Folding that also maps pairs of characters: each Traditional one to the Simplified one after it. */
export function createFold(scriptPairs: string): Fold {
  const simplified = new Map(
    Array.from(scriptPairs.match(/../gsu) ?? [], ([from = '', to = '']) => [from, to]),
  );
  return (text) =>
    foldText(text).replace(/[\u3400-\u9fff]/g, (sign) => simplified.get(sign) ?? sign);
}

/** The first five letters of a word match its forms: "loyalty" and "loyal", "usługa" and "usługę". */
export const stem = (word: string): string =>
  /[\d\p{Script=Han}]/u.test(word) ? word : word.slice(0, 5);

/** A word as it is compared, and its offsets. Chinese words are pairs of characters. */
export type Token = { word: string; start: number; end: number; isHan: boolean };

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Particles that are left out so that 忠诚的类型 matches 忠诚类型. */
const particles = /[的了之]/;

/** The words of a folded text. An English possessive s is none. */
export function tokenize(folded: string): Token[] {
  return [...folded.matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (hasHan(run)) return bigrams(run, index);
    if (run === 's' && /['’]/.test(folded[index - 1] ?? '')) return [];
    return [{ word: run, start: index, end: index + run.length, isHan: false }];
  });
}

function bigrams(run: string, offset: number): Token[] {
  // the particle of 目的 (a goal) is part of the word
  const isLeftOut = (sign: string, index: number) =>
    run.length > 2 && particles.test(sign) && run[index - 1] !== '目';
  const signs = [...run]
    .map((sign, index) => ({ sign, index }))
    .filter(({ sign, index }) => !isLeftOut(sign, index))
    .map(({ sign, index }) => ({ word: sign, start: offset + index, end: offset + index + 1 }));
  if (signs.length === 1) return signs.map((sign) => ({ ...sign, isHan: true }));
  return signs.slice(1).map(({ word, end }, index) => {
    const { word: first = '', start = 0 } = signs[index] ?? {};
    return { word: first + word, start, end, isHan: true };
  });
}
