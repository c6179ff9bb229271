import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import { type Comparison, leadOf, nearestTurn } from './compare';

type Given = {
  comparison: Comparison;
  weights: readonly number[];
  names: readonly [string, string];
  parts: readonly string[];
  t: Translate;
  format: Formats;
};

/**
 * Who leads by difference, who by ratio, whether the two agree, and on which weight the order
 * hangs.
 */
export function summaryOf({ comparison, weights, names, parts, t, format }: Given): string {
  const { first, second, differenceTurns } = comparison;
  const write = {
    difference: (value: number) => format.signed(value, 2),
    ratio: (value: number) => format.number(value, 2),
  };
  const says = (view: 'difference' | 'ratio', mine: number, theirs: number) => {
    const lead = leadOf(mine, theirs);
    if (lead === 0) return t(`balance.tie.${view}`, { value: write[view](mine) });
    const [name, more, less] = lead > 0 ? [names[0], mine, theirs] : [names[1], theirs, mine];
    return t(`balance.leads.${view}`, { name, more: write[view](more), less: write[view](less) });
  };
  const free = [first, second].flatMap(({ ratio }, index) =>
    ratio === null ? [names[index] ?? ''] : [],
  );
  const ratios =
    first.ratio !== null && second.ratio !== null
      ? ([first.ratio, second.ratio] as const)
      : undefined;
  const leads = [leadOf(first.difference, second.difference), ratios ? leadOf(...ratios) : 0];
  const place = nearestTurn(differenceTurns, weights);
  return [
    says('difference', first.difference, second.difference),
    ratios ? says('ratio', ...ratios) : t('balance.noratio', { names: free.join(', ') }),
    leads[0] === -(leads[1] ?? 0) && leads[0] !== 0 && t('balance.disagree'),
    leads[0] !== 0 &&
      (place === undefined
        ? t('balance.never')
        : t('balance.turn', {
            part: parts[place] ?? '',
            turn: format.number(differenceTurns[place] ?? 0, 2),
            weight: format.plain(weights[place] ?? 0),
          })),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
