import { readNumberTable } from '../paste/read-number-table';
import type { PasteReport } from '../paste/report';
import { attitudeEnds } from './fields';

/** `patronage` is a share from 0 to 1; `name` is the number of the line where there is none. */
export type Customer = { name: string; patronage: number; attitude: number };

/** What stands in the text: customers, and how they were read. */
export type Customers = { customers: Customer[]; report: PasteReport };

export const maxCustomers = 10_000;

/**
 * Reads one customer a line: name, share of their buying in per cent, comparison; the name may be
 * missing.
 */
export function readCustomers(text: string, decimalComma: boolean): Customers {
  const percent = { from: 0, to: 100, isPercent: true };
  const { rows, report } = readNumberTable(text, {
    ...percent,
    decimalComma,
    width: 2,
    columns: [percent, attitudeEnds],
  });
  const customers = rows.flatMap(({ line, name, numbers: [patronage, attitude] }) =>
    patronage === undefined || attitude === undefined
      ? []
      : [{ name: name || String(line), patronage: patronage / 100, attitude }],
  );
  return { customers, report };
}
