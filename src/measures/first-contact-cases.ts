import { type FirstContactResolution, firstContactResolution } from './first-contact';
import { entryProblem, fieldsOf, listOf, numberProblem, positiveProblem } from './inputs';
import { invalid, type Measured, type Problem, valid } from './result';

/**
 * One issue: the day it was opened, the day the customer came back with it on any channel (if they
 * did), and what they said.
 */
export type Issue = { opened: number; cameBack?: number; confirmed: boolean; excluded?: boolean };

export type FirstContactCases = FirstContactResolution & {
  /** Issues whose window is over, of which `excluded` cannot be solved in one contact by rule. */
  issues: number;
  resolved: number;
  excluded: number;
  /** Issues left out because their window is still open. */
  tooEarly: number;
};

/**
 * First-contact resolution counted from issues: who is solved, who is excluded, and who is too
 * young to tell.
 *
 * $$
 * R_1=\#\{i: t_i+w\le T,\ \text{not excluded},\ \text{confirmed},\ \text{not back by } t_i+
 * w\},\qquad \text{too early: } t_i+w>T
 * $$
 *
 * An issue opened on day $t_i$ is censored while its window of $w$ days is open on day $T$, also if
 * the customer has come back already: of the young ones only failures can be known, and counting
 * those alone would darken the newest week as taking the rest for solved brightens it. Whoever
 * comes back after the window has a new issue.
 *
 * Units: days on any scale of whole or broken days, the window above 0. Edges: no issue whose
 * window is over → `nothing-to-count`; opened after $T$, or back before it was opened →
 * `out-of-range`; neither confirmed nor not → `not-yes-or-no`; then as for the counts.
 *
 * Source: the rule of `firstContactResolution`, and the usual treatment of censored observations.
 */
export function firstContactCases(log: {
  issues: readonly Issue[];
  windowDays: number;
  today: number;
}): Measured<FirstContactCases> {
  const { issues: input, windowDays, today } = fieldsOf(log);
  const list = listOf(input);
  const problem =
    numberProblem({ today }) ??
    positiveProblem({ windowDays }) ??
    entryProblem('issues', list, (issue) => issueProblem(issue, today));
  if (problem) return { valid: false, problem };
  const old = list.filter(({ opened }) => opened + windowDays <= today);
  if (old.length === 0) return invalid('nothing-to-count', 'issues');
  const rest = old.filter(({ excluded = false }) => !excluded);
  const counts = {
    issues: old.length,
    excluded: old.length - rest.length,
    resolved: rest.filter(
      ({ opened, cameBack = Number.POSITIVE_INFINITY, confirmed }) =>
        confirmed && cameBack > opened + windowDays,
    ).length,
  };
  const shares = firstContactResolution(counts);
  return shares.valid
    ? valid({ ...counts, ...shares.value, tooEarly: list.length - old.length })
    : shares;
}

function issueProblem(
  { opened, cameBack, confirmed, excluded }: Issue,
  today: number,
): Problem | undefined {
  const problem = numberProblem(cameBack === undefined ? { opened } : { opened, cameBack });
  if (problem) return problem;
  if (opened > today) return { reason: 'out-of-range', field: 'opened' };
  if (cameBack !== undefined && cameBack < opened)
    return { reason: 'out-of-range', field: 'cameBack' };
  if (typeof confirmed !== 'boolean') return { reason: 'not-yes-or-no', field: 'confirmed' };
  return excluded === undefined || typeof excluded === 'boolean'
    ? undefined
    : { reason: 'not-yes-or-no', field: 'excluded' };
}
