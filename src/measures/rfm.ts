import {
  amountProblem,
  countProblem,
  entryProblem,
  fieldsOf,
  listOf,
  nameProblem,
  positiveProblem,
} from './inputs';
import { bounded, invalid, type Measured, valid } from './result';

/** A customer's past in a window of time: days since the last purchase, orders, and money spent. */
export type PurchaseHistory = { id: string; days: number; orders: number; amount: number };

/** Three scores from 1 to 5, where 5 is best, and the code made of them. */
export type RfmScore = {
  id: string;
  recency: number;
  frequency: number;
  monetary: number;
  code: number;
};

/**
 * RFM scores: customers ranked three times, by recency, frequency and money, and each time cut into
 * five equal groups.
 *
 * $$s=1+\left\lfloor\frac{5\,k}{n}\right\rfloor,\qquad \text{code}=100R+10F+M$$
 *
 * $k$ is how many of the $n$ customers rank below, those who tie counted half (a tie with $j$
 * others adds $j/2$): equal customers get equal scores, all alike get 3. Fewer days are better. The
 * three rankings are independent of each other. A code is a label, not a number to average.
 *
 * Units: days and amount from 0, orders a whole number from 0; scores from 1 to 5. The scores come
 * in the order of the customers.
 * Edges: fewer than five customers → `too-few`; a customer without a name → `no-name`.
 *
 * Source: A. M. Hughes, Strategic Database Marketing, 1994; P. S. Fader, B. G. S. Hardie and K. L.
 * Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, 2005.
 */
export function rfmScores(base: {
  customers: readonly PurchaseHistory[];
}): Measured<{ scores: RfmScore[] }> {
  const customers = listOf(fieldsOf(base).customers);
  const problem = entryProblem(
    'customers',
    customers,
    ({ id, days, orders, amount }) =>
      nameProblem({ id }) ??
      amountProblem({ days }) ??
      countProblem({ orders }) ??
      amountProblem({ amount }),
  );
  if (problem) return { valid: false, problem };
  if (customers.length < 5) return invalid('too-few', 'customers');

  const recency = fifths(customers.map(({ days }) => -days));
  const frequency = fifths(customers.map(({ orders }) => orders));
  const monetary = fifths(customers.map(({ amount }) => amount));
  const scores = customers.map(({ id }, position) => {
    const [r, f, m] = [recency[position] ?? 0, frequency[position] ?? 0, monetary[position] ?? 0];
    return { id, recency: r, frequency: f, monetary: m, code: 100 * r + 10 * f + m };
  });
  return valid({ scores });
}

/** The fifth, from 1 to 5, in which each value lies among all of them. */
function fifths(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const firstAt = new Map<number, number>();
  const timesOf = new Map<number, number>();
  for (const [rank, value] of sorted.entries()) {
    // −0 and 0 are the same key of a map, as they should be.
    if (!firstAt.has(value)) firstAt.set(value, rank);
    timesOf.set(value, (timesOf.get(value) ?? 0) + 1);
  }
  return values.map((value) => {
    const below = (firstAt.get(value) ?? 0) + ((timesOf.get(value) ?? 1) - 1) / 2;
    return 1 + Math.floor((5 * below) / values.length);
  });
}

/**
 * The response rate at which a mailing earns its cost.
 *
 * $$\text{break-even rate}=\frac{\text{cost per contact}}{\text{margin per response}}$$
 *
 * Units: money from 0 of one currency; the rate as a share from 0, 0.05 for 5%. Above 1 the mailing
 * can never pay.
 * Edges: a margin of 0 or less → `not-positive`.
 *
 * Sources: A. M. Hughes, Strategic Database Marketing, 1994; J. R. Bult and T. Wansbeek, Optimal
 * Selection for Direct Mail, 1995.
 */
export function breakEvenResponse(mailing: {
  costPerContact: number;
  marginPerResponse: number;
}): Measured<{ rate: number }> {
  const { costPerContact, marginPerResponse } = fieldsOf(mailing);
  const problem = amountProblem({ costPerContact }) ?? positiveProblem({ marginPerResponse });
  if (problem) return { valid: false, problem };
  return bounded({ rate: costPerContact / marginPerResponse });
}
