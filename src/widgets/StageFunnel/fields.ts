import { numberField, numbersField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

/** How many rates there are between the seven stages. */
export const steps = 6;

/**
 * What an author may write in the tag: people at the start, and the share, from 0 to 1, that goes
 * on at each step.
 */
export type Rates = { start: number; rates: number[] };

/** What a reader can set; rates are per cent here. */
export function funnelFields({ tag, start, rates }: Rates & { tag: string }) {
  return {
    start: numberField({
      initial: start,
      from: 1,
      to: 1_000_000_000,
      sliderTo: 5000,
      whole: true,
      tag,
    }),
    rates: numbersField({
      initial: rates.map((rate) => Number((100 * rate).toPrecision(12))),
      from: 0,
      to: 100,
      step: 1,
      marks: percentMarks,
      tag,
    }),
  };
}
