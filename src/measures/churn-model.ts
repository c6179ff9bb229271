import { countProblem, entryProblem, fieldsOf, listOf, rangeProblem } from './inputs';
import { clip, z95 } from './interval';
import { invalid, type Measured, valid } from './result';
import { wilsonAround } from './wilson';

/**
 * Customers to whom a model gave nearly the same risk before the period, the mean of these risks (0
 * to 1), and how many of them left in it.
 */
export type RiskGroup = { customers: number; predicted: number; left: number };

export type RiskGroupResult = {
  /** The share that left, with its 95% interval: to be compared with `predicted`. */
  share: number;
  low: number;
  high: number;
  predicted: number;
  /** Whether the prediction lies inside the interval. */
  calibrated: boolean;
  /** How many times the average share left. */
  lift: number;
  /** Shares of all customers, and of all who left, in this group and those before it. */
  reached: number;
  found: number;
};

export type ChurnModel = {
  groups: RiskGroupResult[];
  /** The share of all customers that left. */
  overall: number;
  /** Lift of the first group: the top decile when there are ten of equal size. */
  topLift: number;
  /**
   * The chance that one who left had a higher predicted risk than one who stayed, ties half; with
   * its 95% interval.
   */
  auc: number;
  aucLow: number;
  aucHigh: number;
  /** Mean distance between predicted and observed shares, weighted by customers. */
  calibrationGap: number;
};

/**
 * How good a churn model is, judged on customers it was not fitted to: lift, ranking (AUC) and
 * calibration.
 *
 * $$
 * \text{lift}_1=\frac{L_1/n_1}{L/n},\qquad
 * \mathrm{AUC}=\frac{1}{L\,(n-L)}\sum_{g}L_g\Big(\sum_{h>g}(n_h-L_h)+\tfrac12(n_g-L_g)\Big)
 * $$
 *
 * $n_g$ customers in group $g$, $L_g$ of them left. A model that ranks well says who will leave;
 * only an experiment (`campaignTrial`) says whom a letter would keep.
 *
 * Units: counts as whole numbers, risks and shares from 0 to 1; an AUC of 0.5 is chance, 1 perfect
 * ranking; intervals are 95%.
 * Edges: fewer than two groups → `too-few`; groups not in order of falling risk →
 * `more-than-before`; an empty group → `nothing-to-count`; nobody left → `no-losses`, everybody →
 * `no-variation`.
 *
 * Source: J. A. Hanley and B. J. McNeil, The Meaning and Use of the Area under a Receiver Operating
 * Characteristic (ROC) Curve, 1982; lift as in S. A. Neslin and others, Defection Detection:
 * Measuring and Understanding the Predictive Accuracy of Customer Churn Models, 2006.
 */
export function churnModel(test: { groups: readonly RiskGroup[] }): Measured<ChurnModel> {
  const groups = listOf(fieldsOf(test).groups);
  if (groups.length < 2) return invalid('too-few', 'groups');
  const problem = entryProblem('groups', groups, ({ customers, predicted, left }) => {
    const wrong =
      countProblem({ customers, left }) ?? rangeProblem({ predicted }, { from: 0, to: 1 });
    if (wrong) return wrong;
    if (customers === 0) return { reason: 'nothing-to-count', field: 'customers' };
    return left > customers ? { reason: 'more-than-total', field: 'left' } : undefined;
  });
  if (problem) return { valid: false, problem };
  const risen = groups.findIndex(
    ({ predicted }, index) => predicted > (groups[index - 1]?.predicted ?? 1),
  );
  if (risen !== -1) return invalid('more-than-before', `groups.${risen}.predicted`);
  const total = sumOf(groups.map(({ customers }) => customers));
  const left = sumOf(groups.map((group) => group.left));
  if (left === 0) return invalid('no-losses', 'groups');
  if (left === total) return invalid('no-variation', 'groups');

  const overall = left / total;
  let [reached, found] = [0, 0];
  const results = groups.map((group) => {
    reached += group.customers;
    found += group.left;
    const { share, low, high } = wilsonAround(group.left / group.customers, group.customers);
    const calibrated = group.predicted >= low && group.predicted <= high;
    return {
      share,
      low,
      high,
      predicted: group.predicted,
      calibrated,
      lift: share / overall,
      reached: reached / total,
      found: found / left,
    };
  });
  const gaps = results.map(
    ({ share, predicted }, index) =>
      Math.abs(share - predicted) * ((groups[index]?.customers ?? 0) / total),
  );
  return valid({
    groups: results,
    overall,
    topLift: results[0]?.lift ?? 0,
    ...areaOf(groups, left, total - left),
    calibrationGap: sumOf(gaps),
  });
}

/** The area under the ROC curve by counting pairs, with the standard error of Hanley and McNeil. */
function areaOf(groups: readonly RiskGroup[], left: number, stayed: number) {
  let below = 1;
  const parts = groups.map((group) => {
    const here = (group.customers - group.left) / stayed;
    below -= here;
    return (group.left / left) * (below + here / 2);
  });
  const auc = clip(sumOf(parts), 0, 1);
  const [q1, q2] = [auc / (2 - auc), (2 * auc ** 2) / (1 + auc)];
  const variance =
    (auc * (1 - auc) + (left - 1) * (q1 - auc ** 2) + (stayed - 1) * (q2 - auc ** 2)) /
    left /
    stayed;
  const reach = z95 * Math.sqrt(Math.max(0, variance));
  return { auc, aucLow: clip(auc - reach, 0, 1), aucHigh: clip(auc + reach, 0, 1) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
