import { useWords } from '../frame/words';
import { ScrollTable } from '../tables/ScrollTable';
import styles from './JourneyBuilder.module.css';
import type { Journey } from './journey';

type Props = { journey: Journey };

/**
 * The drawing: a row for each step, the line of visibility between what the customer sees and what
 * is behind it; F where it may fail, W where they wait.
 */
export function Blueprint({ journey }: Props) {
  const { t } = useWords();
  return (
    <ScrollTable caption={t('journey.picture')} className={styles.drawing}>
      <thead>
        <tr>
          {(['does', 'front', 'back'] as const).map((lane) => (
            <th key={lane} scope="col">
              {t(`journey.lane.${lane}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {journey.steps.map(({ does, front, back, promise, fail, where, waits }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <tr key={index}>
            <th scope="row">
              <span>{`${index + 1}. ${does || '…'}`}</span>{' '}
              {waits && <Mark letter="W" says={t('journey.waits')} />}
            </th>
            <td>
              {promise.trim() && <q className={styles.promise}>{promise.trim()}</q>}{' '}
              <span>{front}</span>{' '}
              {where === 'front' && fail.trim() && <Mark letter="F" says={fail} />}
            </td>
            <td>
              <span>{back}</span>{' '}
              {where === 'back' && fail.trim() && <Mark letter="F" says={fail} />}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Mark({ letter, says }: { letter: string; says: string }) {
  return (
    <span className={styles.mark}>
      <b>{letter}</b> <span>{says}</span>
    </span>
  );
}
