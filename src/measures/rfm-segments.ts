import { fieldsOf, listOf } from './inputs';
import { bounded, type Measured } from './result';
import { type PurchaseHistory, type RfmScore, rfmScores } from './rfm';

const rfmSegmentNames = ['best', 'fading', 'recent', 'lapsed', 'middle'] as const;
export type RfmSegmentName = (typeof rfmSegmentNames)[number];

export type RfmSegments = {
  scores: RfmScore[];
  /** The segment of each customer, in the order of the customers. */
  segmentOf: RfmSegmentName[];
  segments: {
    segment: RfmSegmentName;
    customers: number;
    amount: number;
    amountShare: number | null;
  }[];
  /** Customers by frequency (rows, 1 to 5) and recency (columns, 1 to 5). */
  cells: number[][];
};

/**
 * Customers counted in five groups of RFM scores: `best` (R and F both 4 or 5), `fading` (F 4 or 5,
 * R 1 or 2), `recent` (R 4 or 5, F 1 or 2), `lapsed` (both 1 or 2) and the `middle`. The cut into
 * groups is our illustration: scores name no groups, people do.
 *
 * $$\text{share of money}_g=\frac{\sum_{i\in g}m_i}{\sum_i m_i}$$
 *
 * Units: customers, money as given, shares from 0 to 1; the cells add up to all customers.
 * Edges: those of the scores; without any money `amountShare` is null.
 *
 * Source: the scores: A. M. Hughes, Strategic Database Marketing, 1994; the five groups: ours.
 */
export function rfmSegments(base: {
  customers: readonly PurchaseHistory[];
}): Measured<RfmSegments> {
  const measured = rfmScores(base);
  if (!measured.valid) return measured;
  const { scores } = measured.value;
  const customers = listOf(fieldsOf(base).customers);
  const segmentOf = scores.map(segmentOfScore);
  const amountOf = new Map<RfmSegmentName, number>();
  const timesOf = new Map<RfmSegmentName, number>();
  const cells = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  for (const [position, segment] of segmentOf.entries()) {
    timesOf.set(segment, (timesOf.get(segment) ?? 0) + 1);
    amountOf.set(segment, (amountOf.get(segment) ?? 0) + (customers[position]?.amount ?? 0));
    const { recency, frequency } = scores[position] ?? { recency: 0, frequency: 0 };
    const row = cells[frequency - 1];
    if (row) row[recency - 1] = (row[recency - 1] ?? 0) + 1;
  }
  const total = [...amountOf.values()].reduce((sum, amount) => sum + amount, 0);
  const segments = rfmSegmentNames.map((segment) => {
    const amount = amountOf.get(segment) ?? 0;
    return {
      segment,
      customers: timesOf.get(segment) ?? 0,
      amount,
      amountShare: total > 0 ? amount / total : null,
    };
  });
  return bounded({ scores, segmentOf, segments, cells });
}

function segmentOfScore({ recency, frequency }: RfmScore): RfmSegmentName {
  if (recency >= 4) return frequency >= 4 ? 'best' : frequency <= 2 ? 'recent' : 'middle';
  if (recency <= 2) return frequency >= 4 ? 'fading' : frequency <= 2 ? 'lapsed' : 'middle';
  return 'middle';
}
