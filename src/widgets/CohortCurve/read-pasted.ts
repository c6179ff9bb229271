import type { Observation } from '../../measures/survival';
import { cutList } from '../paste/cut-list';
import { keepRows } from '../paste/keep-rows';
import { decideNumbers } from '../paste/number-text';
import { errorOf, readCell } from '../paste/read-cell';
import { readList } from '../paste/read-list';
import type { CellError } from '../paste/report';
import { sortRows } from '../paste/sort-rows';
import { observationsOf, people, type Read, times } from './read-cohort';

/**
 * Customers at the start and after every period, a list or a column of a table; numbers of the
 * periods beside them are passed over.
 */
export function readCounts(pasted: string, decimalComma: boolean): Read<number> {
  const { values, report } = readList(pasted, { ...people, decimalComma, isPeriods: true });
  return { list: values, report };
}

/**
 * How long each customer was watched: `5` left after five periods, `5+` was still there; or a
 * table, the last column of which is 1 for left and 0 for still there.
 */
export function readObservations(pasted: string, decimalComma: boolean): Read<Observation> {
  const table = readEndings(pasted, decimalComma);
  if (table) return table;
  return observationsOf(readList(pasted, { ...times, decimalComma, mayHavePlus: true }));
}

/** The table of times and endings; undefined where the last cells are not all 0 or 1. */
function readEndings(pasted: string, decimalComma: boolean): Read<Observation> | undefined {
  const { body, header, leftOut } = sortRows(cutList(pasted, { ...times, decimalComma }).rows);
  const width = body[0]?.cells.length ?? 0;
  if (
    body.length < 2 ||
    width < 2 ||
    !body.every(({ cells }) => cells.length === width && /^[01]$/.test(cells[width - 1] ?? ''))
  )
    return undefined;
  const texts = body.map(({ cells }) => cells[width - 2] ?? '');
  const numbers = decideNumbers(
    texts.map((text) => ({ text, ...times })),
    decimalComma,
  );
  const errors: CellError[] = [];
  const list: Observation[] = [];
  for (const [index, { line, cells }] of body.entries()) {
    const text = texts[index] ?? '';
    const time = readCell(text, numbers, times);
    if (typeof time === 'number') list.push({ time, ended: cells[width - 1] === '1' });
    else errors.push(errorOf({ text, line, cell: width - 1 }, time, times));
  }
  const ignored = Array.from({ length: width - 2 }, (_, index) => index + 1);
  return {
    list,
    report: {
      errors,
      decimal: numbers.hasDecimals ? numbers.decimal : undefined,
      numberDoubt: numbers.doubt,
      header: header?.line,
      leftOut,
      keepRows,
      ignored,
    },
  };
}
