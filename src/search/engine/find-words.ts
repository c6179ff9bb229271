import { foldText, hasHan } from '../../text/fold-text';

/** Shorter words match only whole: "nps", not every word that begins with it. */
const minPrefix = 4;
const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The words of a query to mark, without signs at their ends; short ones only if there are no others. */
export function markableWords(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  const long = words.filter((word) => hasHan(word) || word.length > 2);
  return [...new Set(long.length > 0 ? long : words)];
}

/** Finds words in a text, whatever their capitals, accents or endings: pairs of start and end. */
export function findWords(text: string, query: string): [start: number, end: number][] {
  const words = markableWords(query).sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const patterns = words.map((word) => {
    const folded = escapeRegExp(foldText(word));
    const ending = folded.length < minPrefix ? '' : '\\p{L}*';
    return hasHan(word) ? folded : `(?<![\\p{L}\\p{N}])${folded}${ending}(?![\\p{L}\\p{N}])`;
  });
  const matches = foldText(text).matchAll(new RegExp(patterns.join('|'), 'gu'));
  return [...matches].map(({ 0: found, index }) => [index, index + found.length]);
}
