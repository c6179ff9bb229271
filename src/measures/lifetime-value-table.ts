import {
  amountProblem,
  countProblem,
  fieldsOf,
  inside,
  listOf,
  named,
  rangeProblem,
} from './inputs';
import { bounded, invalid, type Measured } from './result';

/** A programme for one cohort. Money in one currency, shares from 0 to 1. */
export type Programme = {
  /** Customers in the first year. */
  customers: number;
  /**
   * The share kept after the first year, the second and so on; one fewer than there are years is
   * enough.
   */
  retention: readonly number[];
  /** What a customer spends in the first year. */
  spend: number;
  /** How much more in each later year; 0.04 is four per cent, −0.1 a tenth less. */
  spendGrowth: number;
  variableCostShare: number;
  /** Cost of the programme per customer and year. */
  programmeCost: number;
  /** Cost of enrolling a customer, once, in the first year. */
  enrolmentCost: number;
  discount: number;
  years: number;
  /**
   * Whether money counts as coming at the end of each year, so that the first year is discounted
   * too; otherwise at its start.
   */
  endOfYear?: boolean;
};

/**
 * One year of the table: whole-cohort money, and the lifetime value per customer of the first year
 * so far.
 */
export type ProgrammeYear = {
  year: number;
  customers: number;
  sales: number;
  variableCost: number;
  programme: number;
  enrolment: number;
  profit: number;
  /** What profit is divided by to be today's money. */
  factor: number;
  presentValue: number;
  cumulative: number;
  lifetimeValue: number;
};

/** `monthlyMargin` is what a customer of the first year leaves a month, enrolment apart. */
export type LifetimeValueTable = {
  rows: ProgrammeYear[];
  lifetimeValue: number;
  monthlyMargin: number;
};

/**
 * Lifetime value year by year, as a table for one cohort.
 *
 * $$
 * N_t=N_{t-1}r_{t-1},\qquad \pi_t=N_ts_t(1-v)-N_tk-\mathbb{1}_{t=1}N_1a,\qquad
 * \mathrm{LTV}_T=\frac1{N_1}\sum_{t\le T}\frac{\pi_t}{(1+d)^{t-1}}
 * $$
 *
 * $N$ customers, $r$ retention, $s$ spend, $v$ variable cost share, $k$ programme cost, $a$
 * enrolment cost, $d$ discount rate; with `endOfYear` the exponent is $t$.
 *
 * Units: money of one currency (profit may be negative), shares from 0 to 1, spend growth from −1
 * to 100, years a whole number from 1 to 100; fractions of customers are kept.
 * Edges: nobody in the first year → `nothing-to-count`; fewer retention rates than years need →
 * `wrong-length`. Sales alone, without costs and a rate, give no lifetime value.
 *
 * Sources: A. M. Hughes, Strategic Database Marketing, 1994, and Lifetime Value in a Retail
 * Setting, 2010, for the form of the table.
 */
export function lifetimeValueTable(programme: Programme): Measured<LifetimeValueTable> {
  const {
    customers,
    retention,
    spend,
    spendGrowth,
    variableCostShare,
    programmeCost,
    enrolmentCost,
    discount,
    years,
    endOfYear,
  } = fieldsOf(programme);
  const rates = listOf(retention);
  const problem =
    countProblem({ customers }) ??
    rangeProblem({ years }, { from: 1, to: 100, whole: true }) ??
    rangeProblem(named('retention', rates), { from: 0, to: 1 }) ??
    amountProblem({ spend }) ??
    rangeProblem({ spendGrowth }, { from: -1, to: 100 }) ??
    rangeProblem({ variableCostShare }, { from: 0, to: 1 }) ??
    amountProblem({ programmeCost, enrolmentCost, discount });
  if (problem) return { valid: false, problem };
  if (customers === 0) return invalid('nothing-to-count', 'customers');
  if (rates.length < years - 1) return invalid('wrong-length', 'retention');

  const rows: ProgrammeYear[] = [];
  let here = customers;
  let cumulative = 0;
  for (let year = 1; year <= years; year++) {
    if (year > 1) here *= rates[year - 2] ?? 0;
    const sales = here * spend * (1 + spendGrowth) ** (year - 1);
    const variableCost = sales * variableCostShare;
    const running = here * programmeCost;
    const enrolment = year === 1 ? here * enrolmentCost : 0;
    const profit = sales - variableCost - running - enrolment;
    const factor = (1 + discount) ** (endOfYear === true ? year : year - 1);
    const presentValue = profit / factor;
    cumulative += presentValue;
    const lifetimeValue = cumulative / customers;
    rows.push({
      year,
      customers: here,
      sales,
      variableCost,
      programme: running,
      enrolment,
      profit,
      factor,
      presentValue,
      cumulative,
      lifetimeValue,
    });
  }
  return bounded({
    rows,
    lifetimeValue: cumulative / customers,
    monthlyMargin: (spend * (1 - variableCostShare) - programmeCost) / 12,
  });
}

/** Two programmes side by side. */
export type ProgrammeComparison = {
  /** Lifetime value per customer of the second programme minus that of the first. */
  difference: number;
  /** The same for all customers with whom the first programme begins. */
  total: number;
  first: LifetimeValueTable;
  second: LifetimeValueTable;
};

/**
 * What a second programme would add to the lifetime value of a first.
 *
 * $$\Delta=\mathrm{LTV}_2-\mathrm{LTV}_1,\qquad \text{total}=N_1\,\Delta$$
 *
 * Units: money of one currency, below 0 when the second is worse. $N_1$ are the customers of the
 * first year in the first programme.
 * Edges: whatever is wrong with a programme is named with `first` or `second` before it. Programmes
 * of unlike length can be compared, but should not be.
 *
 * Source: A. M. Hughes, Strategic Database Marketing, 1994.
 */
export function compareProgrammes(programmes: {
  first: Programme;
  second: Programme;
}): Measured<ProgrammeComparison> {
  const input = fieldsOf(programmes);
  const first = lifetimeValueTable(input.first);
  if (!first.valid) return { valid: false, problem: inside('first', first.problem) };
  const second = lifetimeValueTable(input.second);
  if (!second.valid) return { valid: false, problem: inside('second', second.problem) };
  const difference = second.value.lifetimeValue - first.value.lifetimeValue;
  return bounded({
    difference,
    total: difference * input.first.customers,
    first: first.value,
    second: second.value,
  });
}
