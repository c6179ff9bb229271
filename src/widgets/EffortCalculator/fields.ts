import { choiceField, numbersField } from '../fields/fields';

export const maxPeople = 1_000_000;
export const versions = ['1', '2'] as const;
export type Version = (typeof versions)[number];

/**
 * The version shown first, and how many people chose each point of either scale; one is never made
 * from the other.
 */
export type Efforts = { version: Version; one: readonly number[]; two: readonly number[] };

/** What a reader can set. */
export function effortFields({ tag, version, one, two }: Efforts & { tag: string }) {
  const people = (initial: readonly number[]) =>
    numbersField({ initial, from: 0, to: maxPeople, whole: true, sliderTo: 100, tag });
  return { version: choiceField(versions, version), one: people(one), two: people(two) };
}
