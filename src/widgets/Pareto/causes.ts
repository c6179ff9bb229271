import { tooLong, type Written } from '../fields/fields';
import { formatsFor } from '../fields/format';
import { decideNumbers, isNumber } from '../paste/number-text';
import { errorOf, readCell } from '../paste/read-cell';
import { hasRowNumbers, readTable } from '../paste/read-table';
import type { CellError, PasteReport } from '../paste/report';
import { literalName, withoutApostrophe } from '../paste/row-kinds';

/** A cause with its cases; `cost` is that of one case in money, undefined where none was given. */
export type Cause = { name: string; count: number; cost?: number | undefined };

/** Causes as a reader pastes them, and how many rows they were. */
export type Causes = { causes: Cause[]; rows: number; report: PasteReport };

export const maxLines = 10_000;
/** Servers refuse much longer addresses. */
const longestAddress = 2500;
const counts = { from: 0, to: 1e9, whole: true };
const costs = { from: 0, to: 1e6 };

/**
 * Reads one cause a line: `late; 1480; 12`, `late: 1480`, `late,1480,12` or a row of a spreadsheet.
 * A line without a number is one case of its cause, so that a plain list of complaints can be
 * pasted. Lines of the same cause are added up; a header, totals and notes are left out.
 */
export function readCauses(typed: string, decimalComma: boolean): Causes {
  const { body, report } = readTable(typed, 2);
  const isNumbered = hasRowNumbers(body) && body.every(({ cells }) => !isNumber(cells[1] ?? ''));
  const first = isNumbered ? 1 : 0;
  const numbers = decideNumbers(
    body.flatMap(({ cells }) =>
      cells.slice(first + 1).map((text, index) => ({ text, isWhole: index === 0 })),
    ),
    decimalComma,
  );
  const errors: CellError[] = [];
  const found = new Map<
    string,
    { name: string; count: number; money: number; cost: number | undefined }
  >();
  for (const { line, text, cells } of body) {
    const name = withoutApostrophe((cells[first] ?? '').replace(/\s*:$/, '')).replace(/ +/g, ' ');
    const at = (index: number) => ({
      text: cells[first + index] ?? '',
      line,
      cell: first + index + 1,
    });
    const read = (index: number, limits: typeof counts | typeof costs) => {
      const value = readCell(at(index).text, numbers, limits);
      if (typeof value === 'number') return value;
      if (value !== 'empty' || index === 1) errors.push(errorOf(at(index), value, limits));
      return undefined;
    };
    if (cells.length > first + 3)
      errors.push({ text: text.trim(), line, cell: first + 4, problem: 'columns' });
    else if (name === '') errors.push({ ...at(0), problem: 'empty' });
    else {
      const count = cells.length > first + 1 ? read(1, counts) : 1;
      const cost = cells.length > first + 2 ? read(2, costs) : undefined;
      if (count !== undefined) addTo(found, name, count, cost);
    }
  }
  return {
    causes: [...found.values()].map(({ name, count, cost }) => ({ name, count, cost })),
    rows: body.length,
    report: {
      ...report,
      errors,
      decimal: numbers.hasDecimals ? numbers.decimal : undefined,
      numberDoubt: numbers.doubt,
      ignored: isNumbered ? [1] : [],
    },
  };
}

/**
 * Adds cases to those of the same cause; the cost of a case becomes the mean of all of them, where
 * each has one.
 */
function addTo(
  found: Map<string, { name: string; count: number; money: number; cost: number | undefined }>,
  name: string,
  cases: number,
  cost?: number,
) {
  const key = name.toLowerCase();
  const before = found.get(key) ?? { name, count: 0, money: 0, cost };
  const isPriced = before.cost !== undefined && cost !== undefined;
  const count = before.count + cases;
  const money = before.money + cases * (cost ?? 0);
  found.set(key, {
    name: before.name,
    count,
    money,
    cost: isPriced ? (count > 0 ? money / count : before.cost) : undefined,
  });
}

/** The causes as they are shown in the field. */
export function writeCauses(causes: readonly Cause[], tag: string): string {
  const { plain } = formatsFor(tag);
  return lined(causes, '; ', plain);
}

/** One line a cause; undefined while there is a mistake. */
export function causesToAddress({ causes, rows, report }: Causes): Written {
  if (report.errors.length > 0 || rows > maxLines) return undefined;
  const text = lined(causes, ';', String);
  return text.length > longestAddress ? tooLong : text || '-';
}

export function causesFromAddress(text: string, tag: string): string | undefined {
  if (text === '-') return '';
  if (text.length > longestAddress) return undefined;
  const { causes, report } = readCauses(text, false);
  return report.errors.length === 0 ? writeCauses(causes, tag) : undefined;
}

function lined(
  causes: readonly Cause[],
  between: string,
  write: (value: number) => string,
): string {
  const round = (cost: number) => Number(cost.toPrecision(12));
  return causes
    .map(({ name, count, cost }) =>
      [literalName(name), write(count), ...(cost === undefined ? [] : [write(round(cost))])].join(
        between,
      ),
    )
    .join('\n');
}
