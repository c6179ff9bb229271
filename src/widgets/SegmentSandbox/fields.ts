import { choiceField, numberField, textField } from '../fields/fields';
import { type DataName, dataNames, units } from './toy-data';

/** What an author may write in the tag. */
export type Sandbox = { data: DataName; groups: number; seed: number };

export const maxGroups = 6;
export const maxSeed = 20;
/** Beyond any number of moves that these points take: the end. */
export const lastStep = 300;
export const longestName = 60;
/** Servers refuse addresses that are much longer. */
const longestTable = 2000;

/** The invented customers, and those that a reader pastes. */
export const sources = [...dataNames, 'own'] as const;

/** The columns of a pasted table that can be chosen, from 1. */
export const columnNumbers = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
/**
 * How distances are taken between pasted customers: in standard deviations of each column, or as
 * the numbers stand.
 */
export const distances = ['standard', 'raw'] as const;

const apart = '|';

/** What a reader can set. The names of the groups are one text, set apart by bars. */
export function sandboxFields({ tag, data, groups, seed }: Sandbox & { tag: string }) {
  return {
    data: choiceField(sources, data),
    unit: choiceField(units, 'week'),
    table: textField({ longest: longestTable }),
    x: choiceField(columnNumbers, '1'),
    y: choiceField(columnNumbers, '2'),
    distance: choiceField(distances, 'standard'),
    groups: numberField({ initial: groups, from: 1, to: maxGroups, whole: true, tag }),
    seed: numberField({ initial: seed, from: 1, to: maxSeed, whole: true, tag }),
    step: numberField({ initial: lastStep, from: 0, to: lastStep, whole: true, tag }),
    names: textField({ longest: maxGroups * (longestName + 1) }),
  };
}

export const isTooLongForLink = (table: string): boolean => table.length > longestTable;

export const readNames = (text: string): string[] => text.split(apart);

/** The names with one of them changed; a bar typed into a name becomes a slash. */
export function changeName(text: string, place: number, name: string): string {
  const names = Array.from({ length: maxGroups }, (_, group) => readNames(text)[group] ?? '');
  return names
    .with(place, name.replaceAll(apart, '/').slice(0, longestName))
    .join(apart)
    .replace(/\|+$/, '');
}
