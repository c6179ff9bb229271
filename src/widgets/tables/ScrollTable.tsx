import { type ReactNode, useRef } from 'react';
import { TableActions } from '../export/TableActions';
import styles from './ScrollTable.module.css';

type Props = {
  caption: string;
  className: string | undefined;
  /** without the buttons that take it along, which need a script */
  isStill?: boolean;
  children: ReactNode;
};

/**
 * A table under its caption; where it is wider than its frame, it moves sideways inside it. Below
 * it, the ways to take it along.
 */
export function ScrollTable({ caption, className, isStill = false, children }: Props) {
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <table className={`${styles.table} ${className}`} ref={table}>
          <caption>{caption}</caption>
          {children}
        </table>
      </section>
      {!isStill && <TableActions table={table} />}
    </>
  );
}
