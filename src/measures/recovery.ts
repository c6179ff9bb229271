import { amountProblem, countProblem, fieldsOf, rangeProblem } from './inputs';
import { bounded, type Measured } from './result';

export type RecoveryReturn = {
  /** The value of the customers kept only because of recovery; below 0 when recovery drives them away. */
  gain: number;
  spent: number;
  net: number;
  /** Earned beyond what was spent, per unit spent: 1.36 is 136%. Null when nothing was spent. */
  returnShare: number | null;
  /** The cost per case at which recovery earns just what it costs. */
  breakEvenCost: number;
};

/**
 * What recovering from failures earns: customers kept who would have left, against what the cases cost.
 *
 * $$\mathrm{ROI}=\frac{n\,(p_1-p_0)\,V-n\,C}{n\,C},\qquad C_{be}=(p_1-p_0)\,V$$
 *
 * $n$ failures handled, $p_1$ and $p_0$ the shares kept with and without recovery, $V$ the margin still to come from a customer, $C$ cost per case.
 * Those not recovered must be like those recovered: comparing with everybody who never complained flatters recovery.
 *
 * Units: failures as a whole number, shares from 0 to 1, money from 0 of one currency; the return as a share.
 * Edges: recovery that keeps fewer has a negative gain; nothing spent → `returnShare` is null.
 *
 * Source: plain arithmetic; S. S. Tax, S. W. Brown and M. Chandrashekaran, Customer Evaluations of Service Complaint Experiences, 1998, for why recovery keeps customers.
 */
export function recoveryReturn(cases: { failures: number; keptWith: number; keptWithout: number; value: number; cost: number }): Measured<RecoveryReturn> {
  const { failures, keptWith, keptWithout, value, cost } = fieldsOf(cases);
  const problem = countProblem({ failures }) ?? rangeProblem({ keptWith, keptWithout }, { from: 0, to: 1 }) ?? amountProblem({ value, cost });
  if (problem) return { valid: false, problem };
  const breakEvenCost = (keptWith - keptWithout) * value;
  const gain = failures * breakEvenCost;
  const spent = failures * cost;
  return bounded({ gain, spent, net: gain - spent, returnShare: spent === 0 ? null : (gain - spent) / spent, breakEvenCost });
}
