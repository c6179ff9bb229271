import { PaperCase } from '../exercise/PaperCase';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { LetteredText } from './LetteredText';
import styles from './Match.module.css';
import { letterOf, type MatchExercise } from './match-exercise';

type Props = { exercise: MatchExercise; order: readonly number[] };

/** Both sides for paper and for a browser without a script, each answer behind a line. */
export function AllPairs({ exercise: { sides, pairs, textTag }, order }: Props) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.side} lang={textTag}>
        {sides.right}
      </p>
      <ul className={styles.partners}>
        {order.map((index, turn) => (
          <li key={pairs[index]?.id} lang={textTag}>
            <span className={styles.letter}>{letterOf(turn)}</span>{' '}
            <span>
              <Emphasis text={pairs[index]?.right ?? ''} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.side} lang={textTag}>
        {sides.left}
      </p>
      <ol>
        {pairs.map(({ id, left, right, why }, index) => (
          <PaperCase key={id} text={left} tag={textTag} summary={t('match.answer')}>
            <LetteredText turn={order.indexOf(index)} text={right} why={why} />
          </PaperCase>
        ))}
      </ol>
    </>
  );
}
