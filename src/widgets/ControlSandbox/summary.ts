import type { CapabilityIndices } from '../../measures/capability-indices';
import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import { type Change, noticedAfter, type Study } from './study';

type Given = {
  study: Study;
  change: Change;
  isInvented: boolean;
  write: (value: number) => string;
  /** for limits, which somebody may want to use again */
  writeLimit: (value: number) => string;
  capability: CapabilityIndices | undefined;
  format: Formats;
  t: Translate;
};

const maxNamed = 4;

/**
 * Which points signal and why, the limits, and whether a change that was put in has been noticed.
 */
export function summaryOf({
  study: { values, chart, signals, trial },
  change,
  isInvented,
  write,
  writeLimit,
  capability,
  format,
  t,
}: Given): string {
  const named = signals
    .slice(0, maxNamed)
    .map(({ place, value, kind }) => t(`control.signal.${kind}`, { place, value: write(value) }));
  const list = named.join('; ') + (signals.length > maxNamed ? '; …' : '');
  const points =
    signals.length > 0
      ? t('control.summary', { n: signals.length, count: values.length, list })
      : t('control.calm', { n: values.length });
  const words = {
    mean: writeLimit(chart.mean),
    low: writeLimit(chart.lower),
    high: writeLimit(chart.upper),
  };
  const limits = t(chart.points ? 'control.summary.varying' : 'control.summary.limits', words);
  const before =
    trial &&
    t('control.summary.trial', { low: writeLimit(trial.lower), high: writeLimit(trial.upper) });
  return [points, limits, before ?? '', verdict(), capable()]
    .filter((sentence) => sentence !== '')
    .join(' ');

  function capable(): string {
    if (!capability) return '';
    const { cpk, cpkLow, cpkHigh, outsideShare } = capability;
    const share =
      outsideShare < 0.00005 ? `< ${format.percent(0.0001, 2)}` : format.percent(outsideShare, 2);
    const sentence = t('control.capability', {
      cpk: format.number(cpk, 2),
      low: format.number(cpkLow, 2),
      high: format.number(cpkHigh, 2),
      share,
    });
    return signals.length > 0 ? `${sentence} ${t('control.capability.unstable')}` : sentence;
  }

  function verdict(): string {
    if (change.kind === 'none') return isInvented && signals.length > 0 ? t('control.false') : '';
    const points = noticedAfter(signals, change);
    return points === undefined
      ? t('control.missed', { place: change.place })
      : t('control.found', { n: points, place: change.place });
  }
}
