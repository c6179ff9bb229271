import { currencyField } from '../fields/currency';
import { numberField, numbersField, switchField } from '../fields/fields';
import { moneyMarks, percentMarks } from '../fields/read-number';

export const maxMoney = 1_000_000_000;
/** The four groups in the order in which they are given everywhere. */
export const groups = ['prevention', 'appraisal', 'internalFailure', 'externalFailure'] as const;

/**
 * What an author may write in the tag: the four costs of two periods, and sales (0 when not known),
 * all in one unit of money.
 */
export type Periods = {
  before: readonly number[];
  after: readonly number[];
  salesBefore: number;
  salesAfter: number;
};

/**
 * What a reader can set; `booked` is the share of failure costs that the books show, in per cent,
 * before and after.
 */
export function costFields({
  tag,
  before,
  after,
  salesBefore,
  salesAfter,
}: Periods & { tag: string }) {
  const money = { from: 0, to: maxMoney, marks: moneyMarks, tag };
  const costs = (initial: readonly number[]) =>
    numbersField({ initial, ...money, sliderTo: 500, step: 5 });
  const sales = (initial: number) =>
    numberField({ initial, ...money, sliderTo: 10_000, step: 100 });
  return {
    currency: currencyField(tag),
    before: costs(before),
    after: costs(after),
    salesBefore: sales(salesBefore),
    salesAfter: sales(salesAfter),
    books: switchField(),
    booked: numbersField({
      initial: [50, 50],
      from: 0,
      to: 100,
      step: 5,
      marks: percentMarks,
      tag,
    }),
  };
}
