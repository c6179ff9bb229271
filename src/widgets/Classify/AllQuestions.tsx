import { BookText } from '../exercise/BookText';
import { PaperCase } from '../exercise/PaperCase';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import type { ClassifyExercise } from './classify-exercise';

type Props = { exercise: ClassifyExercise; order: readonly number[] };

/** The questions with where each answer leads, what the ends mean and the cases, for paper. */
export function AllQuestions({ exercise: { questions, ends, cases, textTag }, order }: Props) {
  const { t } = useWords();
  const inOrder = order.flatMap((index) => cases[index] ?? []);
  return (
    <>
      <ol>
        {questions.map(({ id, text, answers }) => (
          <li key={id}>
            <BookText text={text} tag={textTag} />
            <ul className={styles.leads}>
              {answers.map((answer) => (
                <li key={answer.text}>
                  <span lang={textTag}>
                    <Emphasis text={answer.text} />
                  </span>{' '}
                  <span aria-hidden="true">→</span>{' '}
                  {'end' in answer.to ? (
                    <strong lang={textTag}>{ends[answer.to.end]?.name}</strong>
                  ) : (
                    <span>{t('classify.question', { place: answer.to.question + 1 })}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <ul lang={textTag}>
        {ends.map(({ id, name, why }) => (
          <li key={id}>
            <p>
              <strong>{`${name}.`}</strong> <Emphasis text={why} />
            </p>
          </li>
        ))}
      </ul>
      {cases.length > 0 && (
        <ol>
          {inOrder.map(({ id, text, end, why }) => (
            <PaperCase key={id} text={text} tag={textTag} summary={t('classify.answer')}>
              <strong>{`${ends.find((other) => other.id === end)?.name}.`}</strong>{' '}
              <Emphasis text={why} />
            </PaperCase>
          ))}
        </ol>
      )}
    </>
  );
}
