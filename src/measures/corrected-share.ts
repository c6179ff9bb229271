import { fieldsOf } from './inputs';
import { clip, z95 } from './interval';
import { invalid, type Measured, valid } from './result';
import { type Sample, sampleProblem } from './share-difference';

export type CorrectedShare = {
  /** The share that was marked, 0 to 1, right or wrong. */
  markedShare: number;
  /**
   * Of the texts that belong, the share marked; of those that do not, the share left unmarked; 0 to
   * 1.
   */
  sensitivity: number;
  specificity: number;
  /** The share that belongs, 0 to 1, with its 95% interval. */
  share: number;
  low: number;
  high: number;
};

/**
 * The share of texts that belong to a category when a machine (or a person) that sometimes errs has
 * marked them: the estimate of Rogan and Gladen.
 *
 * $$
 * \hat p=\frac{q+\mathit{Sp}-1}{J},\qquad J=\mathit{Se}+\mathit{Sp}-1,\qquad
 * \mathrm{SE}=\frac1J\sqrt{\frac{q(1-q)}{n}+\hat p^2\frac{\mathit{Se}(1-\mathit{Se})}{n_1}+
 * (1-\hat p)^2\frac{\mathit{Sp}(1-\mathit{Sp})}{n_2}}
 * $$
 *
 * $q$ the share marked of $n$ texts; $\mathit{Se}$ the share marked of $n_1$ checked texts that
 * belong; $\mathit{Sp}$ the share left unmarked of $n_2$ checked texts that do not.
 *
 * Units: counts as whole numbers; all shares from 0 to 1, to which estimate and interval are
 * clipped; the interval $\hat p\pm1.959964\,\mathrm{SE}$ is 95%.
 * Edges: an empty sample → `nothing-to-count`; more successes than trials → `more-than-total`; a
 * marker no better than chance ($J\le0$) → `no-variation` with field `hits`. The checked texts must
 * be drawn by lot from the same kind of text, and judged by people who do not see the marks.
 *
 * Source: W. J. Rogan and B. Gladen, Estimating Prevalence from the Results of a Screening Test,
 * 1978.
 */
export function correctedShare(texts: {
  marked: Sample;
  hits: Sample;
  rejections: Sample;
}): Measured<CorrectedShare> {
  const { marked, hits, rejections } = fieldsOf(texts);
  const problem =
    sampleProblem('marked', marked) ??
    sampleProblem('hits', hits) ??
    sampleProblem('rejections', rejections);
  if (problem) return { valid: false, problem };
  const [markedShare, sensitivity, specificity] = [marked, hits, rejections].map(
    ({ successes, trials }) => successes / trials,
  ) as [number, number, number];
  const discrimination = sensitivity + specificity - 1;
  if (!(discrimination > 1e-9)) return invalid('no-variation', 'hits');
  const share = clip((markedShare + specificity - 1) / discrimination, 0, 1);
  const spread =
    (markedShare * (1 - markedShare)) / marked.trials +
    (share ** 2 * sensitivity * (1 - sensitivity)) / hits.trials +
    ((1 - share) ** 2 * specificity * (1 - specificity)) / rejections.trials;
  const reach = (z95 * Math.sqrt(spread)) / discrimination;
  return valid({
    markedShare,
    sensitivity,
    specificity,
    share,
    low: clip(share - reach, 0, 1),
    high: clip(share + reach, 0, 1),
  });
}
