import type { Exercise } from '../schemas/exercise-shapes.ts';

/** The tags that show an exercise of their chapter, and the kind of each. */
export const exerciseTags: ReadonlyMap<string, Exercise['kind']> = new Map([
  ['Sort', 'sort'],
  ['Match', 'match'],
  ['Order', 'order'],
  ['Classify', 'classify'],
]);
