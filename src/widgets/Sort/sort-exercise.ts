import { readSigns, writeSigns } from '../exercise/answer-signs';
import type { Engine } from '../exercise/engine';
import { playOrder } from '../exercise/play-order';

/** Cases and the groups they belong to, as the island gets them: texts in one language. */
export type SortExercise = {
  groups: readonly { id: string; name: string }[];
  cases: readonly { id: string; text: string; group: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

export type SortCase = SortExercise['cases'][number];

/** The index of the group chosen for a case; undefined while it is not sorted. */
export type ChosenGroup = number | undefined;

export const sortEngine = ({ groups, cases }: SortExercise): Engine<ChosenGroup> => ({
  order: playOrder(cases.map(({ id }) => id)),
  start: cases.map(() => undefined),
  judge: (answers) =>
    cases.map(({ group }, index) => {
      const answer = answers[index];
      if (answer === undefined) return 'open';
      return groups[answer]?.id === group ? 'right' : 'missed';
    }),
});

/**
 * One sign a case: the index of its group. Undefined for a text that fits no such set of answers.
 */
export const readGroups = (text: string, { groups, cases }: SortExercise) =>
  readSigns(text, cases.length, groups.length);

export const writeGroups = writeSigns;
