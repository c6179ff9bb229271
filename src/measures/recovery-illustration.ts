import { fieldsOf, rangeProblem } from './inputs';
import { clip } from './interval';
import { type Measured, valid } from './result';

/**
 * A failure and how it was put right. Severity and the three kinds of fairness from 0 (none) to 10;
 * how often this customer was let down before.
 */
export type RepairedFailure = {
  severity: number;
  earlierFailures: number;
  /** how fair the outcome, the process and the treatment of the person were */
  outcome: number;
  process: number;
  treatment: number;
  /** whether its cause looked as if it would return, and as if the firm could have prevented it */
  mayReturn: boolean;
  preventable: boolean;
};

/** A band on a scale from 0 to 100. */
export type Band = { middle: number; low: number; high: number };

/**
 * The four conditions under which the service recovery paradox is most likely, by whether they
 * hold.
 */
export type ParadoxConditions = {
  mild: boolean;
  first: boolean;
  oneOff: boolean;
  outsideControl: boolean;
};

export type RecoveryIllustration = {
  satisfaction: Band;
  loyalty: Band;
  baseline: number;
  conditions: ParadoxConditions;
};

/** Where a customer stands who met no failure. */
const baseline = 75;
/**
 * Half a band, for satisfaction and for loyalty: wide, because research gives directions and no
 * sizes that travel.
 */
const reach = { satisfaction: 10, loyalty: 15 };
const mildUpTo = 3;
const excellentFrom = 0.75;
const largestBonus = 10;
const weights = {
  satisfaction: { outcome: 0.5, process: 0.15, treatment: 0.35 },
  loyalty: { outcome: 0.35, process: 0.2, treatment: 0.45 },
};

/**
 * **Our illustration, not data**: where a customer may stand after a failure and its repair, in
 * satisfaction and in loyalty.
 *
 * $$
 * F=\tfrac12\sum_k w_kj_k+\tfrac12\min_k j_k,\qquad M=75-L\,(1-F\,(1-0.3s)\,q)+B,\qquad
 * L=20+40s+5h,\qquad q=0.85^{h}
 * $$
 *
 * $j_k$ are outcome, process and treatment and $s$ severity, each as a share of 10; $h$ earlier
 * failures; 75 is a customer without a failure. The weakest fairness counts as much as the weighted
 * mean, as the three do not trade freely; the weights $w$ are ½, 0.15, 0.35 for satisfaction and
 * 0.35, 0.2, 0.45 for loyalty. $B=10\,\frac{F-0.75}{0.25}\left(1-\frac{s}{0.3}\right)$ is the
 * paradox: for satisfaction only, for $F>0.75$, and only when the failure was mild ($s\le0.3$), the
 * first, a one-off and outside the firm's control. Loyalty never rises above the customer without a
 * failure.
 *
 * Units: severity and fairness from 0 to 10, earlier failures a whole number from 0 to 5; bands on
 * a scale from 0 to 100, ±10 for satisfaction and ±15 for loyalty.
 * Edges: a band stops at 0 and 100.
 *
 * Sources for the directions, none of which gives these numbers: S. S. Tax, S. W. Brown and M.
 * Chandrashekaran, Customer Evaluations of Service Complaint Experiences, 1998; C. A. de Matos, J.
 * L. Henrique and C. A. V. Rossi, Service Recovery Paradox: A Meta-Analysis, 2007; V. P. Magnini
 * and others, The Service Recovery Paradox: Justifiable Theory or Smoldering Myth?, 2007; J. G.
 * Maxham and R. G. Netemeyer, A Longitudinal Study of Complaining Customers' Evaluations of
 * Multiple Service Failures and Recovery Efforts, 2002.
 */
export function recoveryIllustration(failure: RepairedFailure): Measured<RecoveryIllustration> {
  const { severity, earlierFailures, outcome, process, treatment, mayReturn, preventable } =
    fieldsOf(failure);
  const problem =
    rangeProblem({ severity }, { from: 0, to: 10 }) ??
    rangeProblem({ earlierFailures }, { from: 0, to: 5, whole: true }) ??
    rangeProblem({ outcome, process, treatment }, { from: 0, to: 10 });
  if (problem) return { valid: false, problem };
  for (const [field, answer] of Object.entries({ mayReturn, preventable }))
    if (typeof answer !== 'boolean')
      return { valid: false, problem: { reason: 'not-yes-or-no', field } };

  const conditions = {
    mild: severity <= mildUpTo,
    first: earlierFailures === 0,
    oneOff: !mayReturn,
    outsideControl: !preventable,
  };
  const loss = 20 + 4 * severity + 5 * earlierFailures;
  const middleOf = (kind: keyof typeof weights) => {
    const share = fairness(weights[kind], { outcome, process, treatment });
    const mended = share * (1 - 0.03 * severity) * 0.85 ** earlierFailures;
    const after = baseline - loss * (1 - mended);
    return kind === 'loyalty' || !Object.values(conditions).every(Boolean)
      ? Math.min(baseline, after)
      : after + bonus(share, severity);
  };
  return valid({
    satisfaction: band(middleOf('satisfaction'), reach.satisfaction),
    loyalty: band(middleOf('loyalty'), reach.loyalty),
    baseline,
    conditions,
  });
}

type Fairness = { outcome: number; process: number; treatment: number };

/**
 * The mean of the three kinds by their weights, pulled halfway down to the weakest of them; a share
 * from 0 to 1.
 */
function fairness(weight: Fairness, { outcome, process, treatment }: Fairness): number {
  const mean = weight.outcome * outcome + weight.process * process + weight.treatment * treatment;
  return (0.5 * mean + 0.5 * Math.min(outcome, process, treatment)) / 10;
}

function bonus(share: number, severity: number): number {
  return (
    largestBonus *
    clip((share - excellentFrom) / (1 - excellentFrom), 0, 1) *
    clip(1 - severity / mildUpTo, 0, 1)
  );
}

function band(middle: number, half: number): Band {
  return {
    middle: clip(middle, 0, 100),
    low: clip(middle - half, 0, 100),
    high: clip(middle + half, 0, 100),
  };
}
