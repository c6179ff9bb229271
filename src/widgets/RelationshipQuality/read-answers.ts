import { tooLong } from '../fields/fields';
import { readNumberTable } from '../paste/read-number-table';
import type { PasteReport } from '../paste/report';

/**
 * A table of answers: one row for each person who answered every statement, and how many are left
 * out because they did not.
 */
export type Answers = { rows: number[][]; incomplete: number; report: PasteReport };

export const maxPeople = 10_000;
export const maxStatements = 40;
/** A scale may have any points between these. */
const scale = { from: 0, to: 100 };

/**
 * Reads one person a line, one number a statement; a name before the numbers and a header are
 * passed over. A person with a missing answer is left out (listwise deletion), a row of another
 * length than most is an error.
 */
export function readAnswers(text: string, decimalComma: boolean): Answers {
  const { rows, report } = readNumberTable(text, { ...scale, decimalComma, mayBeEmpty: true });
  const complete = rows.flatMap(({ numbers }) =>
    numbers.includes(undefined) ? [] : [numbers as number[]],
  );
  return {
    rows: complete,
    incomplete: rows.length - complete.length,
    report: { ...report, empty: 0 },
  };
}

/** Servers refuse addresses that are much longer. */
const longestForLink = 2000;
const asIs = '~';
const digits = /^\d+(_\d+)*$/;

/**
 * One digit a statement and `_` between people where the text is no more than that, `656_445`; else
 * the text as it is.
 */
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
