/** A draft in pieces that are written as Markdown, printed, and shown on screen. */
export type Sheet = {
  title: string;
  pieces: readonly Piece[];
  /** of the file, without ending */
  file: string;
};

export type Piece =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; items: readonly string[]; isOrdered?: boolean }
  /** names with what belongs to them; entries without a text are left out */
  | { is: 'facts'; facts: readonly (readonly [name: string, text: string])[] }
  /** the first cell of a row is its name */
  | { is: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] };

/**
 * A sheet as Markdown (CommonMark with tables). What the reader typed stays text: signs that mean
 * something in Markdown are escaped.
 */
export function sheetMarkdown({ title, pieces }: Sheet): string {
  return `${[`# ${line(title)}`, ...pieces.map(pieceMarkdown).filter((text) => text !== '')].join('\n\n')}\n`;
}

function pieceMarkdown(piece: Piece): string {
  switch (piece.is) {
    case 'heading':
      return `## ${line(piece.text)}`;
    case 'text':
      return piece.text.trim().split(/\n+/).map(line).join('\n\n');
    case 'list':
      return piece.items
        .map((item, index) => `${piece.isOrdered ? `${index + 1}.` : '-'} ${line(item)}`)
        .join('\n');
    case 'facts':
      return written(piece.facts)
        .map(([name, text]) => `- **${line(name)}:** ${line(text)}`)
        .join('\n');
    case 'table':
      return [piece.columns, piece.columns.map(() => '---'), ...piece.rows]
        .map((row, index) => tableRow(row, index === 1))
        .join('\n');
  }
}

/** The facts of which something is written. */
export function written(
  facts: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  return facts.filter(([, text]) => text.trim() !== '');
}

const tableRow = (cells: readonly string[], isRule: boolean): string =>
  `| ${cells.map((cell) => (isRule ? cell : line(cell).replaceAll('|', '\\|'))).join(' | ')} |`;

/** Text on one line that Markdown shows as it was typed. */
function line(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=[-\s]|$)|>|~~~)/, '\\$1')
    .replace(/^(\d+)([.)](?=\s|$))/, '$1\\$2');
}
