import { amountProblem, countProblem, fieldsOf, rangeProblem } from './inputs';
import { bounded, invalid, type Measured } from './result';

export type CampaignUplift = {
  /**
   * Buyers who would not have bought without the campaign; below 0 when it puts people off.
   * Fractions kept.
   */
  incremental: number;
  profit: number;
  /** What the profit seems to be when every buyer is credited to the campaign. */
  naiveProfit: number;
};

/**
 * What a campaign really brought: buyers among those addressed, less the buyers there would have
 * been anyway.
 *
 * $$
 * \text{incremental}=n_T(\bar y_T-\bar y_C),\qquad
 * \text{profit}=\text{incremental}\cdot g-n_T\,c,\qquad \text{naive}=n_T\,\bar y_T\,g-n_T\,c
 * $$
 *
 * $n_T$ people addressed, of whom a share $\bar y_T$ bought; $\bar y_C$ is the share in a control
 * group drawn by lot; $g$ gain per buyer, $c$ cost per contact.
 *
 * Units: people as a whole number, rates from 0 to 1, money of one currency from 0; profit may be
 * negative.
 * Edges: no rate for a control group → `no-control-group`, because nothing then tells the
 * campaign's buyers from the others; nobody addressed → `nothing-to-count`.
 *
 * Source: E. Ascarza, Retention Futility: Targeting High-Risk Customers Might Be Ineffective, 2018.
 */
export function campaignUplift(campaign: {
  treated: number;
  treatedRate: number;
  controlRate: number;
  gain: number;
  costPerContact: number;
}): Measured<CampaignUplift> {
  const { treated, treatedRate, controlRate, gain, costPerContact } = fieldsOf(campaign);
  const problem = countProblem({ treated }) ?? rangeProblem({ treatedRate }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  // Left empty in a form or a file, although the type asks for it.
  if ((controlRate ?? undefined) === undefined) return invalid('no-control-group', 'controlRate');
  const later =
    rangeProblem({ controlRate }, { from: 0, to: 1 }) ?? amountProblem({ gain, costPerContact });
  if (later) return { valid: false, problem: later };
  if (treated === 0) return invalid('nothing-to-count', 'treated');
  const incremental = treated * (treatedRate - controlRate);
  const spent = treated * costPerContact;
  return bounded({
    incremental,
    profit: incremental * gain - spent,
    naiveProfit: treated * treatedRate * gain - spent,
  });
}
