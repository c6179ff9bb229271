import { amountProblem, countProblem, fieldsOf, inside, rangeProblem } from './inputs';
import { bounded, invalid, type Measured, valid } from './result';

/** The four kinds of cost in one period, in one currency. */
export type QualityCosts = {
  prevention: number;
  appraisal: number;
  internalFailure: number;
  externalFailure: number;
};

export type CostOfQuality = {
  total: number;
  /** What poor quality costs: internal and external failure. */
  poorQuality: number;
  /** Poor quality as a share of all costs of quality, 0 to 1. */
  poorQualityShare: number;
  /** Poor quality as a share of sales, 0 upwards; null without sales. */
  shareOfSales: number | null;
};

function costsOf(costs: QualityCosts): Measured<{ good: number; poor: number }> {
  const { prevention, appraisal, internalFailure, externalFailure } = fieldsOf(costs);
  const problem = amountProblem({ prevention, appraisal, internalFailure, externalFailure });
  if (problem) return { valid: false, problem };
  return valid({ good: prevention + appraisal, poor: internalFailure + externalFailure });
}

/**
 * The cost of quality in four parts, and the part of it that is the cost of poor quality.
 *
 * $$\mathrm{CoQ}=P+A+F_i+F_e,\qquad \mathrm{COPQ}=F_i+F_e$$
 *
 * Preventing and appraising are costs of quality too, but not of poor quality. Failures that no
 * customer reports are in nobody's books.
 *
 * Units: money from 0 in one currency and period; shares from 0 to 1, of sales possibly more.
 * Edges: no costs at all → `nothing-to-count`; no sales, or none given → `shareOfSales` is null.
 *
 * Sources: A. V. Feigenbaum, Total Quality Control, 1956; J. M. Juran and F. M. Gryna, Juran's
 * Quality Control Handbook, 1988.
 */
export function costOfQuality(period: QualityCosts & { sales?: number }): Measured<CostOfQuality> {
  const { sales = 0 } = fieldsOf(period);
  const costs = costsOf(period);
  if (!costs.valid) return costs;
  const problem = amountProblem({ sales });
  if (problem) return { valid: false, problem };
  const { good, poor } = costs.value;
  const total = good + poor;
  if (total === 0) return invalid('nothing-to-count');
  return bounded({
    total,
    poorQuality: poor,
    poorQualityShare: poor / total,
    shareOfSales: sales === 0 ? null : poor / sales,
  });
}

export type BookedFailure = { booked: number; hidden: number };

/**
 * What the books show of the cost of poor quality, and what they do not.
 *
 * $$\text{booked}=b\,\mathrm{COPQ},\qquad \text{hidden}=(1-b)\,\mathrm{COPQ}$$
 *
 * The share $b$ differs from firm to firm and is found only by listing and pricing the failures; no
 * ratio of an iceberg is known.
 *
 * Units: money from 0 of one currency, the share from 0 to 1.
 * Edges: a share of 0 hides everything, a share of 1 nothing.
 *
 * Source: plain arithmetic; A. Schiffauerova and V. Thomson, A Review of Research on Cost of
 * Quality Models and Best Practices, 2006, on hidden costs.
 */
export function bookedFailure(period: {
  poorQuality: number;
  bookedShare: number;
}): Measured<BookedFailure> {
  const { poorQuality, bookedShare } = fieldsOf(period);
  const problem =
    amountProblem({ poorQuality }) ?? rangeProblem({ bookedShare }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  const booked = poorQuality * bookedShare;
  return valid({ booked, hidden: poorQuality - booked });
}

export type ReturnOnQuality = {
  /** How much less quality costs in all; below 0 when it costs more. */
  saving: number;
  failureAvoided: number;
  /** How much more is spent on prevention and appraisal. */
  extraSpent: number;
  /** Earned beyond what was spent, per unit spent: 1 is 100%. Null when no more was spent. */
  returnShare: number | null;
};

/**
 * What spending more on prevention and appraisal brought back in failures avoided.
 *
 * $$\mathrm{ROQ}=\frac{\Delta_{\text{failure avoided}}-\Delta(P+A)}{\Delta(P+A)}$$
 *
 * Units: money of one currency, for two periods of equal length; the return as a share, 1.636 for
 * 163.6%, below 0 for a loss.
 * Edges: nothing more spent, or less → `returnShare` is null: there is no outlay to earn on.
 * Problems are named with `before` or `after`.
 *
 * Source: R. T. Rust, A. J. Zahorik and T. L. Keiningham, Return on Quality (ROQ): Making Service
 * Quality Financially Accountable, 1995, for the idea; the ratio counts costs only, not customers
 * won.
 */
export function returnOnQuality(periods: {
  before: QualityCosts;
  after: QualityCosts;
}): Measured<ReturnOnQuality> {
  const input = fieldsOf(periods);
  const before = costsOf(input.before);
  if (!before.valid) return { valid: false, problem: inside('before', before.problem) };
  const after = costsOf(input.after);
  if (!after.valid) return { valid: false, problem: inside('after', after.problem) };
  const failureAvoided = before.value.poor - after.value.poor;
  const extraSpent = after.value.good - before.value.good;
  const saving = failureAvoided - extraSpent;
  return bounded({
    saving,
    failureAvoided,
    extraSpent,
    returnShare: extraSpent > 0 ? saving / extraSpent : null,
  });
}

/** The whole cost of one failure, and the part of it that is margin of customers lost. */
export type FailureCost = { perCase: number; lostMargin: number };

/**
 * What one failure costs when the customers it drives away are counted.
 *
 * $$c=b+h+\ell\,m$$
 *
 * $b$ on the books, $h$ spent on it without an account of its own, $\ell$ the share of cases that
 * lose a customer, $m$ the margin of such a customer in the period.
 *
 * Units: money from 0 of one currency, the share from 0 to 1. The margin, never the sales: sales
 * have costs of their own.
 * Edges: when nothing is lost or spent a failure costs 0.
 *
 * Source: plain arithmetic; R. T. Rust, A. J. Zahorik and T. L. Keiningham, Return on Quality
 * (ROQ), 1995, for following failures to customers lost.
 */
export function failureCost(failure: {
  booked: number;
  hidden: number;
  lostShare: number;
  margin: number;
}): Measured<FailureCost> {
  const { booked, hidden, lostShare, margin } = fieldsOf(failure);
  const problem =
    amountProblem({ booked, hidden }) ??
    rangeProblem({ lostShare }, { from: 0, to: 1 }) ??
    amountProblem({ margin });
  if (problem) return { valid: false, problem };
  const lostMargin = lostShare * margin;
  return bounded({ perCase: booked + hidden + lostMargin, lostMargin });
}

export type PreventionPayback = {
  /** Cases with this cause in a year; fractions kept. */
  affected: number;
  yearlyCost: number;
  yearlySaving: number;
  /** Null when nothing is saved. */
  paybackMonths: number | null;
  /** What is left after all years, the cost of prevention taken off; below 0 for a loss. */
  net: number;
  /** `net` per unit spent on prevention: 0.5 is 50%. Null when it costs nothing. */
  returnShare: number | null;
};

/**
 * How soon prevention pays back when one cause makes up a known share of the cases.
 *
 * $$
 * \text{saving}=n\,q\,c\,\rho\,a,\qquad \text{months}=\frac{12\,K}{\text{saving}},\qquad
 * \mathrm{ROQ}=\frac{y\,\text{saving}-K}{K}
 * $$
 *
 * $n$ cases a year, a share $q$ of them with this cause, $c$ cost per case, $\rho$ the share of
 * these that disappears, $a$ the share of the disappearance that is due to prevention and not to
 * something else (1 when left out), $K$ its cost, $y$ the years for which it works (1 when left
 * out).
 *
 * Units: cases as a whole number, shares from 0 to 1, money and years from 0; months from 0,
 * fractions kept. Later years are not discounted.
 * Edges: nothing saved → `paybackMonths` is null, because prevention never pays back; free
 * prevention → `returnShare` is null.
 *
 * Source: plain arithmetic; J. M. Juran and F. M. Gryna, Juran's Quality Control Handbook, 1988,
 * argue for prevention in this way.
 */
export function paybackOfPrevention(cause: {
  cases: number;
  share: number;
  costPerCase: number;
  preventionCost: number;
  removedShare: number;
  attributedShare?: number;
  years?: number;
}): Measured<PreventionPayback> {
  const {
    cases,
    share,
    costPerCase,
    preventionCost,
    removedShare,
    attributedShare = 1,
    years = 1,
  } = fieldsOf(cause);
  const problem =
    countProblem({ cases }) ??
    rangeProblem({ share }, { from: 0, to: 1 }) ??
    amountProblem({ costPerCase, preventionCost }) ??
    rangeProblem({ removedShare, attributedShare }, { from: 0, to: 1 }) ??
    amountProblem({ years });
  if (problem) return { valid: false, problem };
  const affected = cases * share;
  const yearlyCost = affected * costPerCase;
  const yearlySaving = yearlyCost * removedShare * attributedShare;
  const net = yearlySaving * years - preventionCost;
  return bounded({
    affected,
    yearlyCost,
    yearlySaving,
    paybackMonths: yearlySaving === 0 ? null : preventionCost / (yearlySaving / 12),
    net,
    returnShare: preventionCost === 0 ? null : net / preventionCost,
  });
}
