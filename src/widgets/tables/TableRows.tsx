type Props = {
  /** names of the columns, the first over the names of the rows */
  columns: readonly string[];
  /** each row begins with its name */
  rows: readonly (readonly string[])[];
};

/** A number with its sign, unit or interval, and no word of a language. */
const isFigure = (cell: string) => /\d/.test(cell) && !/\p{Ll}{3}/u.test(cell);

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
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} translate={isFigure(cell) ? 'no' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
