const row = /<tr>([\s\S]*?)<\/tr>/g;
const cell = /<(t[hd])([^>]*)>([\s\S]*?)<\/\1>/g;
const numeral = /^[+−–-]?[\p{Sc}\s]*\d[\d\s.,\u00a0\u202f]*(%|\p{Sc}|[a-z\u0142]{1,3})?$/iu;
const empty = /^[–—-]?$/;

const cellsOf = (html: string): string[] =>
  [...html.matchAll(cell)].map(([, , , inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .trim(),
  );

/**
 * Marks the cells of columns that hold nothing but numbers with the class `numeric`, and says that head cells head their column; an empty
 * one heads nothing: under an empty corner the first cells name their rows.
 */
export function markNumericColumns(html: string): string {
  const [head = '', ...body] = html.split(/(?=<tbody>)/);
  const rows = [...body.join('').matchAll(row)].map(([, inside = '']) => cellsOf(inside));
  const isNumeric = (column: number) =>
    rows.some((cells) => numeral.test(cells[column] ?? '')) &&
    rows.every((cells) => numeral.test(cells[column] ?? '') || empty.test(cells[column] ?? ''));
  const namesRows = cellsOf(head)[0] === '';
  const mark = (part: string) =>
    part.replace(row, (whole) => {
      let column = -1;
      return whole.replace(cell, (_, tag: string, attributes: string, inside: string) => {
        column += 1;
        if (tag === 'th' && inside.trim() === '') return '<td></td>';
        if (tag === 'td' && column === 0 && namesRows)
          return `<th scope="row"${attributes}>${inside}</th>`;
        return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${attributes}${isNumeric(column) ? ' class="numeric"' : ''}>${inside}</${tag}>`;
      });
    });
  return mark(head) + mark(body.join(''));
}
