import { writeSigns } from '../exercise/answer-signs';
import { answersField, revealedField } from '../exercise/exercise-fields';
import { type MatchExercise, matchEngine, readPartners } from './match-exercise';

/**
 * What a reader can set: the partners, those that have been checked, and whether all answers are
 * shown.
 */
export function matchFields({ exercise }: { exercise: MatchExercise }) {
  const codec = { read: (text: string) => readPartners(text, exercise), write: writeSigns };
  return {
    answers: answersField({ ...codec, parameter: 'partners', start: matchEngine(exercise).start }),
    checked: answersField({ ...codec, start: [] }),
    isRevealed: revealedField(),
  };
}
