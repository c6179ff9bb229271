import { BookText } from '../exercise/BookText';
import { Press, Turns } from '../exercise/Play';
import { useArrivalFocus } from '../exercise/use-arrival-focus';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import { type ClassifyExercise, endOf, type Walk } from './classify-exercise';
import { Ending } from './Ending';
import { Trail } from './Trail';

type Props = {
  exercise: ClassifyExercise;
  /** the case on screen, unless readers bring their own */
  shown: ClassifyExercise['cases'][number] | undefined;
  turn: number;
  walk: Walk;
  /** whether the reader came here by pressing something, and wants to go on from here */
  isMoved: boolean;
  onAnswer: (answer: number) => void;
  /** goes back to the question with this number of answers before it */
  onBackTo: (asked: number) => void;
  onNext: (() => void) | undefined;
  onBack: (() => void) | undefined;
};

/** The case, the answers given so far, and the next question or the end. */
export function Asked(props: Props) {
  const { exercise, shown, turn, walk, isMoved, onAnswer, onBackTo, onNext, onBack } = props;
  const { t } = useWords();
  const { questions, cases, textTag } = exercise;
  const here = useArrivalFocus<HTMLSpanElement>(isMoved);
  const next = 'question' in walk.at ? questions[walk.at.question] : undefined;
  const end = endOf(walk, exercise);

  return (
    <div className={styles.asked}>
      {shown && (
        <>
          <p className={styles.count}>
            {t('classify.case', { place: turn + 1, total: cases.length })}
          </p>
          <BookText text={shown.text} tag={textTag} className={styles.case} />
        </>
      )}
      {walk.asked.length > 0 && <Trail exercise={exercise} walk={walk} onBackTo={onBackTo} />}
      {next && (
        <>
          <p className={styles.question}>
            <span ref={here} tabIndex={-1} lang={textTag}>
              <Emphasis text={next.text} />
            </span>
          </p>
          <ul className={styles.answers}>
            {next.answers.map(({ text }, index) => (
              <li key={text}>
                <button
                  type="button"
                  className={styles.answer}
                  lang={textTag}
                  onClick={() => onAnswer(index)}
                >
                  <Emphasis text={text} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {end && <Ending exercise={exercise} shown={shown} walk={walk} end={end} ref={here} />}
      <Turns>
        {end && onNext && (
          <Press isMain onPress={onNext}>
            {t('classify.next')}
          </Press>
        )}
        {onBack && <Press onPress={onBack}>{t('classify.back')}</Press>}
        {!end && onNext && <Press onPress={onNext}>{t('classify.skip')}</Press>}
        {walk.asked.length > 0 && <Press onPress={() => onBackTo(0)}>{t('classify.again')}</Press>}
      </Turns>
    </div>
  );
}
