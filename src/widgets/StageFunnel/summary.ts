import type { StageFunnel } from '../../measures/stage-funnel';
import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import type { Worth } from './worth-of-a-point';
import { writePeople, writeShare } from './write-people';

type Given = {
  funnel: StageFunnel;
  worths: readonly Worth[];
  names: readonly string[];
  t: Translate;
  format: Formats;
  tag: string;
};

/** What happens to those who start, and at which step a point more would be worth most. */
export function summaryOf({ funnel, worths, names, t, format, tag }: Given): string {
  const { counts, overallRate, perAdvocate } = funnel;
  const start = writePeople(counts[0] ?? 0, format);
  if (perAdvocate === null) return t('funnel.summary.nobody', { start });
  const advocates = counts.at(-1) ?? 0;
  const reached = t('funnel.summary', {
    n: Number(advocates.toFixed(1)),
    start,
    advocates: writePeople(advocates, format),
    share: writeShare(overallRate, format),
    per: writePeople(perAdvocate, format),
  });
  const best = names.filter((_, step) => worths[step]?.isMost);
  if (best.length === 0) return reached;
  if (best.length === names.length) return `${reached} ${t('funnel.summary.same')}`;
  const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(
    best.map((name) => t('funnel.summary.name', { name })),
  );
  return `${reached} ${t('funnel.summary.most', { list })}`;
}
