import { Disclosure } from './Disclosure';
import styles from './WordTable.module.css';

type Props = {
  /** what is pressed to open it */
  label: string;
  caption: string;
  /** names of the columns, the first over the names of the rows */
  columns: readonly string[];
  /** each row begins with its name */
  rows: readonly (readonly string[])[];
};

/** A table of sentences that the reader can open; on a phone it moves sideways inside its own frame. */
export function WordTable({ label, caption, columns, rows }: Props) {
  return (
    <Disclosure label={label} isQuiet>
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
            {rows.map(([name = '', ...cells]) => (
              <tr key={name}>
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
