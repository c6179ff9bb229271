import { numberField } from '../fields/fields';

/**
 * What an author may write in the tag: repeat purchases of a customer and of another, and times in
 * weeks.
 */
export type Buyer = {
  frequency: number;
  other: number;
  recency: number;
  age: number;
  periods: number;
};

/** The parameters that Fader, Hardie and Lee (2005) fitted to CDNOW; time in weeks. */
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** What a reader can set. */
export function buyerFields({
  tag,
  frequency,
  other,
  recency,
  age,
  periods,
}: Buyer & { tag: string }) {
  const purchases = (initial: number) =>
    numberField({ initial, from: 0, to: 500, sliderTo: 30, whole: true, tag });
  const weeks = (initial: number, from: number) =>
    numberField({ initial, from, to: 520, sliderTo: 104, step: 1, tag });
  const parameter = (initial: number) =>
    numberField({ initial, from: 0.01, to: 100, step: 0.1, tag });
  return {
    frequency: purchases(frequency),
    other: purchases(other),
    recency: weeks(recency, 1),
    age: weeks(age, 1),
    periods: weeks(periods, 0),
    r: parameter(cdnow.r),
    alpha: parameter(cdnow.alpha),
    a: parameter(cdnow.a),
    b: parameter(cdnow.b),
  };
}
