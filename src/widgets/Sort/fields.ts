import { answersField, turnField } from '../exercise/exercise-fields';
import { readGroups, type SortExercise, sortEngine, writeGroups } from './sort-exercise';

/**
 * What a reader can set: the group of each case, and which case is shown; after the last one the
 * end.
 */
export function sortFields({ exercise }: { exercise: SortExercise }) {
  const { start, order } = sortEngine(exercise);
  return {
    answers: answersField({
      start,
      read: (text) => readGroups(text, exercise),
      write: writeGroups,
    }),
    turn: turnField(
      exercise.cases.map(({ id }) => id),
      order,
      'end',
    ),
  };
}
