import { PaperCase } from '../exercise/PaperCase';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import type { SortExercise } from './sort-exercise';

type Props = { exercise: SortExercise; order: readonly number[] };

/** The whole exercise for paper: the groups, the cases, and each answer behind a line. */
export function AllCases({ exercise: { groups, cases, textTag }, order }: Props) {
  const { t } = useWords();
  const inOrder = order.flatMap((index) => cases[index] ?? []);
  return (
    <>
      <p>
        <span>{t('sort.groups')}</span>{' '}
        <span lang={textTag}>{groups.map(({ name }) => name).join(' · ')}</span>
      </p>
      <ol>
        {inOrder.map(({ id, text, group, why }) => (
          <PaperCase key={id} text={text} tag={textTag} summary={t('sort.answer')}>
            <strong>{`${groups.find((other) => other.id === group)?.name}.`}</strong>{' '}
            <Emphasis text={why} />
          </PaperCase>
        ))}
      </ol>
    </>
  );
}
