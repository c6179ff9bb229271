import { type FillPattern, Swatch } from './FillPattern';
import styles from './Legend.module.css';

type Props = {
  /** unique within the page; becomes part of ids */
  id: string;
  entries: readonly { name: string; text?: string | undefined; look: FillPattern }[];
};

/** What the looks of a picture stand for, each with its number. */
export function Legend({ id, entries }: Props) {
  return (
    <ul className={styles.legend} data-legend>
      {entries.map(({ name, text, look }) => (
        <li key={name}>
          <Swatch id={`${id}-${look}`} look={look} /> <span>{name}</span>{' '}
          {text && <span className={styles.number}>{text}</span>}
        </li>
      ))}
    </ul>
  );
}
