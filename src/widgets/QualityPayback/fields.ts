import { currencyField } from '../fields/currency';
import { choiceField, numberField } from '../fields/fields';
import { moneyMarks, percentMarks } from '../fields/read-number';

export const maxCases = 10_000_000;
export const maxMoney = 1_000_000_000;

/** What an author may write in the tag: shares from 0 to 1, money of one currency. */
export type Prevention = {
  cases: number;
  share: number;
  costPerCase: number;
  price: number;
  removed: number;
  removedLow: number;
  hidden: number;
  lostShare: number;
  margin: number;
  years: number;
};

/** What a reader can set; shares are in per cent. */
export function paybackFields({ tag, ...given }: Prevention & { tag: string }) {
  const percent = (share: number) =>
    numberField({ initial: 100 * share, from: 0, to: 100, step: 1, marks: percentMarks, tag });
  const money = (initial: number, sliderTo: number, step: number) =>
    numberField({ initial, from: 0, to: maxMoney, sliderTo, step, marks: moneyMarks, tag });
  return {
    currency: currencyField(tag),
    cases: numberField({
      initial: given.cases,
      from: 0,
      to: maxCases,
      whole: true,
      sliderTo: 10_000,
      tag,
    }),
    share: percent(given.share),
    costPerCase: money(given.costPerCase, 200, 1),
    count: choiceField(['books', 'all'], 'books'),
    hidden: money(given.hidden, 100, 0.5),
    lostShare: percent(given.lostShare),
    margin: money(given.margin, 2000, 10),
    price: money(given.price, 100_000, 500),
    removed: percent(given.removed),
    removedLow: percent(given.removedLow),
    attributed: percent(1),
    years: numberField({ initial: given.years, from: 0.5, to: 20, sliderTo: 5, step: 0.5, tag }),
  };
}

export type PaybackFields = ReturnType<typeof paybackFields>;
