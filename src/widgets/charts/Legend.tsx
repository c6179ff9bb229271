import styles from './Legend.module.css';
import { type Look, Swatch } from './Look';

type Props = {
  /** unique within the page; becomes part of ids */
  id: string;
  entries: readonly { name: string; text?: string | undefined; look: Look }[];
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
