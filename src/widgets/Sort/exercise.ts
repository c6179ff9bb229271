import { noSigns, readSigns, writeSigns } from '../exercise/answer-signs';

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

/** One sign a case: the place of its group. Undefined for a text that fits no such set of answers. */
export const readAnswers = (text: string, { groups, cases }: Exercise): Answers | undefined =>
  readSigns(text, cases.length, groups.length)?.map((place) =>
    place === undefined ? undefined : groups[place]?.id,
  );

export function writeAnswers(answers: Answers, { groups }: Exercise): string {
  return writeSigns(
    answers.map((answer) =>
      answer === undefined ? undefined : groups.findIndex(({ id }) => id === answer),
    ),
  );
}

export const noAnswers = ({ cases }: Exercise): string => noSigns(cases.length);

/** How many are sorted, and how many of those into their group. */
export function countSorted(
  answers: Answers,
  { cases }: Exercise,
): { sorted: number; right: number } {
  return {
    sorted: answers.filter((group) => group !== undefined).length,
    right: cases.filter(({ group }, place) => answers[place] === group).length,
  };
}
