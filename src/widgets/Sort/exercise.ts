/** An exercise as an island gets it: its texts in one language. */
export type Exercise = {
  groups: readonly { id: string; name: string }[];
  cases: readonly { id: string; text: string; group: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

export type Case = Exercise['cases'][number];

/** The group chosen for each case, in the order of the file; undefined while it is not sorted. */
export type Answers = readonly (string | undefined)[];

const unsorted = '-';

/** One sign a case: the place of its group from 0, `a` for 10; a hyphen for a case not sorted yet. Undefined for anything else. */
export function readAnswers(text: string, { groups, cases }: Exercise): Answers | undefined {
  if (text.length !== cases.length) return undefined;
  const places = [...text].map((sign) => (sign === unsorted ? undefined : /^[0-9a-z]$/.test(sign) ? Number.parseInt(sign, 36) : -1));
  if (places.some((place) => place !== undefined && groups[place] === undefined)) return undefined;
  return places.map((place) => (place === undefined ? undefined : groups[place]?.id));
}

export function writeAnswers(answers: Answers, { groups }: Exercise): string {
  return answers.map((group) => (group === undefined ? unsorted : groups.findIndex(({ id }) => id === group).toString(36))).join('');
}

export const noAnswers = ({ cases }: Exercise): string => unsorted.repeat(cases.length);

/** How many are sorted, and how many of those into their group. */
export function countSorted(answers: Answers, { cases }: Exercise): { sorted: number; right: number } {
  return {
    sorted: answers.filter((group) => group !== undefined).length,
    right: cases.filter(({ group }, place) => answers[place] === group).length,
  };
}
