import { choiceField, numberField, textField } from '../fields/fields';
import { formatsFor } from '../fields/format';
import {
  countsFromAddress,
  countsToAddress,
  observationsFromAddress,
  observationsToAddress,
  writeCounts,
} from './pasted';

export const kinds = ['counts', 'durations'] as const;

/**
 * What an author may write in the tag: the kind of data, customers at the start and after every
 * period, and how far the forecast reaches.
 */
export type Cohort = { data: (typeof kinds)[number]; customers: number[]; periods: number };

/** What a reader can set. */
export function cohortFields({ tag, data, customers, periods }: Cohort & { tag: string }) {
  const { decimalComma } = formatsFor(tag);
  return {
    data: choiceField(kinds, data),
    customers: textField({
      initial: writeCounts(customers),
      read: countsFromAddress,
      write: (text) => countsToAddress(text, decimalComma),
    }),
    periods: numberField({ initial: periods, from: 1, to: 200, sliderTo: 30, whole: true, tag }),
    durations: textField({
      initial: tenSenders,
      read: observationsFromAddress,
      write: (text) => observationsToAddress(text, decimalComma),
    }),
  };
}

/** Ten senders: five left, five were still sending when the watching stopped. */
const tenSenders = '1 2 2 3+ 4 5+ 5 6+ 6+ 6+';
