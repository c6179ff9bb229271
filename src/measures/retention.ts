import { amountProblem, countProblem, fieldsOf, rangeProblem } from './inputs';
import { invalid, type Measured, valid } from './result';

/** Customers kept and the shares kept and lost in one period, from 0 to 1. */
export type CustomerRetention = { retained: number; retentionRate: number; churnRate: number };

/**
 * Customer retention: the share of those who were customers at the start and still are at the end,
 * newcomers left out.
 *
 * $$\mathrm{CRR}=\frac{E-N}{S},\qquad \mathrm{churn}=1-\mathrm{CRR}$$
 *
 * $S$ customers at the start, $E$ at the end, $N$ of these acquired in between. Without a contract,
 * "still a customer" needs a stated rule of activity.
 *
 * Units: customers as whole numbers from 0, shares from 0 to 1.
 * Edges: nobody at the start → `nothing-to-count`; more acquired than there are at the end, or more
 * kept than there were at the start (those who came back were counted as old) → `more-than-total`.
 *
 * Source: F. F. Reichheld and W. E. Sasser, Zero Defections: Quality Comes to Services, 1990, for
 * the idea; the count is a practitioners' rule without one author.
 */
export function customerRetention(period: {
  start: number;
  end: number;
  acquired: number;
}): Measured<CustomerRetention> {
  const { start, end, acquired } = fieldsOf(period);
  const problem = countProblem({ start, end, acquired });
  if (problem) return { valid: false, problem };
  if (start === 0) return invalid('nothing-to-count', 'start');
  if (acquired > end) return invalid('more-than-total', 'acquired');
  const retained = end - acquired;
  if (retained > start) return invalid('more-than-total', 'end');
  return valid({
    retained,
    retentionRate: retained / start,
    churnRate: (start - retained) / start,
  });
}

/** The same constant retention seen by month and by year; shares from 0 to 1. */
export type ConvertedRetention = {
  monthly: number;
  yearly: number;
  monthlyChurn: number;
  yearlyChurn: number;
  /**
   * How long a customer stays on average, the month of leaving included; null when nobody ever
   * leaves.
   */
  expectedMonths: number | null;
};

/**
 * A constant monthly retention as yearly retention, churn and expected time as a customer.
 *
 * $$
 * r_{year}=r_{month}^{12},\qquad \mathrm{churn}_{year}=1-r_{year},\qquad
 * E[\text{months}]=\frac1{1-r_{month}}
 * $$
 *
 * Units: shares from 0 to 1; expected months from 1. Yearly churn is less than twelve times monthly
 * churn, because nobody leaves twice.
 * Edges: monthly retention of 1 → `expectedMonths` is null: the expected time has no end.
 *
 * Source: compound arithmetic and the mean of a geometric distribution; P. D. Berger and N. I.
 * Nasr, Customer Lifetime Value: Marketing Models and Applications, 1998, use the constant rate.
 */
export function convertRetention(rate: { monthly: number }): Measured<ConvertedRetention> {
  const { monthly } = fieldsOf(rate);
  const problem = rangeProblem({ monthly }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  const yearly = monthly ** 12;
  return valid({
    monthly,
    yearly,
    monthlyChurn: 1 - monthly,
    yearlyChurn: 1 - yearly,
    expectedMonths: monthly < 1 ? 1 / (1 - monthly) : null,
  });
}

/**
 * A yearly retention as the constant monthly retention that leads to it.
 *
 * $$r_{month}=r_{year}^{1/12}$$
 *
 * Units: shares from 0 to 1; the monthly share is never below the yearly one.
 * Edges: 0 stays 0 and 1 stays 1.
 *
 * Source: compound arithmetic, the reverse of `convertRetention`.
 */
export function convertYearlyRetention(rate: {
  yearly: number;
}): Measured<{ monthly: number; yearly: number }> {
  const { yearly } = fieldsOf(rate);
  const problem = rangeProblem({ yearly }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  return valid({ monthly: yearly ** (1 / 12), yearly });
}

/**
 * The share of buyers in a window of time who bought at least twice in it.
 *
 * $$\text{repurchase}=\frac{B_{\ge 2}}{B_{\ge 1}}$$
 *
 * Units: people as whole numbers from 0, the rate from 0 to 1.
 * Edges: no buyers → `nothing-to-count`; more repeat buyers than buyers → `more-than-total`.
 *
 * Source: a practitioners' rule without one author; state the window.
 */
export function repurchaseRate(window: {
  buyers: number;
  repeatBuyers: number;
}): Measured<{ rate: number }> {
  const { buyers, repeatBuyers } = fieldsOf(window);
  const problem = countProblem({ buyers, repeatBuyers });
  if (problem) return { valid: false, problem };
  if (buyers === 0) return invalid('nothing-to-count', 'buyers');
  if (repeatBuyers > buyers) return invalid('more-than-total', 'repeatBuyers');
  return valid({ rate: repeatBuyers / buyers });
}

/**
 * Share of wallet: which part of what customers spend in a category they spend with one firm.
 *
 * $$\text{share of wallet}=\frac{\text{spend with us}}{\text{category spend}}$$
 *
 * Units: money from 0 in one currency and period, the share from 0 to 1.
 * Edges: no spending in the category → `nothing-to-count`; more with us than in the whole category
 * → `more-than-total`.
 *
 * Source: a practitioners' rule without one author; V. Kumar and W. Reinartz, Customer Relationship
 * Management: Concept, Strategy, and Tools, 2018, give it.
 */
export function shareOfWallet(wallet: {
  spendWithUs: number;
  categorySpend: number;
}): Measured<{ share: number }> {
  const { spendWithUs, categorySpend } = fieldsOf(wallet);
  const problem = amountProblem({ spendWithUs, categorySpend });
  if (problem) return { valid: false, problem };
  if (categorySpend === 0) return invalid('nothing-to-count', 'categorySpend');
  if (spendWithUs > categorySpend) return invalid('more-than-total', 'spendWithUs');
  return valid({ share: spendWithUs / categorySpend });
}
