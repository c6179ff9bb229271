import { processSample } from '../../measures';
import type { NumberRead } from '../fields/read-number';
import { isUnread } from '../paste/report';
import type { Change } from './study';
import { maxValues, type readValues } from './values';

/** An invented steady process: thirty average call times, in minutes. */
const steady = { count: 30, mean: 6.1, spread: 0.25 };

export const nothing: Change = { kind: 'none', place: 1, size: 0, baseline: 'all' };

/** The change put into the data; undefined while its place or size cannot be read. */
export function changeOf(
  kind: Change['kind'],
  baseline: Change['baseline'],
  place: NumberRead,
  size: NumberRead,
): Change | undefined {
  if (kind === 'none') return nothing;
  return place.valid && size.valid
    ? { kind, place: place.value, size: size.value, baseline }
    : undefined;
}

/** The numbers of a list; undefined while one is wrong, or there are too many. */
export const typedValues = ({ values, report }: ReturnType<typeof readValues>) =>
  !isUnread(report) && values.length <= maxValues ? values : undefined;

/** A sample of the invented process; undefined while its number cannot be read. */
export function steadyValues(seed: number | undefined): number[] | undefined {
  const measured = seed === undefined ? undefined : processSample({ ...steady, seed });
  return measured?.valid ? measured.value.values : undefined;
}
