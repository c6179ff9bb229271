import { useWords } from '../frame/words';
import styles from './DataTable.module.css';
import { roundingNote } from './rounding-note';

type Props = {
  /** the shares of each whole that stand in the picture */
  wholes: readonly (readonly number[])[];
  digits: number;
};

/** Under a picture: says that its rounded shares do not add up to 100; nothing where they do. */
export function RoundingNote({ wholes, digits }: Props) {
  const { t, format } = useWords();
  const note = roundingNote(wholes, digits, t, format);
  return note && <p className={styles.note}>{note}</p>;
}
