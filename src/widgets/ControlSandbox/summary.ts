import type { Translate } from '../../strings';
import { type Change, noticedAfter, type Study } from './study';

type Given = { study: Study; change: Change; isInvented: boolean; write: (value: number) => string; t: Translate };

const mostNamed = 4;

/** Which points signal and why, the limits, and whether a change that was put in has been noticed. */
export function summaryOf({ study: { values, chart, signals }, change, isInvented, write, t }: Given): string {
  const named = signals.slice(0, mostNamed).map(({ place, value, kind }) => t(`control.signal.${kind}`, { place, value: write(value) }));
  const list = named.join('; ') + (signals.length > mostNamed ? '; …' : '');
  const points = signals.length > 0 ? t('control.summary', { n: signals.length, count: values.length, list }) : t('control.calm', { n: values.length });
  const limits = t('control.summary.limits', { mean: write(chart.mean), low: write(chart.lower), high: write(chart.upper) });
  return [points, limits, verdict()].filter((sentence) => sentence !== '').join(' ');

  function verdict(): string {
    if (change.kind === 'none') return isInvented && signals.length > 0 ? t('control.false') : '';
    const points = noticedAfter(signals, change);
    return points === undefined ? t('control.missed', { place: change.place }) : t('control.found', { n: points, place: change.place });
  }
}
