import type { Quadrant } from '../../measures/importance-performance';
import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import type { CrossChoice } from './fields';
import type { IpaChart } from './read-survey';

type Words = { t: Translate; format: Formats; tag: string };

export const quadrants: readonly Quadrant[] = ['concentrate', 'keep', 'low-priority', 'overkill'];

/** A sentence with more names would be a list. */
const maxNamed = 6;

export function listOf(names: readonly string[], { t, tag }: Pick<Words, 't' | 'tag'>): string {
  const more = names.length - maxNamed;
  const shown = more > 1 ? [...names.slice(0, maxNamed), t('ipa.more', { n: more })] : names;
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(shown);
}

/** Where the lines lie and which attributes stand in each field that has any. */
export function summaryOf(chart: IpaChart, words: Words): string {
  const { t, format } = words;
  const lines = t('ipa.lines', {
    importance: format.number(chart.importanceLine, 2),
    performance: format.number(chart.performanceLine, 2),
  });
  const fields = quadrants.flatMap((quadrant) => {
    const names = chart.attributes
      .filter((one) => one.quadrant === quadrant)
      .map(({ name }) => name);
    return names.length > 0
      ? [t('ipa.list', { field: t(`ipa.${quadrant}`), names: listOf(names, words) })]
      : [];
  });
  const near = chart.attributes.filter(({ borderline }) => borderline).map(({ name }) => name);
  return [
    lines,
    ...fields,
    ...(near.length > 0 ? [t('ipa.near', { names: listOf(near, words) })] : []),
    ...(chart.few ? [t('ipa.few')] : []),
  ].join(' ');
}

/** What would change with the lines elsewhere. */
export function movedBy(
  chart: IpaChart,
  other: IpaChart,
  cross: CrossChoice,
  words: Words,
): string {
  const { t } = words;
  const moved = quadrants.flatMap((field) => {
    const names = chart.attributes
      .filter(
        ({ quadrant }, index) => quadrant !== field && other.attributes[index]?.quadrant === field,
      )
      .map(({ name }) => name);
    return names.length > 0
      ? [t('ipa.move', { names: listOf(names, words), field: t(`ipa.${field}`) })]
      : [];
  });
  return moved.length > 0
    ? t('ipa.other', { cross: t(`ipa.at.${cross}`), moves: moved.join('; ') })
    : t('ipa.other.none', { cross: t(`ipa.at.${cross}`) });
}
