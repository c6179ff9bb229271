import { Emphasis } from '../frame/Emphasis';
import type { Exercise } from './exercise';
import styles from './Order.module.css';

/** The right order, with what puts each line in its place. */
export function RightOrder({ exercise: { items, textTag } }: { exercise: Exercise }) {
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
