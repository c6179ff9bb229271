import { amountProblem, countProblem, fieldsOf, rangeProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';
import { newcombe } from './share-difference';

export type RecoveryReturn = {
  /**
   * The value of the customers kept only because of recovery; below 0 when recovery drives them
   * away.
   */
  gain: number;
  spent: number;
  net: number;
  /** Earned beyond what was spent, per unit spent: 1.36 is 136%. Null when nothing was spent. */
  returnShare: number | null;
  /** The cost per case at which recovery earns just what it costs. */
  breakEvenCost: number;
};

/**
 * What recovering from failures earns: customers kept who would have left, against what the cases
 * cost.
 *
 * $$\mathrm{ROI}=\frac{n\,(p_1-p_0)\,V-n\,C}{n\,C},\qquad C_{be}=(p_1-p_0)\,V$$
 *
 * $n$ failures handled, $p_1$ and $p_0$ the shares kept with and without recovery, $C$ cost per
 * case, $V$ the value of a customer who *is* kept, in today's money: `kept` of
 * `closedFormLifetimeValue`, and not `excludingFirst`, which counts the risk of leaving before then
 * a second time. Those not recovered must be like those recovered: comparing with everybody who
 * never complained flatters recovery.
 *
 * Units: failures as a whole number, shares from 0 to 1, money from 0 of one currency; the return
 * as a share.
 * Edges: recovery that keeps fewer has a negative gain; nothing spent → `returnShare` is null.
 *
 * Source: plain arithmetic; S. S. Tax, S. W. Brown and M. Chandrashekaran, Customer Evaluations of
 * Service Complaint Experiences, 1998, for why recovery keeps customers.
 */
export function recoveryReturn(cases: {
  failures: number;
  keptWith: number;
  keptWithout: number;
  value: number;
  cost: number;
}): Measured<RecoveryReturn> {
  const { failures, keptWith, keptWithout, value, cost } = fieldsOf(cases);
  const problem =
    countProblem({ failures }) ??
    rangeProblem({ keptWith, keptWithout }, { from: 0, to: 1 }) ??
    amountProblem({ value, cost });
  if (problem) return { valid: false, problem };
  const breakEvenCost = (keptWith - keptWithout) * value;
  const gain = failures * breakEvenCost;
  const spent = failures * cost;
  return bounded({
    gain,
    spent,
    net: gain - spent,
    returnShare: spent === 0 ? null : (gain - spent) / spent,
    breakEvenCost,
  });
}

/**
 * How many more were kept with a good repair, and the cost per case at which it breaks even, each
 * with its 95% interval.
 */
export type RecoveryRange = {
  difference: number;
  low: number;
  high: number;
  breakEvenLow: number;
  breakEvenHigh: number;
};

/**
 * How sure the difference is that recovery makes, when two groups were followed, and what that
 * means for the cost at which it breaks even.
 *
 * $$
 * p_1-p_0-\sqrt{(p_1-l_1)^2+(u_0-p_0)^2}\quad \text{to}\quad p_1-p_0+\sqrt{(u_1-p_1)^2+(p_0-l_0)^2}
 * $$
 *
 * $l$ and $u$ are the ends of the Wilson interval of each share, of `watched` customers in each
 * group; both ends times $V$ give the break-even.
 *
 * Units: shares from 0 to 1, the difference and its interval from −1 to 1, customers followed in
 * each group as a whole number, money from 0 of one currency.
 * Edges: nobody followed → `nothing-to-count`; an interval that reaches below 0 cannot rule out
 * that recovery keeps nobody.
 *
 * Source: R. G. Newcombe, Interval Estimation for the Difference Between Independent Proportions,
 * 1998, method 10.
 */
export function recoveryRange(groups: {
  keptWith: number;
  keptWithout: number;
  watched: number;
  value: number;
}): Measured<RecoveryRange> {
  const { keptWith, keptWithout, watched, value } = fieldsOf(groups);
  const problem =
    rangeProblem({ keptWith, keptWithout }, { from: 0, to: 1 }) ??
    countProblem({ watched }) ??
    amountProblem({ value });
  if (problem) return { valid: false, problem };
  if (watched === 0) return invalid('nothing-to-count', 'watched');
  const {
    estimate: difference,
    low,
    high,
  } = newcombe(
    { successes: keptWith * watched, trials: watched },
    { successes: keptWithout * watched, trials: watched },
  );
  return bounded({ difference, low, high, breakEvenLow: low * value, breakEvenHigh: high * value });
}
