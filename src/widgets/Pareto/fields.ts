import { currencyField } from '../fields/currency';
import { choiceField, textField } from '../fields/fields';
import { formatsFor } from '../fields/format';
import { type Cause, causesFromAddress, causesToAddress, readCauses, writeCauses } from './causes';

/**
 * What an author may write in the tag: causes with their cases and, if wanted, the cost of a case.
 */
export type Complaints = { causes: readonly Cause[] };

/** What a reader can set. */
export function paretoFields({ tag, causes }: Complaints & { tag: string }) {
  const { decimalComma } = formatsFor(tag);
  return {
    currency: currencyField(tag),
    causes: textField({
      initial: writeCauses(causes, tag),
      read: (text) => causesFromAddress(text, tag),
      write: (typed) => causesToAddress(readCauses(typed, decimalComma)),
    }),
    by: choiceField(['cases', 'money'], 'cases'),
  };
}
