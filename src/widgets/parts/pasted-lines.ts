/** A line of a pasted table: where it stands, from 1, and its cells; an empty cell is an empty text. */
export type PastedLine = { line: number; cells: string[] };

// Anything that can be told from a number by looking at a line: tabs and semicolons always, commas only where they cannot be decimal ones.
const betweenNumbers = /\d\s+[-+−–.]?\d/;

/**
 * Cuts pasted lines into cells at tabs, semicolons or bars; without any of these at commas, unless spaces already set numbers apart
 * and the commas are decimal ones; else at spaces, where the words before the first number are one cell.
 * Empty lines are left out, quotation marks around a cell taken off.
 */
export function readLines(pasted: string): PastedLine[] {
  const lines = pasted
    .normalize('NFKC')
    .split(/\r\n?|\n/)
    .map((text, place) => ({ text, line: place + 1 }))
    .filter(({ text }) => text.trim() !== '');
  const mark = ['\t', ';', '|'].find((sign) => lines.some(({ text }) => text.includes(sign)));
  const isSpaced = lines.some(({ text }) => betweenNumbers.test(text));
  const cut = (text: string) => {
    if (mark !== undefined) return text.split(mark);
    return !isSpaced && text.includes(',') ? text.split(',') : wordsAndNumbers(text);
  };
  return lines.map(({ text, line }) => ({ line, cells: cut(text).map(bare) }));
}

// A table of ten thousand lines has half a million cells, and hardly one of them is quoted.
function bare(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

function wordsAndNumbers(text: string): string[] {
  const cells = text.trim().split(/\s+/);
  const firstNumber = cells.findIndex((cell) => /^[-+−–.]?\d/.test(cell));
  if (firstNumber <= 1) return cells;
  return [cells.slice(0, firstNumber).join(' '), ...cells.slice(firstNumber)];
}

// Enough to find a mistake by; a list of thousands would help nobody.
const mostNamed = 8;

/** "3, 5, 6": where mistakes stand, and no more of them than help. */
export function placesOf(lines: readonly number[]): string {
  return lines.slice(0, mostNamed).join(', ') + (lines.length > mostNamed ? ', …' : '');
}
