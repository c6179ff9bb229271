import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Match.module.css';
import { letterOf, type MatchExercise, type Partner } from './match-exercise';

type Props = {
  exercise: MatchExercise;
  order: readonly number[];
  partners: readonly Partner[];
};

/**
 * The right sides to choose from, under their letters; the letter of one that is chosen is filled.
 */
export function Partners({ exercise: { pairs, sides, textTag }, order, partners }: Props) {
  const { t } = useWords();
  return (
    <div>
      <p className={styles.side} lang={textTag}>
        {sides.right}
      </p>
      <ul className={styles.partners}>
        {order.map((index, turn) => {
          const isUsed = partners.includes(index);
          return (
            <li key={pairs[index]?.id} lang={textTag}>
              <span className={isUsed ? styles.used : styles.letter}>
                <span>{letterOf(turn)}</span>
                {isUsed && <span className={styles.aside}>{` ${t('match.used')}`}</span>}
              </span>{' '}
              <span>
                <Emphasis text={pairs[index]?.right ?? ''} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
