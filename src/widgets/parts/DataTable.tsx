import styles from './DataTable.module.css';
import { Disclosure } from './Disclosure';
import { useWords } from './words';

type Props = {
  caption: string;
  /** what is pressed to open it, where a widget has several tables */
  label?: string | undefined;
  /** names of the columns, the first over the names of the rows */
  columns: readonly string[];
  /** each row begins with its name */
  rows: readonly (readonly string[])[];
};

/** The numbers behind a picture as a table that the reader can open. */
export function DataTable({ caption, label, columns, rows }: Props) {
  const { t } = useWords();
  return (
    <Disclosure label={label ?? t('widget.data')} isQuiet>
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells], place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear the same name
              <tr key={place}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  <td key={columns[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  );
}
