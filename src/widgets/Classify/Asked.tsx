import { useEffect, useRef } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { Press, Turns } from '../exercise/Play';
import button from '../frame/Button.module.css';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import { Ending } from './Ending';
import { type Exercise, endOf, type Way } from './exercise';

type Props = {
  exercise: Exercise;
  /** the case on screen, unless readers bring their own */
  shown: Exercise['cases'][number] | undefined;
  turn: number;
  way: Way;
  /** whether the reader came here by pressing something, and wants to go on from here */
  isMoved: boolean;
  onAnswer: (answer: number) => void;
  /** goes back to the question with this number of answers before it */
  onBackTo: (asked: number) => void;
  onNext: (() => void) | undefined;
  onBack: (() => void) | undefined;
};

/** The case, the answers given so far, and the next question or the end. */
export function Asked({
  exercise,
  shown,
  turn,
  way,
  isMoved,
  onAnswer,
  onBackTo,
  onNext,
  onBack,
}: Props) {
  const { t } = useWords();
  const { questions, cases, textTag } = exercise;
  const here = useRef<HTMLSpanElement>(null);
  const next = 'question' in way.at ? questions[way.at.question] : undefined;
  const end = endOf(way, exercise);

  // a reader by keyboard goes on from what has just appeared; the first question takes no focus from the page
  useEffect(() => {
    if (isMoved) here.current?.focus();
  }, [isMoved]);

  return (
    <div className={styles.asked}>
      {shown && (
        <>
          <p className={styles.count}>
            {t('classify.case', { place: turn + 1, total: cases.length })}
          </p>
          <p className={styles.case} lang={textTag}>
            <Emphasis text={shown.text} />
          </p>
        </>
      )}
      {way.asked.length > 0 && (
        <ol className={styles.trail}>
          {way.asked.map(({ question, answer: given }, place) => (
            <li key={questions[question]?.id}>
              <span lang={textTag}>
                <Emphasis text={questions[question]?.text ?? ''} />{' '}
                <strong>
                  <Emphasis text={questions[question]?.answers[given]?.text ?? ''} />
                </strong>
              </span>{' '}
              <button
                type="button"
                className={`${button.quiet} ${styles.change}`}
                onClick={() => onBackTo(place)}
                aria-label={t('classify.change-one', {
                  text: withoutEmphasis(questions[question]?.text ?? ''),
                })}
              >
                {t('classify.change')}
              </button>
            </li>
          ))}
        </ol>
      )}
      {next && (
        <>
          <p className={styles.question}>
            <span ref={here} tabIndex={-1} lang={textTag}>
              <Emphasis text={next.text} />
            </span>
          </p>
          <ul className={styles.answers}>
            {next.answers.map(({ text }, place) => (
              <li key={text}>
                <button
                  type="button"
                  className={styles.answer}
                  lang={textTag}
                  onClick={() => onAnswer(place)}
                >
                  <Emphasis text={text} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {end && <Ending exercise={exercise} shown={shown} way={way} end={end} ref={here} />}
      <Turns>
        {end && onNext && (
          <Press isMain onPress={onNext}>
            {t('classify.next')}
          </Press>
        )}
        {onBack && <Press onPress={onBack}>{t('classify.back')}</Press>}
        {!end && onNext && <Press onPress={onNext}>{t('classify.skip')}</Press>}
        {way.asked.length > 0 && <Press onPress={() => onBackTo(0)}>{t('classify.again')}</Press>}
      </Turns>
    </div>
  );
}
