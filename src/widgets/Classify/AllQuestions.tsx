import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import type { Exercise } from './exercise';

type Props = { exercise: Exercise; order: readonly number[] };

/** The questions with where each answer leads, what the ends mean and the cases, for paper and for a browser without a script. */
export function AllQuestions({ exercise, order }: Props) {
  const { t } = useWords();
  const { questions, ends, cases, textTag } = exercise;
  return (
    <>
      <ol>
        {questions.map(({ id, text, answers }) => (
          <li key={id}>
            <p lang={textTag}>
              <Emphasis text={text} />
            </p>
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
          {order.map((place) => (
            <li key={cases[place]?.id}>
              <p lang={textTag}>
                <Emphasis text={cases[place]?.text ?? ''} />
              </p>
              <details>
                <summary>{t('classify.answer')}</summary>
                <p lang={textTag}>
                  <strong>{`${ends.find(({ id }) => id === cases[place]?.end)?.name}.`}</strong>{' '}
                  <Emphasis text={cases[place]?.why ?? ''} />
                </p>
              </details>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
