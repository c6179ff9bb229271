import { playOrder } from '../exercise/play-order';
import { choiceField, textField } from '../fields/fields';
import { type Exercise, noPaths, readPaths, writePaths } from './exercise';

/** What a reader can set: the answers, for one case after the other, and which case is shown. */
export function classifyFields({ exercise }: { exercise: Exercise }) {
  const none = writePaths(noPaths(exercise));
  const answers = textField({
    initial: none,
    read: (text) => (readPaths(text, exercise) ? text : undefined),
    write: (text) => (text === none ? '' : readPaths(text, exercise) ? text : undefined),
  });
  const ids = exercise.cases.map(({ id }) => id);
  // a reader's own case has no name, in the address neither
  if (ids.length === 0)
    return { answers, case: { ...choiceField<string>(['own'], 'own'), write: () => '' } };
  return { answers, case: choiceField<string>(ids, ids[playOrder(ids)[0] ?? 0] ?? '') };
}
