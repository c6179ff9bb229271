import { BookText } from '../exercise/BookText';
import { useWords } from '../frame/words';
import styles from './Order.module.css';
import type { OrderExercise } from './order-exercise';
import { RightOrder } from './RightOrder';

type Props = { exercise: OrderExercise; order: readonly number[] };

/**
 * The mixed lines for paper and for a browser without a script, and the right order behind a line.
 */
export function AllItems({ exercise, order }: Props) {
  const { t } = useWords();
  const { items, ends, textTag } = exercise;
  return (
    <>
      <p className={styles.end} lang={textTag}>
        {`${ends.first} … ${ends.last}`}
      </p>
      <ul>
        {order.map((index) => (
          <li key={items[index]?.id}>
            <BookText text={items[index]?.text ?? ''} tag={textTag} />
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
