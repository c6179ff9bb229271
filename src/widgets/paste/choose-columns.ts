import type { PastedRow } from './cut-table';
import type { CellRead } from './read-cell';

/** The columns, from 0, that hold none of the values; and the names of those between which only the reader can choose. */
type Columns = { ignored: Set<number>; several?: string[] };

/**
 * Finds the values in a block of cells: the only column that fits, or all of them where they are values row by row.
 * Names, ids that do not fit and columns that count 1, 2, 3 over `minCount` rows at least are ignored. Several fitting
 * columns with names are a choice.
 */
export function chooseColumns(
  rows: readonly PastedRow[],
  header: readonly string[] | undefined,
  parse: (text: string) => CellRead,
  minCount = 3,
): Columns {
  const width = rows[0]?.cells.length ?? 0;
  const isBlock = rows.length > 1 && width > 1 && rows.every(({ cells }) => cells.length === width);
  if (!isBlock) {
    // A word alone before the numbers of one line may be a slip of the hand; with a colon it is a name.
    const isNamed = ({ cells }: PastedRow) =>
      cells.length > 1 &&
      isName(cells[0] ?? '', parse) &&
      (rows.length > 1 || cells[0]?.endsWith(':') === true);
    const hasNames = rows.length > 0 && rows.every(isNamed);
    return { ignored: new Set(hasNames ? [0] : []) };
  }
  const columns = Array.from({ length: width }, (_, index) => {
    const reads = rows.map(({ cells }) => parse(cells[index] ?? ''));
    const filled = reads.filter((read) => read !== 'empty');
    const share = (count: number) => count * 2 >= filled.length && filled.length > 0;
    const fits = share(filled.filter((read) => typeof read === 'number').length);
    const isNumeric = share(
      filled.filter((read) => typeof read === 'number' || read.problem !== 'not-a-number').length,
    );
    return { index, fits, isNumeric, isCount: countsUp(reads, minCount) };
  });
  const fitting = columns.filter(({ fits, isCount }) => fits && !isCount);
  const chosen =
    fitting.length > 0 ? fitting : columns.filter(({ fits, isNumeric }) => fits || isNumeric);
  const ignored = new Set(
    chosen.length > 0
      ? columns.filter((column) => !chosen.includes(column)).map(({ index }) => index)
      : [],
  );
  if (chosen.length < 2 || header === undefined) return { ignored };
  return { ignored, several: chosen.map(({ index }) => header[index] ?? String(index + 1)) };
}

const isName = (text: string, parse: (text: string) => CellRead) => {
  const read = parse(text);
  return typeof read === 'object' && read.problem === 'not-a-number';
};

/** 1, 2, 3 …: the numbers of the rows, or years. Two rows alone count from 0 or 1. */
function countsUp(reads: readonly CellRead[], minCount: number): boolean {
  if (reads.length < minCount || (reads.length < 3 && reads[0] !== 0 && reads[0] !== 1))
    return false;
  return reads.every(
    (read, index) =>
      typeof read === 'number' && (index === 0 || read === (reads[index - 1] as number) + 1),
  );
}
