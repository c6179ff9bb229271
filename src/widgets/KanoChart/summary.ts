import type { KanoSummary } from '../../measures/kano';
import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import { categories } from './fields';
import { lettersOf, type Placed } from './place-features';

/** Above this share of questionable answers the wording of the questions is in doubt. */
const doubtfulShare = 0.02;

/**
 * One feature in words: its category, whether that is clear, its two coefficients, and what R and Q
 * say.
 */
export function oneFeature(
  summary: KanoSummary,
  reverse: number,
  t: Translate,
  format: Formats,
): string {
  const {
    answers,
    category,
    runnerUp,
    better,
    worse,
    fongDifference,
    fongThreshold,
    clear,
    questionableShare,
  } = summary;
  return [
    t('kano.summary', {
      n: answers,
      category: t(`kano.category.${category}`),
      better: format.number(better, 2),
      worse: format.number(worse, 2),
    }),
    t(clear ? 'kano.clear' : 'kano.unclear', {
      runnerUp: t(`kano.category.${runnerUp}`),
      lead: format.number(fongDifference),
      threshold: format.number(fongThreshold, 1),
    }),
    reverse > 0 && t('kano.reverse', { n: reverse }),
    questionableShare > doubtfulShare &&
      t('kano.questionable', { share: format.percent(questionableShare, 1) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** Several features in words, by category; what is not clear or cannot be placed comes last. */
export function severalFeatures(features: readonly Placed[], t: Translate): string {
  const line = (category: string, names: readonly string[]) =>
    names.length > 0 ? [t('kano.several.one', { category, names: names.join(', ') })] : [];
  const namesOf = (isWanted: (feature: Placed) => boolean) =>
    features.filter(isWanted).map(({ name }) => name);
  const clear = categories.flatMap((category) =>
    line(
      t(`kano.category.${category}`),
      namesOf(({ summary }) => summary?.clear === true && summary.category === category),
    ),
  );
  const unclear = features.flatMap(({ name, summary }) =>
    summary && !summary.clear ? [`${name} (${lettersOf(summary)})`] : [],
  );
  const lists = [
    ...clear,
    ...line(t('kano.several.unclear'), unclear),
    ...line(
      t('kano.several.none'),
      namesOf(({ summary }) => summary === undefined),
    ),
  ];
  return t('kano.several', { n: features.length, list: lists.join(t('kano.several.join')) });
}
