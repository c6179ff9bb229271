import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import type { Exercise } from './exercise';
import styles from './Order.module.css';
import { RightOrder } from './RightOrder';

type Props = { exercise: Exercise; mixed: readonly number[] };

/** The mixed lines for paper and for a browser without a script, and the right order behind a line. */
export function AllItems({ exercise, mixed }: Props) {
  const { t } = useWords();
  const { items, ends, textTag } = exercise;
  return (
    <>
      <p className={styles.end} lang={textTag}>
        {`${ends.first} … ${ends.last}`}
      </p>
      <ul>
        {mixed.map((place) => (
          <li key={items[place]?.id}>
            <p lang={textTag}>
              <Emphasis text={items[place]?.text ?? ''} />
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('order.answer')}</summary>
        <RightOrder exercise={exercise} />
      </details>
    </>
  );
}
