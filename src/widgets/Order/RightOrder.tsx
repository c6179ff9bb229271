import { Emphasis } from '../frame/Emphasis';
import styles from './Order.module.css';
import type { OrderExercise } from './order-exercise';

/** The right order, with what puts each line in its place. */
export function RightOrder({ exercise: { items, textTag } }: { exercise: OrderExercise }) {
  return (
    <ol className={styles.rightOrder} lang={textTag}>
      {items.map(({ id, text, why }) => (
        <li key={id}>
          <p>
            <strong>
              <Emphasis text={text} />
            </strong>{' '}
            <Emphasis text={why} />
          </p>
        </li>
      ))}
    </ol>
  );
}
