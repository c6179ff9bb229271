import { foldText, hasHan } from '../../text/fold-text';

/** Shorter words are marked only where they stand alone: "nps", not every word that begins with it. */
const shortest = 4;

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The words of a query worth marking, without signs at their ends; all of them when nothing else is left. */
export function tellingWords(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => hasHan(word) || word.length > 2);
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Finds in a text the words of a query, whatever their capitals, accents or endings: pairs of start and end. */
export function findWords(text: string, query: string): [number, number][] {
  const patterns = tellingWords(query).map((word) => {
    const folded = escape(foldText(word));
    if (hasHan(word)) return folded;
    return `(?<![\\p{L}\\p{N}])${folded}${folded.length < shortest ? '' : '\\p{L}*'}(?![\\p{L}\\p{N}])`;
  });
  if (patterns.length === 0) return [];
  const longestFirst = patterns.sort((a, b) => b.length - a.length).join('|');
  return [...foldText(text).matchAll(new RegExp(longestFirst, 'gu'))].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}
