import { amountProblem, countProblem, fieldsOf, rangeProblem } from './inputs';
import { bounded, type Measured } from './result';

/** A points programme over one year. Money in one currency, shares from 0 to 1. */
export type PointsProgramme = {
  members: number;
  /** What a member would spend in the year without the programme. */
  spend: number;
  /**
   * The value of the points earned by one unit of money spent; 0.02 is a point of one hundredth for
   * every half unit.
   */
  earnRate: number;
  /** The share of the points that is never redeemed. */
  breakageShare: number;
  /** Margin a member brings by other ways than spending more; 0 when left out. */
  extraMarginPerMember?: number;
  fixedCost: number;
  /** What is left of a unit of money spent after variable costs, before points. */
  marginShare: number;
  /** How much more members spend because of the programme; 0.05 is 5%. */
  upliftShare: number;
  /**
   * The share of the points to be used that members still hold at the end of the year; 0 when left
   * out.
   */
  heldShare?: number;
};

export type ProgrammeEconomics = {
  /** The value of points given out, of those used, and of those never used. */
  issued: number;
  redeemed: number;
  breakage: number;
  /**
   * The part of the redeemed points that members hold at the end of the year and will still use:
   * what the firm owes them.
   */
  liability: number;
  /** Points redeemed and fixed cost. */
  cost: number;
  /** The cost as a share of all that members spend; null when they spend nothing. */
  costShare: number | null;
  extraMargin: number;
  net: number;
  /**
   * The uplift at which the programme earns just what it costs: 0 when it does without any, null
   * when no uplift is enough.
   */
  breakEvenUplift: number | null;
};

/**
 * What a points programme costs, what it brings, and how much more members must spend for it to
 * pay.
 *
 * $$
 * \text{net}=N\,s\,u\,m+N\,e-N\,s\,(1+u)\,q-F,\qquad q=a(1-b),\qquad
 * u^*=\frac{N\,s\,q+F-N\,e}{N\,s\,(m-q)},\qquad \text{owed}=N\,s\,(1+u)\,q\,h
 * $$
 *
 * $N$ members with spend $s$, uplift $u$, margin share $m$, other margin $e$, earn rate $a$,
 * breakage $b$, fixed cost $F$, share held $h$. Points go out on all that is spent, most of which
 * would have been spent anyway; that is what the uplift has to pay for. A point costs its firm in
 * the year it is earned; what is held at the end is owed and no longer free to be counted as
 * profit.
 *
 * Units: members as a whole number, money from 0, earn rate and shares from 0 to 1, uplift from 0
 * to 10.
 * Edges: where points cost as much as the margin, or nobody spends, more spending never helps, and
 * `breakEvenUplift` is null unless none is needed.
 *
 * Source: our arithmetic; the doubt whether members spend more at all: G. R. Dowling and M. Uncles,
 * Do Customer Loyalty Programs Really Work?, 1997.
 */
export function programmeEconomics(programme: PointsProgramme): Measured<ProgrammeEconomics> {
  const {
    members,
    spend,
    earnRate,
    breakageShare,
    extraMarginPerMember = 0,
    fixedCost,
    marginShare,
    upliftShare,
    heldShare = 0,
  } = fieldsOf(programme);
  const problem =
    countProblem({ members }) ??
    amountProblem({ spend, extraMarginPerMember, fixedCost }) ??
    rangeProblem({ earnRate, breakageShare, marginShare, heldShare }, { from: 0, to: 1 }) ??
    rangeProblem({ upliftShare }, { from: 0, to: 10 });
  if (problem) return { valid: false, problem };

  const baseSpend = members * spend;
  const otherMargin = members * extraMarginPerMember;
  const revenue = baseSpend * (1 + upliftShare);
  const issued = revenue * earnRate;
  const breakage = issued * breakageShare;
  const redeemed = issued - breakage;
  const cost = redeemed + fixedCost;
  const extraMargin = baseSpend * upliftShare * marginShare + otherMargin;
  const pointCost = earnRate * (1 - breakageShare);
  const toEarn = baseSpend * pointCost + fixedCost - otherMargin;
  const earnedPerUplift = baseSpend * (marginShare - pointCost);
  const breakEvenUplift =
    toEarn <= 0
      ? 0
      : finiteOrNull(earnedPerUplift > 0 ? toEarn / earnedPerUplift : Number.POSITIVE_INFINITY);
  return bounded({
    issued,
    redeemed,
    breakage,
    liability: redeemed * heldShare,
    cost,
    costShare: finiteOrNull(cost / revenue),
    extraMargin,
    net: extraMargin - cost,
    breakEvenUplift,
  });
}

/** Null for a share beyond all numbers, which is none. */
function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
