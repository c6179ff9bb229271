import type { ReactNode } from 'react';
import styles from './ScrollTable.module.css';

type Props = { caption: string; className: string | undefined; children: ReactNode };

/** A table under its caption; where it is wider than its place, it moves sideways inside its own frame. */
export function ScrollTable({ caption, className, children }: Props) {
  return (
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${styles.table} ${className}`}>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
