import { entryProblem, fieldsOf, listOf, numberProblem, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';
import { type WilsonInterval, wilsonAround } from './wilson';

export type LoyaltyRegion = 'loyalty' | 'latent' | 'spurious' | 'none';

export type LoyaltyMatrix = {
  /** One for each customer, in the order given. */
  regions: LoyaltyRegion[];
  counts: Record<LoyaltyRegion, number>;
  /** Of those who buy repeatedly, the share that also prefers; null when nobody buys repeatedly. */
  loyalAmongRepeat: WilsonInterval | null;
  /** Of those who prefer, the share that does not buy repeatedly; null when nobody prefers. */
  latentAmongPreferring: WilsonInterval | null;
};

type Customer = { patronage: number; attitude: number };

/**
 * Customers placed by relative attitude and repeat patronage, each cut in two.
 *
 * $$
 * \text{region}=
 * \begin{cases}
 * \text{loyalty}&p\ge c_p,\ a\ge c_a\\
 * \text{latent}&p<c_p,\ a\ge c_a\\
 * \text{spurious}&p\ge c_p,\ a<c_a\\
 * \text{none}&p<c_p,\ a<c_a
 * \end{cases}
 * $$
 *
 * $p$ is how much of a customer's buying goes to the firm, $a$ how the firm compares with the
 * others that could be used; $c_p$ and $c_a$ are the cuts, which nothing but a decision sets.
 *
 * Units: patronage and its cut are shares from 0 to 1; attitude and its cut are on any one scale;
 * the intervals are 95% Wilson intervals and mean something for a random sample only.
 * Edges: no customers → `nothing-to-count`; a customer exactly on a cut counts as high; a problem
 * of a customer is named by position, as in `customers.2.patronage`.
 *
 * Source: A. S. Dick and K. Basu, Customer Loyalty: Toward an Integrated Conceptual Framework,
 * 1994; they give no cuts.
 */
export function loyaltyMatrix(survey: {
  customers: readonly Customer[];
  patronageCut: number;
  attitudeCut: number;
}): Measured<LoyaltyMatrix> {
  const { customers, patronageCut, attitudeCut } = fieldsOf(survey);
  const cutProblem = rangeProblem({ patronageCut }, share) ?? numberProblem({ attitudeCut });
  if (cutProblem) return { valid: false, problem: cutProblem };
  const list = listOf(customers);
  if (list.length === 0) return invalid('nothing-to-count', 'customers');
  // Naming what is wrong is slow for thousands of customers, so it waits until something is.
  const problem = list.every(isSound)
    ? undefined
    : entryProblem(
        'customers',
        list,
        ({ patronage, attitude }) =>
          rangeProblem({ patronage }, share) ?? numberProblem({ attitude }),
      );
  if (problem) return { valid: false, problem };

  const regions = list.map(({ patronage, attitude }): LoyaltyRegion => {
    if (attitude >= attitudeCut) return patronage >= patronageCut ? 'loyalty' : 'latent';
    return patronage >= patronageCut ? 'spurious' : 'none';
  });
  const counts = { loyalty: 0, latent: 0, spurious: 0, none: 0 };
  for (const region of regions) counts[region]++;
  return valid({
    regions,
    counts,
    loyalAmongRepeat: shareOf(counts.loyalty, counts.loyalty + counts.spurious),
    latentAmongPreferring: shareOf(counts.latent, counts.latent + counts.loyalty),
  });
}

const share = { from: 0, to: 1 };

const isSound = (customer: Customer) =>
  Number.isFinite(customer?.patronage) &&
  customer.patronage >= share.from &&
  customer.patronage <= share.to &&
  Number.isFinite(customer.attitude);

const shareOf = (part: number, whole: number) =>
  whole === 0 ? null : wilsonAround(part / whole, whole);
