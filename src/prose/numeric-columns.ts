const row = /<tr>([\s\S]*?)<\/tr>/g;
const cell = /<(t[hd])([^>]*)>([\s\S]*?)<\/\1>/g;
const numeral = /^[+−–-]?[\p{Sc}\s]*\d[\d\s.,\u00a0\u202f]*(%|\p{Sc}|[a-z\u0142]{1,3})?$/iu;
const empty = /^[–—-]?$/;

const cellsOf = (html: string): string[] =>
  [...html.matchAll(cell)].map(([, , , content = '']) =>
    content
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .trim(),
  );

/**
 * Adds the class `numeric` to cells of columns of numbers only, and `scope="col"` to header cells.
 * An empty header cell becomes a data cell; below an empty first header cell, the first column
 * becomes row headers.
 */
export function markNumericColumns(html: string): string {
  const [head = '', ...body] = html.split(/(?=<tbody>)/);
  const rows = [...body.join('').matchAll(row)].map(([, content = '']) => cellsOf(content));
  const isNumeric = (column: number) =>
    rows.some((cells) => numeral.test(cells[column] ?? '')) &&
    rows.every((cells) => numeral.test(cells[column] ?? '') || empty.test(cells[column] ?? ''));
  const namesRows = cellsOf(head)[0] === '';
  const mark = (part: string) =>
    part.replace(row, (html) => {
      let column = -1;
      return html.replace(cell, (_, tag: string, attributes: string, content: string) => {
        column += 1;
        if (tag === 'th' && content.trim() === '') return '<td></td>';
        if (tag === 'td' && column === 0 && namesRows)
          return `<th scope="row"${attributes}>${content}</th>`;
        const scope = tag === 'th' ? ' scope="col"' : '';
        const numeric = isNumeric(column) ? ' class="numeric"' : '';
        return `<${tag}${scope}${attributes}${numeric}>${content}</${tag}>`;
      });
    });
  return mark(head) + mark(body.join(''));
}
