import { amountProblem, countProblem, fieldsOf } from './inputs';
import { bounded, invalid, type Measured } from './result';
import { newcombe } from './share-difference';
import { type CampaignUplift, campaignUplift } from './uplift';

/** People drawn by lot into two groups, and how many of each bought. Money in one currency. */
export type Trial = {
  /** Those who were addressed, and buyers among them. */
  treated: number;
  treatedBuyers: number;
  /** Those who were left alone, and buyers among them. */
  control: number;
  controlBuyers: number;
  /** Gain per buyer, cost per person addressed. */
  gain: number;
  costPerContact: number;
};

export type CampaignTrial = CampaignUplift & {
  treatedRate: number;
  controlRate: number;
  /** Difference of the rates, −1 to 1, with its 95% interval. */
  difference: number;
  low: number;
  high: number;
  /** Buyers added, and profit, at either end of the interval. */
  incrementalLow: number;
  incrementalHigh: number;
  profitLow: number;
  profitHigh: number;
  /**
   * The difference at which the campaign earns its cost; null when a buyer gains nothing. Above 1
   * it never can.
   */
  breakEvenDifference: number | null;
  /** What an added buyer cost; null when none was added. */
  costPerAdded: number | null;
  /**
   * What a buyer seems to have cost when every buyer is credited to the campaign; null without
   * buyers.
   */
  naiveCostPerBuyer: number | null;
};

/**
 * A campaign judged by two groups drawn by lot: what it added, with the uncertainty of both groups,
 * and whether that earned its cost.
 *
 * $$
 * d=\hat y_T-\hat y_C,\qquad
 * d-\sqrt{(\hat y_T-l_T)^2+(u_C-\hat y_C)^2}\;\le\;d\;\le\;d+\sqrt{(u_T-\hat y_T)^2+(\hat y_C-
 * l_C)^2},\qquad d^*=\frac{c}{g}
 * $$
 *
 * $l$ and $u$ are the ends of the Wilson intervals of the two rates, so that the interval stays
 * within −1 and 1 and keeps a width when nobody or everybody buys.
 *
 * Units: counts, money from 0, rates from 0 to 1; the interval is 95%. Fractions of buyers are
 * kept.
 * Edges: nobody addressed → `nothing-to-count`; nobody left alone → `no-control-group`; more buyers
 * than people → `more-than-total`.
 *
 * Sources: R. G. Newcombe, Interval Estimation for the Difference between Independent Proportions:
 * Comparison of Eleven Methods, 1998 (his method 10); E. Ascarza, Retention Futility: Targeting
 * High-Risk Customers Might Be Ineffective, 2018.
 */
export function campaignTrial(trial: Trial): Measured<CampaignTrial> {
  const { treated, treatedBuyers, control, controlBuyers, gain, costPerContact } = fieldsOf(trial);
  const problem =
    countProblem({ treated, treatedBuyers, control, controlBuyers }) ??
    amountProblem({ gain, costPerContact });
  if (problem) return { valid: false, problem };
  if (treated === 0) return invalid('nothing-to-count', 'treated');
  if (control === 0) return invalid('no-control-group', 'control');
  if (treatedBuyers > treated) return invalid('more-than-total', 'treatedBuyers');
  if (controlBuyers > control) return invalid('more-than-total', 'controlBuyers');

  const [treatedRate, controlRate] = [treatedBuyers / treated, controlBuyers / control];
  const uplift = campaignUplift({ treated, treatedRate, controlRate, gain, costPerContact });
  if (!uplift.valid) return uplift;
  const interval = newcombe(
    { successes: treatedBuyers, trials: treated },
    { successes: controlBuyers, trials: control },
  );
  const { estimate: difference, low, high } = interval;
  const spent = treated * costPerContact;
  const { incremental } = uplift.value;
  return bounded({
    ...uplift.value,
    treatedRate,
    controlRate,
    difference,
    low,
    high,
    incrementalLow: treated * low,
    incrementalHigh: treated * high,
    profitLow: treated * low * gain - spent,
    profitHigh: treated * high * gain - spent,
    breakEvenDifference: costPerContact === 0 ? 0 : orNull(costPerContact / gain),
    costPerAdded: incremental > 0 ? orNull(spent / incremental) : null,
    naiveCostPerBuyer: orNull(spent / treatedBuyers),
  });
}

/** Null for what has no number: a division by nothing, or one beyond all numbers. */
function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
