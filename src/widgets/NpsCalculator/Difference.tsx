import { npsDifference } from '../../measures';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import type { Wave } from './read-wave';

type Props = { first: Wave; second: Wave };

/** Whether the score changed between two waves, in words and numbers. */
export function Difference({ first, second }: Props) {
  const { t, format } = useWords();
  return <Summary sentence={sentence()} />;

  function sentence(): string {
    if ('mistake' in first || 'mistake' in second) return t('widget.correct');
    const problem =
      'problem' in first ? first.problem : 'problem' in second ? second.problem : undefined;
    if (problem) return t(`widget.reason.${problem.reason}`);
    if (!('groups' in first) || !('groups' in second)) return t('widget.correct');
    const measured = npsDifference({ before: first.groups, after: second.groups });
    if (!measured.valid) return t(`widget.reason.${measured.problem.reason}`);
    const { before, after, difference, low, high, z, significant, cautions } = measured.value;
    const numbers = {
      before: format.signed(before),
      after: format.signed(after),
      difference: format.signed(difference, 1),
      low: format.signed(low, 1),
      high: format.signed(high, 1),
      z: format.number(z, 2),
    };
    const verdict = t(significant ? 'nps.difference.real' : 'nps.difference.chance');
    return [
      t('nps.difference', numbers),
      verdict,
      ...cautions.map((caution) => t(`nps.difference.${caution}`)),
    ].join(' ');
  }
}
