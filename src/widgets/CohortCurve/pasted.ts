import type { Observation } from '../../measures/survival';
import { tooLong, type Written } from '../fields/fields';
import { lazyModule } from '../paste/lazy-module';
import { readPlainList } from '../paste/read-plain-list';
import { isUnread } from '../paste/report';
import { observationsOf, people, type Read, times } from './read-cohort';

export const maxCounts = 200;
export const maxObservations = 10_000;

const whole = lazyModule(() => import('./read-pasted'));

/** The whole readers once they have arrived. */
export const useReaders = whole.use;

const reading: Read<never> = { list: [], report: { errors: [], isReading: true } };

/**
 * Customers at the start and after every period; what is more than a plain list waits for the whole
 * reader.
 */
export function readCounts(
  pasted: string,
  decimalComma: boolean,
  readers = whole.get(),
): Read<number> {
  const plain = readPlainList(pasted, { ...people, decimalComma, isPeriods: true });
  if (plain) return { list: plain.values, report: plain.report };
  if (!readers) void whole.load();
  return readers?.readCounts(pasted, decimalComma) ?? reading;
}

/**
 * How long each customer was watched; what is more than a plain list waits for the whole reader.
 */
export function readObservations(
  pasted: string,
  decimalComma: boolean,
  readers = whole.get(),
): Read<Observation> {
  const plain = readPlainList(pasted, { ...times, decimalComma, mayHavePlus: true });
  if (plain) return observationsOf(plain);
  if (!readers) void whole.load();
  return readers?.readObservations(pasted, decimalComma) ?? reading;
}

/** An address has no powers of ten: a millionth of a period is as little as anybody measures. */
const writeObservation = ({ time, ended }: Observation) =>
  `${Number(time.toFixed(6))}${ended ? '' : '+'}`;
export const writeCounts = (counts: readonly number[]) => counts.join(', ');

// Servers refuse much longer addresses.
const longest = 1800;
const short = (text: string) => (text.length <= longest ? text : tooLong);

/** `1000_869_743` for an address; undefined while there is a mistake in the text. */
export function countsToAddress(pasted: string, decimalComma: boolean): Written {
  const { list, report } = readCounts(pasted, decimalComma);
  return isUnread(report) || list.length === 0 || list.length > maxCounts
    ? undefined
    : short(list.join('_'));
}

export function countsFromAddress(text: string): string | undefined {
  const counts = text.split('_').map(Number);
  if (text.length > longest || !/^\d{1,15}(_\d{1,15})*$/.test(text) || counts.length > maxCounts)
    return undefined;
  return writeCounts(counts);
}

// Beyond this many an address holds how many customers share each time: `12x5` left after five,
// `3x5p` still there.
const maxInOrder = 200;

export function observationsToAddress(pasted: string, decimalComma: boolean): Written {
  const { list, report } = readObservations(pasted, decimalComma);
  if (isUnread(report) || list.length === 0 || list.length > maxObservations) return undefined;
  const texts = list.map(writeObservation).map((text) => text.replace('+', 'p'));
  if (texts.length <= maxInOrder) return short(texts.join('_'));
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return short([...times].map(([text, count]) => `${count}x${text}`).join('_'));
}

export function observationsFromAddress(text: string): string | undefined {
  if (text.length > longest || !/^(\d{1,5}x)?\d+(\.\d+)?p?(_(\d{1,5}x)?\d+(\.\d+)?p?)*$/.test(text))
    return undefined;
  const parts = text.split('_').map((part) => /^(?:(\d+)x)?(.*)$/.exec(part) ?? []);
  const total = parts.reduce((sum, [, count = '1']) => sum + Number(count), 0);
  if (total > maxObservations || total === 0) return undefined;
  if (parts.some(([, , one = '']) => Number.parseFloat(one) > times.to)) return undefined;
  // Decimals stand beside semicolons, so that a decimal comma could not be meant.
  const between = text.includes('.') ? '; ' : ' ';
  return parts
    .flatMap(([, count = '1', one = '']) =>
      Array<string>(Number(count)).fill(one.replace('p', '+')),
    )
    .join(between);
}
