import { currencyField } from '../fields/currency';
import { numberField } from '../fields/fields';
import { moneyMarks, percentMarks } from '../fields/read-number';

/**
 * What an author may write in the tag: cases, the shares kept from 0 to 1 and how many were
 * followed in each group, and money for one customer and one case.
 */
export type Cases = {
  failures: number;
  keptWith: number;
  keptWithout: number;
  watched: number;
  value: number;
  cost: number;
};

/** What a reader can set; shares are per cent here. */
export function repairFields({
  tag,
  failures,
  keptWith,
  keptWithout,
  watched,
  value,
  cost,
}: Cases & { tag: string }) {
  const percent = (share: number) =>
    numberField({
      initial: Number((100 * share).toPrecision(12)),
      from: 0,
      to: 100,
      step: 1,
      marks: percentMarks,
      tag,
    });
  const money = (initial: number, sliderTo: number) =>
    numberField({
      initial,
      from: 0,
      to: 1e9,
      sliderTo,
      step: sliderTo / 200,
      marks: moneyMarks,
      tag,
    });
  return {
    currency: currencyField(tag),
    failures: numberField({
      initial: failures,
      from: 1,
      to: 1e9,
      sliderTo: 1000,
      whole: true,
      tag,
    }),
    keptWith: percent(keptWith),
    keptWithout: percent(keptWithout),
    watched: numberField({
      initial: watched,
      from: 1,
      to: 1_000_000,
      sliderTo: 1000,
      whole: true,
      tag,
    }),
    value: money(value, 2000),
    cost: money(cost, 200),
  };
}
