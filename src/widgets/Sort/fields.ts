import { playOrder } from '../exercise/play-order';
import { choiceField, textField } from '../fields/fields';
import { type Exercise, noAnswers, readAnswers } from './exercise';

/** The place after the last case, where the result stands. */
export const end = 'end';

/** What a reader can set: the group of each case, and which case is shown. */
export function sortFields({ exercise }: { exercise: Exercise }) {
  const none = noAnswers(exercise);
  const ids = exercise.cases.map(({ id }) => id);
  const first = ids[playOrder(ids)[0] ?? 0] ?? end;
  return {
    answers: textField({
      initial: none,
      read: (text) => (readAnswers(text, exercise) ? text : undefined),
      write: (text) => (text === none ? '' : readAnswers(text, exercise) ? text : undefined),
    }),
    case: choiceField([...ids, end], first),
  };
}
