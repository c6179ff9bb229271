import { withoutEmphasis } from '../../text/emphasis';
import button from '../frame/Button.module.css';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import type { ClassifyExercise, Walk } from './classify-exercise';

type Props = {
  exercise: ClassifyExercise;
  walk: Walk;
  /** goes back to the question with this number of answers before it */
  onBackTo: (asked: number) => void;
};

/** The questions answered so far, each with a button to answer it differently. */
export function Trail({ exercise: { questions, textTag }, walk, onBackTo }: Props) {
  const { t } = useWords();
  return (
    <ol className={styles.trail}>
      {walk.asked.map(({ question, answer }, index) => {
        const asked = questions[question];
        const text = asked?.text ?? '';
        return (
          <li key={asked?.id}>
            <span lang={textTag}>
              <Emphasis text={text} />{' '}
              <strong>
                <Emphasis text={asked?.answers[answer]?.text ?? ''} />
              </strong>
            </span>{' '}
            <button
              type="button"
              className={`${button.quiet} ${styles.change}`}
              onClick={() => onBackTo(index)}
              aria-label={t('classify.change-one', { text: withoutEmphasis(text) })}
            >
              {t('classify.change')}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
