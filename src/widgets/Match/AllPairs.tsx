import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { type Exercise, letterOf } from './exercise';
import styles from './Match.module.css';

type Props = { exercise: Exercise; mixed: readonly number[] };

/** Both sides for paper and for a browser without a script, each answer behind a line. */
export function AllPairs({ exercise, mixed }: Props) {
  const { t } = useWords();
  const { sides, pairs, textTag } = exercise;
  return (
    <>
      <p className={styles.side} lang={textTag}>
        {sides.right}
      </p>
      <ul className={styles.partners}>
        {mixed.map((place, turn) => (
          <li key={pairs[place]?.id} lang={textTag}>
            <span className={styles.letter}>{letterOf(turn)}</span>{' '}
            <span>
              <Emphasis text={pairs[place]?.right ?? ''} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.side} lang={textTag}>
        {sides.left}
      </p>
      <ol>
        {pairs.map(({ id, left, right, why }, place) => (
          <li key={id}>
            <p lang={textTag}>
              <Emphasis text={left} />
            </p>
            <details>
              <summary>{t('match.answer')}</summary>
              <p lang={textTag}>
                <strong>
                  <span>{`${letterOf(mixed.indexOf(place))}.`}</span> <Emphasis text={right} />
                </strong>{' '}
                <Emphasis text={why} />
              </p>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
