import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import type { Exercise } from './exercise';

type Props = { exercise: Exercise; order: readonly number[] };

/** The whole exercise for paper and for a browser without a script: the groups, the cases, and each answer behind a line. */
export function AllCases({ exercise, order }: Props) {
  const { t } = useWords();
  const { groups, cases, textTag } = exercise;
  return (
    <>
      <p>
        <span>{t('sort.groups')}</span>{' '}
        <span lang={textTag}>{groups.map(({ name }) => name).join(' · ')}</span>
      </p>
      <ol>
        {order.map((place) => {
          const one = cases[place];
          return (
            one && (
              <li key={one.id}>
                <p lang={textTag}>
                  <Emphasis text={one.text} />
                </p>
                <details>
                  <summary>{t('sort.answer')}</summary>
                  <p lang={textTag}>
                    <strong>{`${groups.find(({ id }) => id === one.group)?.name}.`}</strong>{' '}
                    <Emphasis text={one.why} />
                  </p>
                </details>
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
