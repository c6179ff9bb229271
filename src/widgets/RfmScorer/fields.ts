import type { PurchaseHistory } from '../../measures/rfm';
import { currencyField } from '../fields/currency';
import { numberField, textField } from '../fields/fields';
import { formatsFor } from '../fields/format';
import { moneyMarks } from '../fields/read-number';
import { writeCustomers } from './customers';

/** What an author may write in the tag. */
export type Base = {
  customers: PurchaseHistory[];
  costPerContact: number;
  marginPerResponse: number;
};

export const maxMoney = 1_000_000;

/** What a reader can set. Customers are never put into an address: they may be real people. */
export function rfmFields({
  tag,
  customers,
  costPerContact,
  marginPerResponse,
}: Base & { tag: string }) {
  const first = writeCustomers(customers, formatsFor(tag).plain);
  const money = (initial: number, sliderTo: number, step: number) =>
    numberField({ initial, from: 0, to: maxMoney, marks: moneyMarks, sliderTo, step, tag });
  return {
    currency: currencyField(tag),
    table: textField({
      initial: first,
      read: () => undefined,
      write: (text) => (text === first ? '' : undefined),
    }),
    costPerContact: money(costPerContact, 10, 0.1),
    marginPerResponse: money(marginPerResponse, 200, 1),
  };
}
