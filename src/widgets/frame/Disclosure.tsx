import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

type Props = {
  label: string;
  children: ReactNode;
  /** smaller, for what most readers leave closed */
  isQuiet?: boolean;
  /** given when the widget keeps the state, so that a link shows the section open */
  isOpen?: boolean | undefined;
  onToggle?: (isOpen: boolean) => void;
};

/** A section that opens and closes, also without a script. */
export function Disclosure({ label, children, isQuiet = false, isOpen, onToggle }: Props) {
  return (
    <details
      className={isQuiet ? styles.quiet : styles.section}
      open={isOpen}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={styles.label}>{label}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
