import { fieldsOf, listOf } from './inputs';
import { invalid, type Measured, valid } from './result';
import { type ValuePart, valueBalance } from './value-balance';

type Offer = { benefits: readonly ValuePart[]; sacrifices: readonly ValuePart[] };

/** For each part, the weight above 0 at which two offers change places; null when there is none. */
export type ValueTurns = { difference: (number | null)[]; ratio: (number | null)[] };

/**
 * **Our illustration**: for each thing that is got or given, the weight at which two offers would
 * be worth the same, all other weights left alone. Beyond it the order of the two turns round, so
 * the weight nearest to its turning point is what the comparison hangs on.
 *
 * $$
 * \sum_{b} w_b\,(x_b-y_b)=\sum_{s} w_s\,(x_s-y_s)\qquad \text{for the difference,}\qquad
 * B_xS_y=B_yS_x\qquad \text{for the ratio}
 * $$
 *
 * $x$ and $y$ are the scores of the two offers. Both equations are straight lines in any one
 * weight, so there is at most one turning point.
 *
 * Units: weights from 0 of any size, as in `valueBalance`; positions as in the benefits, then the
 * sacrifices, of the first offer.
 * Edges: offers with other numbers of parts → `wrong-length`; a weight is read from the first
 * offer. A part in which both offers score alike, or whose turning point would not be above 0 (at 0
 * they could only tie), has null; so has every part when the two offers are equal whatever it
 * weighs.
 *
 * Source: the arithmetic is ours; the idea of a balance is that of V. A. Zeithaml, Consumer
 * Perceptions of Price, Quality, and Value, 1988.
 */
export function valueTurns(offers: { first: Offer; second: Offer }): Measured<ValueTurns> {
  const { first, second } = fieldsOf(offers);
  const [one, other] = [valueBalance(first), valueBalance(second)];
  if (!one.valid) return one;
  if (!other.valid) return other;
  const [x, y] = [partsOf(first), partsOf(second)];
  if (x.benefits.length !== y.benefits.length || x.sacrifices.length !== y.sacrifices.length)
    return invalid('wrong-length', 'second');
  const parts = [...x.benefits, ...x.sacrifices];
  const isBenefit = (index: number) => index < x.benefits.length;
  const weights = parts.map(({ weight }) => weight);
  const scores = [parts, [...y.benefits, ...y.sacrifices]].map((list) =>
    list.map(({ score }) => score),
  );

  /**
   * What is got and given by both offers when one weight is replaced. Not divided by the weights,
   * which changes no order.
   */
  const sums = (index: number, weight: number) =>
    scores.map((list) => {
      const weighed = list.map(
        (score, position) => score * (position === index ? weight : (weights[position] ?? 0)),
      );
      return {
        benefit: total(weighed.filter((_, position) => isBenefit(position))),
        sacrifice: total(weighed.filter((_, position) => !isBenefit(position))),
      };
    });
  const lead = {
    difference: (index: number, weight: number) => {
      const [mine, theirs] = sums(index, weight);
      return mine && theirs
        ? mine.benefit - mine.sacrifice - (theirs.benefit - theirs.sacrifice)
        : 0;
    },
    ratio: (index: number, weight: number) => {
      const [mine, theirs] = sums(index, weight);
      return mine && theirs ? mine.benefit * theirs.sacrifice - theirs.benefit * mine.sacrifice : 0;
    },
  };
  const turns = (view: keyof typeof lead) =>
    parts.map((_, index) => zeroOf(lead[view](index, 0), lead[view](index, 1)));
  return valid({ difference: turns('difference'), ratio: turns('ratio') });
}

// Sums that should cancel out leave a hair in floating point.
const roundingError = 1e-9;

/** Where a straight line through the values at 0 and 1 meets zero, above 0. */
function zeroOf(atZero: number, atOne: number): number | null {
  const slope = atOne - atZero;
  if (slope === 0) return null;
  const zero = 0 - atZero / slope;
  return Number.isFinite(zero) && zero > roundingError ? zero : null;
}

function partsOf({ benefits, sacrifices }: Offer) {
  return { benefits: listOf(benefits), sacrifices: listOf(sacrifices) };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
