import box from '../frame/Box.module.css';
import { useWords } from '../frame/words';
import { PasteNotes } from '../paste/PasteNotes';
import { isUnread, type PasteReport } from '../paste/report';
import styles from './PasteField.module.css';

type Props = {
  /** the name of the field */
  name: string;
  label: string;
  /** what may be pasted, and how much of it */
  hint: string;
  /** the hint stands behind the label and is read with it, instead of under it */
  isHintInLabel?: boolean;
  typed: string;
  onType: (typed: string) => void;
  /** what was read */
  note: string;
  /** what is wrong with the whole, such as too many lines */
  problem?: string | undefined;
  /** how it was read, cell by cell */
  report?: PasteReport | undefined;
  rows?: number;
};

/** A place to paste lines of numbers; says under it what was read or what is wrong. */
export function PasteField({
  name,
  label,
  hint,
  isHintInLabel = false,
  typed,
  onType,
  note,
  problem,
  report,
  rows = 6,
}: Props) {
  const { id } = useWords();
  const own = `${id}-${name}`;
  return (
    <div className={styles.paste}>
      {isHintInLabel ? (
        <label htmlFor={own}>
          <span>{label}</span> <span className={styles.hint}>{hint}</span>
        </label>
      ) : (
        <>
          <label htmlFor={own}>{label}</label>
          <p id={`${own}-hint`} className={styles.hint}>
            {hint}
          </p>
        </>
      )}
      <textarea
        id={own}
        className={box.box}
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        aria-invalid={problem || isUnread(report) ? true : undefined}
        aria-describedby={isHintInLabel ? `${own}-note` : `${own}-hint ${own}-note`}
        onChange={(event) => onType(event.target.value)}
      />
      <PasteNotes
        id={`${own}-note`}
        typed={typed}
        onType={onType}
        note={note}
        problem={problem}
        report={report ?? nothing}
      />
    </div>
  );
}

const nothing: PasteReport = { errors: [] };
