import type { IndexDifference } from '../../measures/index-waves';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';

type Props = { difference: IndexDifference | undefined; reason: string };

/**
 * Whether the index has changed by more than luck can make, and how many answers it would take to
 * tell.
 */
export function Difference({ difference, reason }: Props) {
  const { t, format } = useWords();
  if (!difference) return <Summary sentence={reason} />;
  const { before, after, marginOfError, significant, answersToTell } = difference;
  const change = t('index.difference', {
    before: format.number(before.index, 1),
    now: format.number(after.index, 1),
    difference: format.signed(difference.difference, 1),
    margin: format.number(marginOfError, 1),
  });
  const verdict = significant
    ? t('index.difference.real')
    : answersToTell === null
      ? t('index.difference.none')
      : '';
  return (
    <Summary
      sentence={`${change} ${verdict || t('index.difference.luck', { needed: format.number(answersToTell ?? 0) })}`}
    />
  );
}
