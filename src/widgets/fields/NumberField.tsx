import type { KeyboardEvent, ReactNode } from 'react';
import box from '../frame/Box.module.css';
import { useWords } from '../frame/words';
import type { NumberRules } from './fields';
import styles from './NumberField.module.css';
import type { NumberRead } from './read-number';

type Props = {
  /** unique within the widget; becomes part of ids */
  name: string;
  label: string;
  /** a few words under the label: what counts, or which answers */
  hint?: string | undefined;
  /** what stands behind the number: per cent, days, zł */
  unit?: string | undefined;
  rules: NumberRules;
  typed: string;
  /** what was read from it, where a part around the field has parsed it */
  read?: NumberRead;
  onType: (typed: string) => void;
  /** a mistake that only the widget can see, such as more solved than there were */
  problem?: string | undefined;
  /** label, slider and number in one row at any width: for the points of a scale */
  isCompact?: boolean;
  /** what stands between the label and the number, such as a slider */
  children?: ReactNode;
};

/** A labelled number field: keeps the typed text, shows what is wrong, steps with arrow keys. */
export function NumberField({
  name,
  label,
  hint,
  unit,
  rules,
  typed,
  read = rules.parse(typed),
  onType,
  problem,
  isCompact = false,
  children,
}: Props) {
  const { id, t, format } = useWords();
  const own = `${id}-${name}`;
  const complaint = read.valid
    ? problem
    : t(`widget.problem.${read.problem}`, { allowed: allowed(rules, t) });
  const reading =
    read.valid &&
    read.readAs &&
    !complaint &&
    t(`widget.share.${read.readAs}`, { typed: typed.trim(), value: format.plain(read.value) });
  const described = [
    hint && `${own}-hint`,
    reading && `${own}-reading`,
    complaint && `${own}-problem`,
  ]
    .filter(Boolean)
    .join(' ');

  const step = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined || !read.valid || event.altKey || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    const next = read.value + direction * rules.step * (event.shiftKey ? 10 : 1);
    onType(rules.show(Math.min(rules.to, Math.max(rules.from, Number(next.toPrecision(12))))));
  };

  return (
    <div className={isCompact ? styles.compact : children ? styles.withSlider : styles.row}>
      <label htmlFor={own} className={styles.label}>
        <span>{label}</span>
        {hint && (
          <span id={`${own}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </label>
      {children}
      <span className={styles.entry}>
        <input
          id={own}
          className={`${box.box} ${styles.input}`}
          type="text"
          inputMode={rules.whole && rules.from >= 0 ? 'numeric' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={complaint ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={step}
        />
        {unit && !typed.trim().endsWith(unit) && <span className={styles.unit}>{unit}</span>}
      </span>
      {reading && (
        <p id={`${own}-reading`} className={styles.reading}>
          {reading}
        </p>
      )}
      {complaint && (
        <p id={`${own}-problem`} className={styles.problem}>
          {complaint}
        </p>
      )}
    </div>
  );
}

/** "a whole number from 0 to 1,000", for the sentence beside a field. */
function allowed(
  { from, to, whole, show }: NumberRules,
  t: ReturnType<typeof useWords>['t'],
): string {
  const end = (value: number) => (Number.isInteger(value) ? value : show(value));
  return t(whole ? 'widget.allowed.whole' : 'widget.allowed.any', { from: end(from), to: end(to) });
}
