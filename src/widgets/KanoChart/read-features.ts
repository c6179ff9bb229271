import { type KanoCategory, kanoCategory } from '../../measures/kano';
import { tooLong, type Written } from '../parts/fields';
import { readLines } from '../parts/pasted-lines';
import { readNumber } from '../parts/read-number';

/** A feature and how many people gave each category, in the order A O M I R Q. */
export type Feature = { name: string; counts: number[] };

export type FeaturesRead = { features: Feature[] } | { problem: 'empty' | 'many' } | { wrong: number[] };

export const mostLines = 10_000;
export const mostFeatures = 30;
const mostPeople = 1_000_000;
const order: readonly KanoCategory[] = ['A', 'O', 'M', 'I', 'R', 'Q'];

/**
 * Reads features line by line: a name, then either the counts A O M I, with R and Q if there are any, or two answers of one person from 1 to 5.
 * Lines with the same name are added up; a line without one is a feature of its own, but for answers, which belong together.
 */
export function readFeatures(pasted: string): FeaturesRead {
  const lines = readLines(pasted);
  if (lines.length > mostLines) return { problem: 'many' };
  const found = new Map<string, number[]>();
  const wrong: number[] = [];
  for (const [place, { line, cells }] of lines.entries()) {
    const isNamed = cells[0] !== undefined && countOf(cells[0]) === undefined;
    const given = (isNamed ? cells.slice(1) : cells).map(countOf);
    if (place === 0 && lines.length > 1 && given.length > 1 && given.every((count) => count === undefined)) continue;
    const counts = countsOf(given);
    if (counts === undefined) {
      wrong.push(line);
      continue;
    }
    const name = (isNamed && cells[0]) || (given.length === 2 ? '1' : String(found.size + 1));
    const before = found.get(name);
    found.set(name, before ? before.map((count, at) => Math.min(mostPeople, count + (counts[at] ?? 0))) : counts);
  }
  if (wrong.length > 0) return { wrong };
  if (found.size > mostFeatures) return { problem: 'many' };
  return found.size > 0 ? { features: [...found].map(([name, counts]) => ({ name, counts })) } : { problem: 'empty' };
}

/** Four or six counts as six, and one person's pair of answers as one person in one category. */
function countsOf(given: readonly (number | undefined)[]): number[] | undefined {
  if (given.includes(undefined)) return undefined;
  const numbers = given as number[];
  if (numbers.length === 4) return [...numbers, 0, 0];
  if (numbers.length === 6) return numbers;
  const [functional = 0, dysfunctional = 0] = numbers;
  const measured = numbers.length === 2 ? kanoCategory({ functional, dysfunctional }) : undefined;
  return measured?.valid ? order.map((category) => (category === measured.value.category ? 1 : 0)) : undefined;
}

function countOf(cell: string): number | undefined {
  if (/^\d{1,6}$/.test(cell)) return Number(cell);
  // a name; ten thousand of them should not each be tried as a number
  if (!/\d/.test(cell)) return undefined;
  const read = readNumber(cell, { from: 0, to: mostPeople, whole: true });
  return read.valid ? read.value : undefined;
}

// Beyond this, an address holds the counts of each feature instead of every answer, or servers would refuse it.
const longest = 600;

export function featuresToAddress(pasted: string): Written {
  const read = readFeatures(pasted);
  if (!('features' in read)) return undefined;
  if (pasted.length <= longest) return pasted;
  const text = read.features.map(lineOf).join('\n');
  return text.length <= 4 * longest ? text : tooLong;
}

/** A feature as a line of counts; a number that stands in for a missing name would be read as one more count. */
function lineOf({ name, counts }: Feature): string {
  const written = name.replaceAll(';', ',');
  return [...(countOf(written) === undefined ? [written] : []), ...counts].join('; ');
}

export function featuresFromAddress(text: string): string | undefined {
  return text.length <= 4 * longest && 'features' in readFeatures(text) ? text : undefined;
}
