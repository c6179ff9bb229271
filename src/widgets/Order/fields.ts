import { writeSigns } from '../exercise/answer-signs';
import { answersField, revealedField } from '../exercise/exercise-fields';
import { type OrderExercise, orderEngine, readArrangement } from './order-exercise';

/** What a reader can set: the order, the order last checked, and whether the answer is shown. */
export function orderFields({ exercise }: { exercise: OrderExercise }) {
  const codec = { read: (text: string) => readArrangement(text, exercise), write: writeSigns };
  return {
    answers: answersField({ ...codec, parameter: 'order', start: orderEngine(exercise).start }),
    checked: answersField({ ...codec, start: [] }),
    isRevealed: revealedField(),
  };
}
