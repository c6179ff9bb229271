import { tooLong } from '../parts/fields';
import { readLines } from '../parts/pasted-lines';
import { readNumber } from '../parts/read-number';

/** A table of answers: one row for each person, one number for each statement; `wrong` holds the lines, from 1, that do not fit. */
export type Answers = { rows: number[][]; wrong: number[] };

export const mostPeople = 10_000;
const mostStatements = 40;
/** A scale may have any points between these. */
const scale = { from: 0, to: 100 };

/** Reads one person a line; a name before the numbers and a heading without numbers are passed over, and every row must be as long as the first. */
export function readAnswers(text: string, decimalComma: boolean): Answers {
  const rows: number[][] = [];
  const wrong: number[] = [];
  for (const [place, { line, cells }] of readLines(text).entries()) {
    const numbers = cells.map((cell) => readNumber(cell, scale, decimalComma));
    const [first, ...others] = numbers;
    const counted = first?.valid || others.length === 0 || /\d/.test(cells[0] ?? '') ? numbers : others;
    const row = counted.flatMap((one) => (one.valid ? [one.value] : []));
    const isWhole = row.length === counted.length && row.length <= mostStatements;
    if (isWhole && row.length === (rows[0]?.length ?? row.length)) rows.push(row);
    else if (place > 0 || cells.some((cell) => /^[-+−–.]?\d/.test(cell))) wrong.push(line);
  }
  return { rows, wrong };
}

/** Servers refuse addresses that are much longer. */
const longestForLink = 2000;
const asIs = '~';
const digits = /^\d+(_\d+)*$/;

/** One digit a statement and `_` between people where the text is no more than that, `656_445`; else the text as it is. */
export function answersToAddress(text: string): string | typeof tooLong {
  const short = text.replaceAll('\n', '_').replaceAll(' ', '');
  const written = digits.test(short) && answersFromAddress(short) === text ? short : asIs + text;
  return written.length > longestForLink ? tooLong : written;
}

export function answersFromAddress(text: string): string | undefined {
  if (text.length > longestForLink) return undefined;
  if (text.startsWith(asIs)) return text.slice(asIs.length);
  return digits.test(text)
    ? text
        .split('_')
        .map((row) => [...row].join(' '))
        .join('\n')
    : undefined;
}
