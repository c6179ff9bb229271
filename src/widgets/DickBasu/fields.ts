import { numberField, textField, tooLong } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

/**
 * What an author may write in the tag: the customers as a reader would type them, and the two cuts.
 */
export type Matrix = {
  /** one a line: name; share of their buying in per cent; comparison with others from −3 to 3 */
  customers: string;
  /** share of a customer's buying, from 0 to 1, at which repeat buying begins */
  patronage: number;
  /** comparison, from −3 to 3, at which preference begins */
  attitude: number;
};

/** The ends of the scale on which customers compare the firm with the others they could use. */
export const attitudeEnds = { from: -3, to: 3 };
/** Servers refuse addresses that are much longer. */
export const longestForLink = 2000;
const empty = '-';

/** What a reader can set; patronage is per cent here. */
export function matrixFields({ tag, customers, patronage, attitude }: Matrix & { tag: string }) {
  return {
    customers: textField({
      initial: customers,
      read: (text) => (text.length > longestForLink ? undefined : text === empty ? '' : text),
      write: (text) => (text.length > longestForLink ? tooLong : text.trim() === '' ? empty : text),
    }),
    patronage: numberField({
      initial: Number((100 * patronage).toPrecision(12)),
      from: 0,
      to: 100,
      step: 5,
      marks: percentMarks,
      tag,
    }),
    attitude: numberField({ initial: attitude, ...attitudeEnds, step: 0.5, tag }),
  };
}
