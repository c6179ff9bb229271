import { cleanText } from './clean-text';
import { isNumber } from './number-text';

/** A line with its number, from 1. */
export type Line = { line: number; text: string };

const opens = /(?:^|[\t;,|])\s*"(?:[^"]|"")*$/;
const closes = /^(?:[^"]|"")*"\s*(?:[\t;,|]|$)/;
/** A cell over more lines than this is a forgotten quotation mark. */
const maxCellLines = 20;

/** The lines that hold something; a quoted cell may go on over several lines. */
export function splitLines(pasted: string): Line[] {
  const all = cleanText(pasted).split(/\r\n?|\n/);
  const lines: Line[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const line = index + 1;
    let text = all[index] ?? '';
    if (text.includes('"') && opens.test(text)) {
      const end = all
        .slice(index + 1, index + 1 + maxCellLines)
        .findIndex((next) => next.includes('"') && closes.test(next));
      if (end >= 0) {
        text = all.slice(index, index + end + 2).join(' ');
        index += end + 1;
      }
    }
    if (text.trim() !== '') lines.push({ line, text });
  }
  return lines;
}

/** Cuts a line at a sign; a cell in quotation marks may hold the sign, and `""` in it is one mark. */
export function splitAt(text: string, sign: string): string[] {
  if (!text.includes('"')) return text.split(sign).map((cell) => cell.trim());
  const cells: string[] = [];
  let rest = text;
  for (;;) {
    const quoted = /^ *"((?:[^"]|"")*)" */.exec(rest);
    const isWhole =
      quoted && (quoted[0].length === rest.length || rest.startsWith(sign, quoted[0].length));
    const end = isWhole ? quoted[0].length : rest.indexOf(sign);
    const cell = isWhole
      ? (quoted[1] ?? '').replaceAll('""', '"')
      : end < 0
        ? rest
        : rest.slice(0, end);
    cells.push(cell.trim());
    if (end < 0 || end >= rest.length) return cells;
    rest = rest.slice(end + sign.length);
  }
}

const signs = ['\t', ';', '|'] as const;

/** A sign between the cells of a table. */
export type CellSign = (typeof signs)[number];

/** The sign between the cells of a table: the one of tab, semicolon and bar that stands in most lines, half of them or before a number. */
export function cellSign(lines: readonly Line[]): CellSign | undefined {
  const counted = signs.map((sign) => {
    const withSign = lines.filter(({ text }) => text.trim().includes(sign));
    const isSign =
      2 * withSign.length >= lines.length ||
      withSign.some(({ text }) => splitAt(text, sign).slice(1).some(isNumber));
    return { sign, count: isSign ? withSign.length : 0 };
  });
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.sign : undefined;
}

/** The sign of one line: that of the table, or another where the line has only that one. */
export const signIn = (text: string, sign: CellSign): CellSign =>
  text.includes(sign) ? sign : (signs.find((other) => text.includes(other)) ?? sign);

/** The cells of a row; those of a Markdown table stand between bars. */
export const cellsAt = (text: string, sign: string): string[] =>
  splitAt(sign === '|' ? text.replace(/^\s*\|/, '').replace(/\|\s*$/, '') : text, sign);

/** `|---|:--:|`, the line under the head of a Markdown table. */
export const isRule = (text: string): boolean =>
  /^[\s|:-]+$/.test(text) && text.includes('|') && text.includes('--');
