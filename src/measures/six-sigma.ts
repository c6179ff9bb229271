import { countProblem, fieldsOf, listOf, named, rangeProblem } from './inputs';
import { normalUpperTail, quantileOf } from './normal-distribution';
import { invalid, type Measured, valid } from './result';

export type DefectRate = {
  /** Defects per million opportunities, 0 to 1 000 000. */
  dpmo: number;
  defectsPerUnit: number;
  /** The share of opportunities without a defect, 0 to 1. */
  yieldShare: number;
  /**
   * The sigma level that the data show, without any shift; null when there are no defects or
   * nothing else.
   */
  longTermZ: number | null;
  /**
   * `longTermZ` plus the conventional 1.5: what is usually printed as "sigma level". Null like it.
   */
  sigmaWithShift: number | null;
  /**
   * Without defects: the share of defects that 95% certainty cannot rule out. Null when there are
   * some.
   */
  upperBoundShare: number | null;
};

/** A convention of the trade, not a law. */
const conventionalShift = 1.5;

/**
 * Defects per million opportunities, and the sigma level that belongs to them.
 *
 * $$
 * \mathrm{DPMO}=10^6\,\frac{D}{U\,O},\qquad \mathrm{DPU}=\frac DU,\qquad
 * Z_{LT}=\Phi^{-1}\!\left(1-\frac{\mathrm{DPMO}}{10^6}\right),\qquad \sigma=Z_{LT}+1.5
 * $$
 *
 * $D$ defects in $U$ units with $O$ opportunities each. Always say whether the shift of 1.5 is in
 * the level; more "opportunities" make any level look better.
 *
 * Units: defects, units and opportunities as whole numbers from 0; shares from 0 to 1; sigma levels
 * in standard deviations, below 0 when most opportunities fail.
 * Edges: no units or opportunities → `nothing-to-count`; more defects than opportunities →
 * `more-than-total`; no defects → no finite level (null), and `upperBoundShare` is $3/(UO)$, the
 * rule of three; defects everywhere → no level either.
 *
 * Sources: D. C. Montgomery, Introduction to Statistical Quality Control, 2019; the shift: M. Harry
 * and R. Schroeder, Six Sigma, 2000, a reason for it: D. R. Bothe, Statistical Reason for the 1.5σ
 * Shift, 2002, against it: P. R. Tadikamalla, The Confusion over Six-Sigma Quality, 1994.
 */
export function defectsPerMillion(inspection: {
  defects: number;
  units: number;
  opportunities: number;
}): Measured<DefectRate> {
  const { defects, units, opportunities } = fieldsOf(inspection);
  const problem = countProblem({ defects, units, opportunities });
  if (problem) return { valid: false, problem };
  if (units === 0) return invalid('nothing-to-count', 'units');
  if (opportunities === 0) return invalid('nothing-to-count', 'opportunities');
  const all = units * opportunities;
  if (defects > all) return invalid('more-than-total', 'defects');

  const share = defects / all;
  // From the share of defects, not from one minus it, which would lose the digits of a rare defect.
  const longTermZ = share === 0 || share === 1 ? null : 0 - quantileOf(share);
  return valid({
    dpmo: 1e6 * share,
    defectsPerUnit: defects / units,
    yieldShare: (all - defects) / all,
    longTermZ,
    sigmaWithShift: longTermZ === null ? null : longTermZ + conventionalShift,
    upperBoundShare: defects === 0 ? Math.min(1, 3 / all) : null,
  });
}

/**
 * Rolled throughput yield: the share that passes every step of a process without a defect.
 *
 * $$\mathrm{RTY}=\prod_k Y_k$$
 *
 * Units: shares from 0 to 1; never above the yield of the worst step. The steps must fail
 * independently.
 * Edges: no steps → `no-stages`; one step that nothing passes makes it 0.
 *
 * Source: M. Harry and R. Schroeder, Six Sigma, 2000.
 */
export function rolledThroughputYield(process: {
  yields: readonly number[];
}): Measured<{ yieldShare: number }> {
  const steps = listOf(fieldsOf(process).yields);
  if (steps.length === 0) return invalid('no-stages', 'yields');
  const problem = rangeProblem(named('yields', steps), { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  return valid({ yieldShare: steps.reduce((product, share) => product * share, 1) });
}

/** Defects per million opportunities beyond the nearer limit, and beyond both. */
export type SigmaDefects = { dpmo: number; twoSidedDpmo: number };

/**
 * The defects that belong to a sigma level when the mean has moved by a shift.
 *
 * $$
 * \mathrm{DPMO}_1=10^6\,\Phi\big(-(\sigma-s)\big),\qquad
 * \mathrm{DPMO}_2=\mathrm{DPMO}_1+10^6\,\Phi\big(-(\sigma+s)\big)
 * $$
 *
 * Units: $\sigma$ and $s$ in standard deviations, from 0 to 20; defects per million from 0 to 1 000
 * 000. A centred process has $s=0$: six sigma then leaves 0.002 defects per million, with the shift
 * of 1.5 it leaves 3.4.
 * Edges: a shift larger than the level puts more than half beyond the limit.
 *
 * Source: P. R. Tadikamalla, The Confusion over Six-Sigma Quality, 1994.
 */
export function sigmaToDefects(level: { sigma: number; shift: number }): Measured<SigmaDefects> {
  const { sigma, shift } = fieldsOf(level);
  const problem = rangeProblem({ sigma, shift }, { from: 0, to: 20 });
  if (problem) return { valid: false, problem };
  const near = normalUpperTail(sigma - shift);
  return valid({ dpmo: 1e6 * near, twoSidedDpmo: 1e6 * (near + normalUpperTail(sigma + shift)) });
}
