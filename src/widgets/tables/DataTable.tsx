import type { ComponentProps } from 'react';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../frame/words';
import styles from './DataTable.module.css';
import { ScrollTable } from './ScrollTable';
import { TableRows } from './TableRows';

type Props = ComponentProps<typeof TableRows> & {
  caption: string;
  /** what is pressed to open it, where a widget has several tables */
  label?: string | undefined;
  /** what is to be said under it, such as that rounded shares do not add up (`roundingNote`) */
  note?: string | undefined;
  /** without the buttons that take it along, which need a script */
  isStill?: boolean;
};

/** The numbers behind a picture as a table that the reader can open. */
export function DataTable({ caption, label, note, isStill = false, ...table }: Props) {
  const { t } = useWords();
  return (
    <Disclosure label={label ?? t('widget.data')} isQuiet>
      <ScrollTable caption={caption} className={styles.table} isStill={isStill}>
        <TableRows {...table} />
      </ScrollTable>
      {note && <p className={styles.note}>{note}</p>}
    </Disclosure>
  );
}
