import { isEmptyCell } from './clean-text';
import type { NumberReading } from './number-text';
import type { CellError, PastedCell } from './report';

/**
 * What a cell may hold; `isOutOf` where `9/10` is an answer of 9 on a scale up to 10, `mayHavePlus` where `5+` is a time of 5
 * after which watching stopped, `isPercent` where shares may be written as `97`, `97%` or `0.97`.
 */
export type CellLimits = {
  from: number;
  to: number;
  whole?: boolean;
  isOutOf?: boolean;
  mayHavePlus?: boolean;
  isPercent?: boolean;
};

export type CellRead =
  | number
  | 'empty'
  | { problem: 'not-a-number' | 'not-whole' | 'out-of-range' };

/** The number in a cell, or what is wrong with it. */
export function readCell(
  text: string,
  numbers: NumberReading,
  { from, to, whole, isOutOf, mayHavePlus }: CellLimits,
): CellRead {
  if (isEmptyCell(text)) return 'empty';
  const [, share, all] = (isOutOf && /^(\d+)\s*\/\s*(\d+)$/.exec(text)) || [];
  const value =
    share !== undefined && Number(all) === to
      ? Number(share)
      : numbers.read(mayHavePlus ? text.replace(/\+$/, '') : text)?.value;
  if (value === undefined) return { problem: 'not-a-number' };
  if (value < from || value > to) return { problem: 'out-of-range' };
  return whole && !Number.isInteger(value) ? { problem: 'not-whole' } : value;
}

/** The error of a cell, with the limits where it breaks them. */
export function errorOf(
  cell: PastedCell,
  read: Exclude<CellRead, number>,
  { from, to }: CellLimits,
): CellError {
  if (read === 'empty') return { ...cell, problem: 'empty' };
  return read.problem === 'out-of-range'
    ? { ...cell, problem: read.problem, from, to }
    : { ...cell, problem: read.problem };
}
