import box from '../frame/Box.module.css';
import { useWords } from '../frame/words';
import styles from './TextField.module.css';

type Props = {
  /** unique within the widget; becomes part of ids */
  name: string;
  label: string;
  /** a few words under the label */
  hint?: string | undefined;
  typed: string;
  onType: (typed: string) => void;
  /** lines at the start; the field grows with its text where the browser can */
  lines?: number;
};

/** A labelled place for words. */
export function TextField({ name, label, hint, typed, onType, lines = 1 }: Props) {
  const { id } = useWords();
  const own = `${id}-${name}`;
  return (
    <div className={styles.field}>
      <label htmlFor={own}>
        <span>{label}</span>{' '}
        {hint && (
          <span className={styles.hint} id={`${own}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <textarea
        id={own}
        className={box.box}
        rows={lines}
        value={typed}
        autoComplete="off"
        aria-describedby={hint && `${own}-hint`}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
