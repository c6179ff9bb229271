import { textField } from '../parts/fields';

export type SortGroup = { id: string; name: string };
export type SortCase = { id: string; text: string; group: string; why: string };
/** What an exercise hands to the island. */
export type Cases = { groups: readonly SortGroup[]; cases: readonly SortCase[]; lang?: string | undefined };

const open = '-';
const signs = '0123456789abcdefghijklmnopqrstuvwxyz';

/** One sign for each case, the place of its group or `-`, so that a link to fourteen answers stays short. */
export function sortFields({ groups, cases }: Pick<Cases, 'groups' | 'cases'>) {
  const allowed = signs.slice(0, groups.length) + open;
  const fits = (text: string) => text.length === cases.length && [...text].every((sign) => allowed.includes(sign));
  const untouched = open.repeat(cases.length);
  return {
    answers: textField({ initial: untouched, read: (text) => (fits(text) ? text : undefined), write: (text) => (fits(text) && text !== untouched ? text : '') }),
  };
}

/** The group chosen for a case; nothing while it is open or the answers do not belong to this exercise. */
export const chosenGroup = ({ groups }: Pick<Cases, 'groups'>, answers: string, place: number): SortGroup | undefined => groups[signs.indexOf(answers[place] ?? open)];

/** The answers with one case put into a group, or taken out again. */
export function withAnswer({ groups, cases }: Pick<Cases, 'groups' | 'cases'>, answers: string, place: number, group: string): string {
  const at = groups.findIndex((one) => one.id === group);
  return cases.map((_, index) => (index === place ? (signs[at] ?? open) : chosenGroup({ groups }, answers, index) ? (answers[index] ?? open) : open)).join('');
}
