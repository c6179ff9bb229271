import { entryProblem, fieldsOf, inside, listOf } from './inputs';
import { normalUpperTail } from './normal-distribution';
import { type NetPromoterScore, type NpsGroups, netPromoterScore } from './nps';
import { type NpsDifference, npsDifference } from './nps-waves';
import { invalid, type Measured, valid } from './result';

/** One comparison of a family: the group at `index` with the one before it or with all others. */
export type NpsComparison = NpsDifference & {
  index: number;
  /** The chance of a difference as large or larger if there were none, 0 to 1. */
  pValue: number;
  /** The same with allowance for the number of comparisons by Holm's rule, 0 to 1. */
  adjustedPValue: number;
  /** Whether the adjusted p-value is at most .05. */
  stands: boolean;
};

/** The scores of several groups, the score of all together, and the comparisons among them. */
export type NpsOfGroups = {
  scores: readonly NetPromoterScore[];
  all: NetPromoterScore;
  comparisons: readonly NpsComparison[];
};

const level = 0.05;

/**
 * The Net Promoter Scores of several groups of different people, waves of a survey or segments of
 * one wave, with comparisons that allow for their number.
 *
 * $$
 * z_i=\frac{\mathrm{NPS}_i'-\mathrm{NPS}_j'}{\sqrt{\mathrm{SE}_i'^2+\mathrm{SE}_j'^2}},\qquad
 * \tilde p_{(k)}=\max_{l\le k}\min\bigl(1,(m-l+1)\,p_{(l)}\bigr)
 * $$
 *
 * Each wave is compared with the one before it (`against: 'previous'`), each segment with all
 * others together (`'rest'`), as `npsDifference` compares two. $p_{(1)}\le\dots\le p_{(m)}$ are the
 * $m$ two-sided p-values in their order; $\tilde p$ is Holm's, which limits the chance of any false
 * alarm in the family.
 *
 * Units: points from −100 to +100; p-values from 0 to 1. One group has a score and no comparisons;
 * of two segments, each is compared with the other.
 * Edges: no groups → `too-few`; a group without answers → `nobody-answered` with its position, as
 * in `groups.2`; another way to compare → `unknown-choice`. The groups must be independent samples:
 * people who answered in several waves make the comparisons too cautious or too bold.
 *
 * Sources: B. Rocks, Interval Estimation for the "Net Promoter Score", 2016; S. Holm, A Simple
 * Sequentially Rejective Multiple Test Procedure, 1979.
 */
export function npsOfGroups(input: {
  groups: readonly NpsGroups[];
  against: 'previous' | 'rest';
}): Measured<NpsOfGroups> {
  const { groups: given, against } = fieldsOf(input);
  const groups = listOf(given);
  if (against !== 'previous' && against !== 'rest') return invalid('unknown-choice', 'against');
  if (groups.length === 0) return invalid('too-few', 'groups');
  const problem = entryProblem('groups', groups, (group) => {
    const measured = netPromoterScore(group);
    return measured.valid ? undefined : measured.problem;
  });
  if (problem) return { valid: false, problem };
  const total = sumOf(groups);
  const all = netPromoterScore(total);
  if (!all.valid) return { valid: false, problem: inside('groups', all.problem) };

  const pairs = groups.flatMap((after, index) => {
    if (groups.length === 1 || (against === 'previous' && index === 0)) return [];
    const before = against === 'previous' ? (groups[index - 1] ?? total) : without(total, after);
    const difference = npsDifference({ before, after });
    return difference.valid
      ? [{ ...difference.value, index, pValue: 2 * normalUpperTail(Math.abs(difference.value.z)) }]
      : [];
  });
  const adjusted = holm(pairs.map(({ pValue }) => pValue));
  return valid({
    scores: groups.flatMap((group) => {
      const score = netPromoterScore(group);
      return score.valid ? [score.value] : [];
    }),
    all: all.value,
    comparisons: pairs.map((pair, index) => ({
      ...pair,
      adjustedPValue: adjusted[index] ?? 1,
      stands: (adjusted[index] ?? 1) <= level,
    })),
  });
}

/** Holm's p-values in the order of the given ones. */
function holm(pValues: readonly number[]): number[] {
  const order = pValues
    .map((_, index) => index)
    .sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  const adjusted: number[] = [];
  let largest = 0;
  order.forEach((place, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[place] ?? 1)));
    adjusted[place] = largest;
  });
  return adjusted;
}

function sumOf(groups: readonly NpsGroups[]): NpsGroups {
  const sum = (name: keyof NpsGroups) => groups.reduce((total, group) => total + group[name], 0);
  return { promoters: sum('promoters'), passives: sum('passives'), detractors: sum('detractors') };
}

function without(total: NpsGroups, part: NpsGroups): NpsGroups {
  return {
    promoters: total.promoters - part.promoters,
    passives: total.passives - part.passives,
    detractors: total.detractors - part.detractors,
  };
}
