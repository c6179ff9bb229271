import { textField, tooLong } from '../fields/fields';

export type GoalSentence = { goal: string };

export const longestGoal = 400;
// an address leaves out what is empty, and an emptied field is not the starting one
const nothing = '-';

/** What a reader can set: the sentence itself. */
export function smartFields({ goal }: GoalSentence) {
  const fits = (text: string) => (text.length <= longestGoal ? text : undefined);
  return {
    goal: textField({
      initial: goal,
      read: (text) => (text === nothing ? '' : fits(text)),
      write: (text) => (text === '' ? nothing : (fits(text) ?? tooLong)),
    }),
  };
}
