import { answersField, turnField } from '../exercise/exercise-fields';
import { type ClassifyExercise, classifyEngine, readPaths, writePaths } from './classify-exercise';

/** What a reader can set: the answers, for one case after the other, and which case is shown. */
export function classifyFields({ exercise }: { exercise: ClassifyExercise }) {
  const { start, order } = classifyEngine(exercise);
  const ids = exercise.cases.map(({ id }) => id);
  return {
    answers: answersField({
      start,
      read: (text) => readPaths(text, exercise),
      write: writePaths,
    }),
    // a reader's own case has no name, and an address that is written holds none
    turn: ids.length > 0 ? turnField(ids, order) : { ...turnField(['own'], [0]), write: () => '' },
  };
}
