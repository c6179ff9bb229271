import { readLines } from '../parts/pasted-lines';
import { percentMarks, readNumber } from '../parts/read-number';
import { attitudeEnds } from './fields';

/** `patronage` is a share from 0 to 1; `name` is the number of the line where there is none. */
export type Customer = { name: string; patronage: number; attitude: number };

/** What stands in the text: customers, and the numbers of the lines, from 1, that are none. */
export type Customers = { customers: Customer[]; wrong: number[] };

export const mostCustomers = 10_000;

/** What spreadsheets write into a cell without a name. */
const noName = /^(nan|null|undefined|infinity|n\/a|-*)$/i;

/** Reads one customer a line: name, share of their buying in per cent, comparison; a first line without numbers is a heading. */
export function readCustomers(text: string, decimalComma: boolean): Customers {
  const customers: Customer[] = [];
  const wrong: number[] = [];
  for (const [place, { line, cells }] of readLines(text).entries()) {
    const [name = '', typedPatronage = '', typedAttitude = ''] = cells.length === 2 ? ['', ...cells] : cells;
    const patronage = readNumber(typedPatronage, { from: 0, to: 100, marks: percentMarks }, decimalComma);
    const attitude = readNumber(typedAttitude, attitudeEnds, decimalComma);
    if (cells.length <= 3 && patronage.valid && attitude.valid)
      customers.push({ name: noName.test(name) ? String(line) : name, patronage: patronage.value / 100, attitude: attitude.value });
    else if (place > 0 || cells.some((cell) => /^[-+−–.]?\d/.test(cell))) wrong.push(line);
  }
  return { customers, wrong };
}
