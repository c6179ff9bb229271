import {
  amountProblem,
  fieldsOf,
  listOf,
  named,
  numberProblem,
  positiveProblem,
  rangeProblem,
} from './inputs';
import { bounded, invalid, type Measured, valid } from './result';

const share = { from: 0, to: 1 };

/**
 * Lifetime value by the shortcut: the margin of a period times the expected number of periods. **It
 * forgets that later money is worth less.**
 *
 * $$\mathrm{LTV}_0=\frac{m}{1-r}$$
 *
 * Units: the margin $m$ of one period in money (negative for a customer who costs more than they
 * bring), retention $r$ per period from 0 to 1.
 * Edges: retention of 1 → `diverges`, because the sum has no end.
 *
 * Source: P. D. Berger and N. I. Nasr, Customer Lifetime Value: Marketing Models and Applications,
 * 1998, for the model that the shortcut cuts short.
 */
export function shortcutLifetimeValue(customer: {
  margin: number;
  retention: number;
}): Measured<{ value: number }> {
  const { margin, retention } = fieldsOf(customer);
  const problem = numberProblem({ margin }) ?? rangeProblem({ retention }, share);
  if (problem) return { valid: false, problem };
  if (retention === 1) return invalid('diverges', 'retention');
  return bounded({ value: margin / (1 - retention) });
}

/**
 * What one unit of margin grows to, and the lifetime value without and with the margin of today.
 */
export type ClosedFormLifetimeValue = {
  multiple: number;
  excludingFirst: number;
  includingFirst: number;
  /**
   * Today's value of one who will certainly still be there in a year, with the margin of that day:
   * the value of a customer who is kept.
   */
  kept: number;
};

/**
 * Lifetime value in closed form: a constant margin, retention and discount rate, without end.
 *
 * $$
 * \mathrm{LTV}_{excl}=\sum_{t\ge1}\frac{m\,r^t}{(1+d)^t}=m\,\frac{r}{1+d-r},\qquad
 * \mathrm{LTV}_{incl}=\sum_{t\ge0}\frac{m\,r^t}{(1+d)^t}=m\,\frac{1+d}{1+d-r}=
 * m+\mathrm{LTV}_{excl},\qquad V_{kept}=\frac{m}{1+d-r}
 * $$
 *
 * "Excluding" leaves out the margin at $t=0$, "including" counts it. $V_{kept}$ is for somebody who
 * *is* kept: "excluding" would multiply by $r$ once more, as if that were still uncertain. What it
 * cost to win the customer is not in it. $m$ is net of what is spent each period on keeping the
 * customer, `retentionCost` (0 when left out): the model is one of contracts, in which leaving is
 * seen; for customers who never cancel see `bgNbd`.
 *
 * Units: margin $m$ per period in money, retention cost from 0, retention $r$ from 0 to 1 and
 * discount rate $d$ from 0, both per the same period; `multiple` is $r/(1+d-r)$.
 * Edges: $r=1$ and $d=0$ → `diverges`; $r=1$ and $d>0$ give $m/d$; $r=0$ leaves only the margin of
 * today.
 *
 * Sources: P. D. Berger and N. I. Nasr, Customer Lifetime Value: Marketing Models and Applications,
 * 1998; the multiple: S. Gupta and D. R. Lehmann, Customers as Assets, 2003; which formula belongs
 * to which moment: P. S. Fader and B. G. S. Hardie, Reconciling and Clarifying CLV Formulas, 2012.
 */
export function closedFormLifetimeValue(customer: {
  margin: number;
  retention: number;
  discount: number;
  retentionCost?: number;
}): Measured<ClosedFormLifetimeValue> {
  const { margin, retention, discount, retentionCost = 0 } = fieldsOf(customer);
  const problem =
    numberProblem({ margin }) ??
    rangeProblem({ retention }, share) ??
    amountProblem({ discount, retentionCost });
  if (problem) return { valid: false, problem };
  // Not 1 + d − r: a small discount rate would be lost in the 1.
  const leaving = 1 - retention + discount;
  if (leaving === 0) return invalid('diverges', 'retention');
  const multiple = retention / leaving;
  const net = margin - retentionCost;
  const excludingFirst = net * multiple;
  return bounded({
    multiple,
    excludingFirst,
    includingFirst: net + excludingFirst,
    kept: net / leaving,
  });
}

/** The value, what each period adds to it in today's money, and how far it has come after each. */
export type CurveLifetimeValue = { value: number; presentValues: number[]; cumulative: number[] };

/**
 * Lifetime value from any survival curve, up to the end of the curve.
 *
 * $$\mathrm{LTV}_T=\sum_{t=0}^{T}\frac{m_t\,S(t)}{(1+d)^t}$$
 *
 * Units: margin $m_t$ in money, one for every period or a list of one for each; survival as shares
 * from 0 to 1 starting with today ($t=0$), discount rate $d$ per period from 0.
 * Edges: no curve → `nothing-to-count`; a share larger than the one before → `more-than-before`;
 * margins and curve of unlike length → `wrong-length`. What lies beyond the curve is left out, so
 * say where it ends.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to Project Customer Retention, 2007, for the curve;
 * the sum is plain discounting.
 */
export function lifetimeValueOfCurve(customer: {
  margin: number | readonly number[];
  survival: readonly number[];
  discount: number;
}): Measured<CurveLifetimeValue> {
  const { margin, survival, discount } = fieldsOf(customer);
  const shares = listOf(survival);
  const isList = typeof margin === 'object';
  const margins = isList ? listOf(margin) : shares.map(() => margin);
  const problem =
    numberProblem(isList ? named('margin', margins) : { margin }) ??
    rangeProblem(named('survival', shares), share) ??
    amountProblem({ discount });
  if (problem) return { valid: false, problem };
  if (shares.length === 0) return invalid('nothing-to-count', 'survival');
  if (margins.length !== shares.length) return invalid('wrong-length', 'margin');
  const risen = shares.findIndex((here, period) => here > (shares[period - 1] ?? here));
  if (risen !== -1) return invalid('more-than-before', `survival.${risen}`);
  const presentValues = shares.map(
    (here, period) => ((margins[period] ?? 0) * here) / (1 + discount) ** period,
  );
  let value = 0;
  const cumulative = presentValues.map((presentValue) => {
    value += presentValue;
    return value;
  });
  return bounded({ value, presentValues, cumulative });
}

/**
 * Months until the cost of winning a customer is earned back; lifetime value per unit of that cost,
 * null when winning costs nothing.
 */
export type AcquisitionPayback = { months: number; ratio: number | null };

/**
 * How soon a new customer earns back what it cost to win them, and how many times over.
 *
 * $$
 * \text{months}=\frac{\mathrm{CAC}}{m_{month}},\qquad
 * \text{ratio}=\frac{\mathrm{LTV}}{\mathrm{CAC}}
 * $$
 *
 * Units: money of one currency; months from 0, fractions kept, for a customer who stays so long.
 * The lifetime value may be negative.
 * Edges: a margin of 0 or less never pays back → `not-positive`; winning that costs nothing has no
 * ratio (null).
 *
 * Source: a practitioners' rule without one author.
 */
export function acquisitionPayback(customer: {
  acquisitionCost: number;
  monthlyMargin: number;
  lifetimeValue: number;
}): Measured<AcquisitionPayback> {
  const { acquisitionCost, monthlyMargin, lifetimeValue } = fieldsOf(customer);
  const problem =
    amountProblem({ acquisitionCost }) ??
    positiveProblem({ monthlyMargin }) ??
    numberProblem({ lifetimeValue });
  if (problem) return { valid: false, problem };
  if (acquisitionCost === 0) return valid({ months: 0, ratio: null });
  return bounded({
    months: acquisitionCost / monthlyMargin,
    ratio: lifetimeValue / acquisitionCost,
  });
}
