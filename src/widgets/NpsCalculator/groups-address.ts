import { literalName } from '../paste/row-kinds';

/** People whom a count may hold. */
export const maxPeople = 1_000_000;

/** More waves or segments would make no picture that anybody could read. */
export const maxGroups = 24;

/** The rows of `2026-02~90~60~50_2026-05~104~60~36` as a reader types them; undefined where a text is none. */
export function groupsFromAddress(text: string): string | undefined {
  if (text === '-') return '';
  const rows = text.split('_').map((row) => row.split('~'));
  // rows of one name were added up and may hold more than a count that is typed
  const isCount = (cell: string) => /^\d{1,9}$/.test(cell);
  const isRight =
    rows.length <= maxGroups &&
    rows.every(([name, ...cells]) => name !== '' && cells.length === 3 && cells.every(isCount));
  return isRight
    ? rows.map(([name = '', ...cells]) => [literalName(name), ...cells].join('; ')).join('\n')
    : undefined;
}

/** Six waves as an address holds them, the first and the last as in the comparison of two. */
export const usualWaves =
  '2025-02~90~60~50_2025-05~84~66~50_2025-08~93~58~49_2025-11~99~61~40_2026-02~97~63~40_2026-05~104~60~36';
