import { currencyField } from '../fields/currency';
import { numberField } from '../fields/fields';
import { moneyMarks } from '../fields/read-number';

/**
 * What an author may write in the tag: people and buyers of both groups, and money per buyer and
 * per person addressed.
 */
export type Campaign = {
  treated: number;
  treatedBuyers: number;
  control: number;
  controlBuyers: number;
  gain: number;
  costPerContact: number;
};

export const maxPeople = 10_000_000;
export const maxMoney = 1_000_000;
export const counts = ['treated', 'treatedBuyers', 'control', 'controlBuyers'] as const;
export const amounts = ['gain', 'costPerContact'] as const;

/** What a reader can set. */
export function upliftFields({
  tag,
  treated,
  treatedBuyers,
  control,
  controlBuyers,
  gain,
  costPerContact,
}: Campaign & { tag: string }) {
  const people = (initial: number, sliderTo: number) =>
    numberField({ initial, from: 0, to: maxPeople, whole: true, sliderTo, tag });
  const money = (initial: number, sliderTo: number, step: number) =>
    numberField({ initial, from: 0, to: maxMoney, marks: moneyMarks, sliderTo, step, tag });
  return {
    currency: currencyField(tag),
    treated: people(treated, 5000),
    treatedBuyers: people(treatedBuyers, 500),
    control: people(control, 5000),
    controlBuyers: people(controlBuyers, 500),
    gain: money(gain, 200, 1),
    costPerContact: money(costPerContact, 10, 0.1),
  };
}
