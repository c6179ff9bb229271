import { amountProblem, countProblem, fieldsOf, numberProblem, rangeProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';

/**
 * A rise in the retention of one year, and what a customer brings who is still there. Money of one
 * currency, shares from 0 to 1.
 */
export type RetentionRise = {
  customers: number;
  /** Retention of the coming year without and with the spending. */
  before: number;
  after: number;
  /**
   * Margin a year, what is spent a year on keeping a customer in later years (0 when left out), and
   * retention of those later years.
   */
  margin: number;
  keepingCost?: number;
  retention: number;
  discount: number;
  /** What is spent now per customer to raise retention; 0 when left out. */
  spending?: number;
  /**
   * Years from now until those who are kept bring their next margin; 1 when left out, 0 for a
   * renewal that is paid at once.
   */
  nextMarginIn?: number;
};

export type RetentionGain = {
  /** Customers kept who would have left; fractions kept, below 0 when fewer stay. */
  kept: number;
  /**
   * What one of them is worth today: somebody who is still there, so their survival to that day is
   * not counted again.
   */
  valueOfKept: number;
  gain: number;
  spent: number;
  net: number;
  /** Earned beyond what was spent, per unit spent; null when nothing was spent. */
  returnShare: number | null;
  /** The most that may be spent per customer, kept or not, before the rise stops paying. */
  ceiling: number;
};

/**
 * What a rise in the retention of **one** year earns, and the most that may be spent on it.
 *
 * $$
 * V=\frac{(m-k)\,(1+d)^{1-\tau}}{1+d-r},\qquad \text{gain}=n\,(r_1-r_0)\,V,\qquad
 * \text{ceiling}=(r_1-r_0)\,V
 * $$
 *
 * $m$ margin, $k$ yearly cost of keeping, $r$ retention of later years, $d$ discount rate, $\tau$
 * years until the next margin. A customer who is kept *has* survived: the sum $m\,r/(1+d-r)$ would
 * count that survival a second time. Those kept must be like the others, and the rise must be due
 * to the spending.
 *
 * Units: customers as a whole number, retention from 0 to 1, money from 0 (the margin may be below
 * 0), discount rate from 0, $\tau$ from 0 to 10 years.
 * Edges: $r=1$ and $d=0$ → `diverges`; a fall in retention has a negative gain and ceiling; nothing
 * spent → `returnShare` is null.
 *
 * Sources: P. S. Fader and B. G. S. Hardie, Reconciling and Clarifying CLV Formulas, 2012; P. W.
 * Farris and others, Marketing Metrics, 2010, for retention spending.
 */
export function retentionGain(rise: RetentionRise): Measured<RetentionGain> {
  const {
    customers,
    before,
    after,
    margin,
    keepingCost = 0,
    retention,
    discount,
    spending = 0,
    nextMarginIn = 1,
  } = fieldsOf(rise);
  const problem =
    countProblem({ customers }) ??
    rangeProblem({ before, after }, { from: 0, to: 1 }) ??
    numberProblem({ margin }) ??
    amountProblem({ keepingCost }) ??
    rangeProblem({ retention }, { from: 0, to: 1 }) ??
    amountProblem({ discount, spending }) ??
    rangeProblem({ nextMarginIn }, { from: 0, to: 10 });
  if (problem) return { valid: false, problem };
  // Not 1 + d − r: a small discount rate would be lost in the 1.
  const leaving = 1 - retention + discount;
  if (leaving === 0) return invalid('diverges', 'retention');
  const valueOfKept = ((margin - keepingCost) * (1 + discount) ** (1 - nextMarginIn)) / leaving;
  const ceiling = (after - before) * valueOfKept;
  const gain = customers * ceiling;
  const spent = customers * spending;
  const net = gain - spent;
  return bounded({
    kept: customers * (after - before),
    valueOfKept,
    gain,
    spent,
    net,
    returnShare: spent === 0 ? null : net / spent,
    ceiling,
  });
}
