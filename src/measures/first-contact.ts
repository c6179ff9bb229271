import { countProblem, fieldsOf } from './inputs';
import { netPoints } from './net-points';
import { invalid, type Measured, valid } from './result';

/**
 * Issues solved at the first contact as shares from 0 to 1; `eligible` is the number of issues that
 * could be.
 */
export type FirstContactResolution = { grossShare: number; netShare: number; eligible: number };

/** The same cases judged twice: shares from 0 to 1, their difference in percentage points. */
export type ResolutionViews = {
  agentShare: number;
  customerShare: number;
  differencePoints: number;
};

/**
 * First-contact resolution (FCR, also first-time resolution): the share of issues that needed no
 * second contact.
 *
 * $$\mathrm{FCR}_{gross}=\frac{R_1}{C},\qquad \mathrm{FCR}_{net}=\frac{R_1}{C-X}$$
 *
 * $C$ distinct issues opened; $R_1$ those confirmed solved without a repeat contact inside a stated
 * window (7 days, say); $X$ those that by rule cannot be solved in one contact. Count issues, not
 * contacts, and leave out issues younger than the window.
 *
 * Units: shares from 0 to 1, net never below gross. Domain: $0\le R_1\le C-X$, $C>X$.
 * Edges: no issues → `nothing-to-count`; all excluded → `all-excluded`; contradicting counts →
 * `more-excluded-than-issues`, `more-resolved-than-issues` or `more-resolved-than-eligible`.
 *
 * Source: a practitioners' rule without one author, also sold as first-call or first-time
 * resolution; this book's definition states the window and who confirms.
 */
export function firstContactResolution(period: {
  issues: number;
  resolved: number;
  excluded: number;
}): Measured<FirstContactResolution> {
  const { issues, resolved, excluded } = fieldsOf(period);
  const problem = countProblem({ issues, resolved, excluded });
  if (problem) return { valid: false, problem };
  if (issues === 0) return invalid('nothing-to-count', 'issues');
  if (excluded > issues) return invalid('more-excluded-than-issues', 'excluded');
  if (excluded === issues) return invalid('all-excluded', 'excluded');
  const eligible = issues - excluded;
  if (resolved > issues) return invalid('more-resolved-than-issues', 'resolved');
  if (resolved > eligible) return invalid('more-resolved-than-eligible', 'resolved');
  return valid({ grossShare: resolved / issues, netShare: resolved / eligible, eligible });
}

/**
 * The same cases as the agents logged them and as the customers confirmed them.
 *
 * $$\Delta=100\left(\frac{R_{agent}}{C}-\frac{R_{customer}}{C}\right)$$
 *
 * Units: shares from 0 to 1; `differencePoints` from −100 to +100, positive when agents see more
 * solved than customers do.
 * Edges: no cases → `nothing-to-count`; more solved than there were cases → `more-than-total`.
 *
 * Source: our illustration of why the definition above must say who decides.
 */
export function resolutionViews(views: {
  cases: number;
  agentLogged: number;
  customerConfirmed: number;
}): Measured<ResolutionViews> {
  const { cases, agentLogged, customerConfirmed } = fieldsOf(views);
  const problem = countProblem({ cases, agentLogged, customerConfirmed });
  if (problem) return { valid: false, problem };
  if (cases === 0) return invalid('nothing-to-count', 'cases');
  if (agentLogged > cases) return invalid('more-than-total', 'agentLogged');
  if (customerConfirmed > cases) return invalid('more-than-total', 'customerConfirmed');
  return valid({
    agentShare: agentLogged / cases,
    customerShare: customerConfirmed / cases,
    differencePoints: netPoints(agentLogged, customerConfirmed, cases),
  });
}
