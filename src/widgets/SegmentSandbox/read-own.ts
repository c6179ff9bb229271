import { readNumberTableSoon } from '../paste/lazy-number-table';
import type { NumberTableRead, readNumberTable } from '../paste/read-number-table';

/** A column may be money, counts or points; beyond these a number is a slip or an account. */
const limits = { from: -1e12, to: 1e12 };

/**
 * Reads a customer a line, with a name or without; a missing number is no mistake, since its column
 * may not be chosen. Of two columns the first is a measure even when it counts 1, 2, 3, because one
 * column alone has no groups.
 */
export function readOwn(
  text: string,
  decimalComma: boolean,
  reader?: typeof readNumberTable,
): NumberTableRead {
  const options = { ...limits, decimalComma, mayBeEmpty: true };
  const usual = readNumberTableSoon(text, options, reader);
  const isNarrow = usual.rows[0]?.numbers.length === 1 && usual.report.ignored?.length === 1;
  const whole = isNarrow
    ? readNumberTableSoon(text, { ...options, isNamed: () => false }, reader)
    : usual;
  const table = whole.report.errors.length === 0 ? whole : usual;
  return { ...table, report: { ...table.report, empty: 0 } };
}

/**
 * The name of each column as it is shown: from the header or its number, and never the same twice.
 */
export function labelColumns(
  columns: readonly string[],
  numbered: (n: number) => string,
): string[] {
  return columns.map((name, column) => {
    const label = shortName(name) || numbered(column + 1);
    const isTaken = columns.some((other, index) => index < column && shortName(other) === label);
    return isTaken ? `${label} (${column + 1})` : label;
  });
}

/** An axis on a phone has room for so many signs. */
const longestLabel = 28;
const shortName = (name: string) =>
  name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
