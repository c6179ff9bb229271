import type { Observation } from '../../measures/survival';
import { tooLong, type Written } from '../parts/fields';
import { withDecimalPoints } from '../parts/read-number';

/** What could be read of a pasted text, and the positions, from 1, of what could not. */
export type Read<T> = { list: T[]; wrong: number[] };

export const mostCounts = 200;
export const mostObservations = 10_000;

const clean = (pasted: string) => pasted.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff"']/g, '');
const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.split(/[\s;,、，|]+/).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0);

/** Customers at the start and after every period, set apart by anything; of two columns, the first of which counts 0, 1, 2 …, the second is taken. */
export function readCounts(pasted: string): Read<number> {
  const lines = linesOf(clean(pasted));
  const isNumbered = lines.length > 1 && lines.every((cells, place) => cells.length === 2 && cells[0] === String(place));
  const cells = isNumbered ? lines.map(([, count = '']) => count) : lines.flat();
  return read(cells, (cell) => (/^(0|[1-9]\d{0,14})$/.test(cell) ? Number(cell) : undefined));
}

/**
 * How long each customer was watched: `5` left after five periods, `5+` was still there; or two columns, the second of which is 1 for left and 0 for still there.
 * A single comma between digits is a decimal one where the language has it so.
 */
export function readObservations(pasted: string, decimalComma: boolean): Read<Observation> {
  const text = clean(pasted);
  const lines = linesOf(decimalComma ? withDecimalPoints(text) : text);
  const isTable = lines.length > 1 && lines.every((cells) => cells.length === 2 && /^[01]$/.test(cells[1] ?? ''));
  const cells = isTable ? lines.map(([time = '', ended]) => (ended === '1' ? time : `${time}+`)) : lines.flat();
  return read(cells, observationOf);
}

function read<T>(cells: readonly string[], one: (cell: string) => T | undefined): Read<T> {
  const all = cells.map(one);
  return { list: all.filter((entry) => entry !== undefined), wrong: all.flatMap((entry, place) => (entry === undefined ? [place + 1] : [])) };
}

function observationOf(cell: string): Observation | undefined {
  const [, time, plus] = /^(\d{1,6}(?:\.\d{1,6})?)(\+?)$/.exec(cell) ?? [];
  return time === undefined ? undefined : { time: Number(time), ended: plus === '' };
}

const writeObservation = ({ time, ended }: Observation) => `${time}${ended ? '' : '+'}`;
export const writeCounts = (counts: readonly number[]) => counts.join(', ');

// Servers refuse much longer addresses.
const longest = 1800;
const short = (text: string) => (text.length <= longest ? text : tooLong);

/** `1000_869_743` for an address; undefined while there is a mistake in the text. */
export function countsToAddress(pasted: string): Written {
  const { list, wrong } = readCounts(pasted);
  return wrong.length > 0 || list.length === 0 || list.length > mostCounts ? undefined : short(list.join('_'));
}

export function countsFromAddress(text: string): string | undefined {
  const { list, wrong } = readCounts(text.replaceAll('_', ' '));
  return /^\d+(_\d+)*$/.test(text) && wrong.length === 0 && typeof countsToAddress(writeCounts(list)) === 'string' ? writeCounts(list) : undefined;
}

// Beyond this many an address holds how many customers share each time: `12x5` left after five, `3x5p` still there.
const mostInOrder = 200;

export function observationsToAddress(pasted: string, decimalComma: boolean): Written {
  const { list, wrong } = readObservations(pasted, decimalComma);
  if (wrong.length > 0 || list.length === 0 || list.length > mostObservations) return undefined;
  const texts = list.map(writeObservation).map((text) => text.replace('+', 'p'));
  if (texts.length <= mostInOrder) return short(texts.join('_'));
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return short([...times].map(([text, count]) => `${count}x${text}`).join('_'));
}

export function observationsFromAddress(text: string): string | undefined {
  if (text.length > longest || !/^(\d{1,5}x)?\d+(\.\d+)?p?(_(\d{1,5}x)?\d+(\.\d+)?p?)*$/.test(text)) return undefined;
  const parts = text.split('_').map((part) => /^(?:(\d+)x)?(.*)$/.exec(part) ?? []);
  const total = parts.reduce((sum, [, times = '1']) => sum + Number(times), 0);
  if (total > mostObservations || total === 0) return undefined;
  const written = parts.flatMap(([, times = '1', one = '']) => Array<string>(Number(times)).fill(one.replace('p', '+'))).join(' ');
  return readObservations(written, false).wrong.length === 0 ? written : undefined;
}
