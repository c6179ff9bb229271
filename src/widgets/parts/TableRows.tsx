type Props = {
  /** names of the columns, the first over the names of the rows */
  columns: readonly string[];
  /** each row begins with its name */
  rows: readonly (readonly string[])[];
};

/** The inside of a table whose columns and rows have names. */
export function TableRows({ columns, rows }: Props) {
  return (
    <>
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
        {rows.map(([name = '', ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear the same name
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
