import { switchField, textField } from '../fields/fields';
import { type Exercise, noPartners, readPartners } from './exercise';

/** What a reader can set: the partner of each line, which partners have been checked, and whether all answers are shown. */
export function matchFields({ exercise }: { exercise: Exercise }) {
  const none = noPartners(exercise);
  const partners = () =>
    textField({
      initial: none,
      read: (text) => (readPartners(text, exercise) ? text : undefined),
      write: (text) => (text === none ? '' : readPartners(text, exercise) ? text : undefined),
    });
  return { partners: partners(), checked: partners(), shown: switchField() };
}
