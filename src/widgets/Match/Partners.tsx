import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { type Partners as Chosen, type Exercise, letterOf } from './exercise';
import styles from './Match.module.css';

type Props = { exercise: Exercise; mixed: readonly number[]; chosen: Chosen };

/** The right sides to choose from, under their letters; one that has been given away wears its letter filled. */
export function Partners({ exercise, mixed, chosen }: Props) {
  const { t } = useWords();
  const { pairs, sides, textTag } = exercise;
  return (
    <div>
      <p className={styles.side} lang={textTag}>
        {sides.right}
      </p>
      <ul className={styles.partners}>
        {mixed.map((place, turn) => {
          const isUsed = chosen.includes(place);
          return (
            <li key={pairs[place]?.id} lang={textTag}>
              <span className={isUsed ? styles.used : styles.letter}>
                <span>{letterOf(turn)}</span>
                {isUsed && <span className={styles.aside}>{` ${t('match.used')}`}</span>}
              </span>{' '}
              <span>
                <Emphasis text={pairs[place]?.right ?? ''} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
