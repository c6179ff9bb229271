import { choiceField, numberField, textField } from '../parts/fields';
import { type DataName, dataNames, units } from './toy-data';

/** What an author may write in the tag. */
export type Sandbox = { data: DataName; groups: number; seed: number };

export const mostGroups = 5;
export const mostSeed = 20;
/** Beyond any number of moves that these points take: the end. */
export const lastStep = 300;
export const longestName = 60;

const apart = '|';

/** What a reader can set. The names of the groups are one text, set apart by bars. */
export function sandboxFields({ tag, data, groups, seed }: Sandbox & { tag: string }) {
  return {
    data: choiceField(dataNames, data),
    unit: choiceField(units, 'week'),
    groups: numberField({ initial: groups, from: 1, to: mostGroups, whole: true, tag }),
    seed: numberField({ initial: seed, from: 1, to: mostSeed, whole: true, tag }),
    step: numberField({ initial: lastStep, from: 0, to: lastStep, whole: true, tag }),
    names: textField({ longest: mostGroups * (longestName + 1) }),
  };
}

export const readNames = (text: string): string[] => text.split(apart);

/** The names with one of them changed; a bar typed into a name becomes a slash. */
export function changeName(text: string, place: number, name: string): string {
  const names = Array.from({ length: mostGroups }, (_, group) => readNames(text)[group] ?? '');
  return names.with(place, name.replaceAll(apart, '/').slice(0, longestName)).join(apart).replace(/\|+$/, '');
}
