import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import { above, type DimensionGap, furthestShort, type GapResult } from './gap-result';

type Given = {
  result: GapResult;
  names: readonly string[];
  t: Translate;
  format: Formats;
  tag: string;
};

/**
 * The gaps in words: the means, where service falls furthest short, where it lies above, and what
 * has no gap at all.
 */
export function summaryOf({ result, names, t, format, tag }: Given): string {
  const { rows, missing, weighted, unweighted, performance } = result;
  const join = (list: readonly string[]) =>
    new Intl.ListFormat(tag, { type: 'conjunction' }).format(list);
  const named = (list: readonly DimensionGap[]) =>
    join(
      list.map(({ place, gap }) =>
        t('gap.summary.one', { name: names[place] ?? '', gap: format.signed(gap, 2) }),
      ),
    );
  const numbers = {
    weighted: format.signed(weighted ?? 0, 2),
    unweighted: format.signed(unweighted, 2),
    performance: format.number(performance, 2),
  };
  const [short, more] = [furthestShort(rows), above(rows)];
  return [
    t(weighted === null ? 'gap.summary.plain' : 'gap.summary', numbers),
    short.length > 0 ? t('gap.summary.short', { list: named(short) }) : t('gap.summary.nowhere'),
    more.length > 0 && t('gap.summary.above', { list: named(more) }),
    missing.length > 0 &&
      t('gap.summary.missing', { list: join(missing.map((place) => names[place] ?? '')) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
