import { useWords } from '../parts/words';
import type { Exercise } from './exercise';
import styles from './Sort.module.css';

type Props = { exercise: Exercise; order: readonly number[]; isReady: boolean };

/** The whole exercise for paper and for a browser without a script: the groups, the cases, and each answer behind a line. */
export function AllCases({ exercise, order, isReady }: Props) {
  const { t } = useWords();
  const { groups, cases, textTag } = exercise;
  return (
    <div className={isReady ? styles.onPaper : styles.all}>
      <p>
        {t('sort.groups')} <span lang={textTag}>{groups.map(({ name }) => name).join(' · ')}</span>
      </p>
      <ol>
        {order.map((place) => {
          const one = cases[place];
          return (
            one && (
              <li key={one.id}>
                <p lang={textTag}>{one.text}</p>
                <details>
                  <summary>{t('sort.answer')}</summary>
                  <p lang={textTag}>
                    <strong>{groups.find(({ id }) => id === one.group)?.name}.</strong> {one.why}
                  </p>
                </details>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
