import type { Translate } from '../../strings';
import type { Verdict } from './check-goal';

/**
 * One sentence on all letters: how many were found, which are missing, which are left to the
 * reader.
 */
export function goalSummary(verdicts: readonly Verdict[], t: Translate, tag: string): string {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const names = (state: Verdict['state']) =>
    verdicts
      .filter((verdict) => verdict.state === state)
      .map(({ letter }) => t(`goal.letter.${letter}`));
  const [missing, open] = [names('missing'), names('ask')];
  return [
    t('goal.summary', { n: names('found').length, of: verdicts.length }),
    ...(missing.length > 0 ? [t('goal.summary.missing', { list: list.format(missing) })] : []),
    ...(open.length > 0 ? [t('goal.summary.ask', { list: list.format(open) })] : []),
  ].join(' ');
}
