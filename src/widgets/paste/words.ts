import { isEmptyCell } from './clean-text';
import { isNumber, moneySigns, sizeOf, splitNumber } from './number-text';

const unitAfter = new RegExp(`(\\d)\\s+(?=(?:%|${moneySigns})(?![\\p{L}\\p{N}]))`, 'giu');
const unitBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${moneySigns})\\s+(?=[-+−–]?\\d)`, 'giu');
const mayHaveUnit = new RegExp(`%|${moneySigns}`, 'iu');
const outOf = /(\d)\s*\/\s*(?=\d)/g;
const dateLike = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/;

/** The words of a line without signs between cells: at spaces and at commas before a space; a unit stays with its number. */
export function wordsOf(text: string): string[] {
  const united = mayHaveUnit.test(text)
    ? text.replace(unitAfter, '$1').replace(unitBefore, '$1')
    : text;
  return united
    .replace(outOf, '$1/')
    .split(/[\s、]+|,+(?=\s|$)/u)
    .map(bareWord)
    .filter((word) => word !== '');
}

/** A word without quotation marks and the brackets of a list; a bracket at both ends is kept: `(5)` is minus five. */
function bareWord(word: string): string {
  if (!/["[\]()]/.test(word)) return word;
  const text = word.replace(/["[\]]/g, '');
  return text.startsWith('(') === text.endsWith(')') ? text : text.replace(/^\(|\)$/g, '');
}

/** Whether a word stands for a value: a number, a date, or the sign of an empty cell. */
export const isValue = (word: string): boolean =>
  isNumber(word) || isEmptyCell(word) || dateLike.test(word) || /^\d+([.,]\d+)?\+$/.test(word);

// Stands for the space inside a number while a line is cut; no text holds it.
const joint = '\uE000';
const spacedGroups = /(?<![\p{L}\d.,'])[1-9]\d{0,2}(?: \d{3})+(?!\d)/gu;

/** Whether spaces may set thousands apart in a text: `1 204`. */
export const mayHaveGroups = (text: string): boolean => text.search(spacedGroups) >= 0;

/** The words of a line in which spaces set thousands apart: `1 204,5 980` as `1 204,5` and `980`. A comma never does: `12, 345`. */
export const groupedWordsOf = (text: string): string[] =>
  wordsOf(text.replace(spacedGroups, (number) => number.replaceAll(' ', joint))).map((word) =>
    word.replaceAll(joint, ' '),
  );

/** Words before the values put together as the name of the row, `return desk 5 4` as three cells. */
export function namedRow(words: readonly string[], maxCells: number): string[] {
  let start = words.length;
  while (start > 0 && isValue(words[start - 1] ?? '')) start -= 1;
  if (start === 0 && words.length <= maxCells) return [...words];
  // A number may belong to the name: "Shop 12 40 -1" has a name and two values where three cells are wanted.
  start = Math.max(start, 1, words.length - maxCells + 1);
  return [words.slice(0, start).join(' '), ...words.slice(start)];
}

/** How many decimals a word has under either sign; undefined for what is no number. */
export function decimalsOf(word: string): number | undefined {
  const digits = splitNumber(word)?.digits;
  if (digits === undefined) return undefined;
  const sign = (['.', ','] as const).find(
    (one) => digits.split(one).length === 2 && sizeOf(digits, one) !== undefined,
  );
  return sign === undefined ? 0 : (digits.split(sign)[1] ?? '').length;
}
