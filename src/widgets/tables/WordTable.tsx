import type { ComponentProps } from 'react';
import { Disclosure } from '../frame/Disclosure';
import { ScrollTable } from './ScrollTable';
import { TableRows } from './TableRows';
import styles from './WordTable.module.css';

type Props = ComponentProps<typeof TableRows> & {
  /** what is pressed to open it */
  label: string;
  caption: string;
};

/**
 * A table of sentences that the reader can open; on a phone it moves sideways inside its own frame.
 */
export function WordTable({ label, caption, ...table }: Props) {
  return (
    <Disclosure label={label} isQuiet>
      <ScrollTable caption={caption} className={styles.table}>
        <TableRows {...table} />
      </ScrollTable>
    </Disclosure>
  );
}
