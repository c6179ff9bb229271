import { choiceField } from '../fields/fields';

/** The five answers in the order of the questionnaire, from "I like it" to "I dislike it". */
export const answers = ['1', '2', '3', '4', '5'] as const;
export type Answer = (typeof answers)[number];

/** One person's answers about one feature: if it is there, and if it is not. */
export type Answers = { there: Answer; missing: Answer };

/** What a reader can set. */
export function pairFields({ there, missing }: Answers) {
  return { there: choiceField(answers, there), missing: choiceField(answers, missing) };
}
