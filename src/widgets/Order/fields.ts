import { writeSigns } from '../exercise/answer-signs';
import { playOrder } from '../exercise/play-order';
import { switchField, textField } from '../fields/fields';
import { type Exercise, readArrangement } from './exercise';

/** What a reader can set: the order, the order last checked, and whether the answer is shown. */
export function orderFields({ exercise }: { exercise: Exercise }) {
  const arrangement = (initial: string) =>
    textField({
      initial,
      read: (text) => (readArrangement(text, exercise) ? text : undefined),
      write: (text) => (text === initial ? '' : readArrangement(text, exercise) ? text : undefined),
    });
  return {
    order: arrangement(writeSigns(playOrder(exercise.items.map(({ id }) => id)))),
    checked: arrangement(''),
    shown: switchField(),
  };
}
