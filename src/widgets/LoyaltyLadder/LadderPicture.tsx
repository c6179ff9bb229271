import type { KeyboardEvent } from 'react';
import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import { LadderBoxes } from './LadderBoxes';
import { LadderLines, pictureHeight } from './LadderLines';
import styles from './LadderPicture.module.css';
import { basisOf, type Stage, stages } from './stages';

type Props = { open: Stage; onOpen: (stage: Stage) => void };

/**
 * The ladder with its exit, its returns and the arrow of those who recommend; every stage is a
 * button.
 */
export function LadderPicture({ open, onOpen }: Props) {
  const { id, t } = useWords();
  const own = (stage: Stage) => `${id}-stage-${stage}`;

  const move = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    const next = direction && stages[stages.indexOf(open) + direction];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!next) return;
    onOpen(next);
    document.getElementById(own(next))?.focus();
  };

  return (
    <div className={styles.picture}>
      <Chart
        name="picture"
        title={t('ladder.picture')}
        description={t('ladder.picture.description')}
        height={pictureHeight}
      >
        <LadderLines />
        <LadderBoxes />
      </Chart>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a short cut between buttons that all work without them */}
      <div className={styles.places} onKeyDown={move}>
        {stages.map((stage) => (
          <button
            key={stage}
            id={own(stage)}
            type="button"
            className={`${styles.stage} ${styles[basisOf(stage)]} ${styles[stage]}`}
            aria-pressed={stage === open}
            aria-controls={`${id}-panel`}
            onClick={() => onOpen(stage)}
          >
            {t(`ladder.${stage}.short`)}
          </button>
        ))}
        <p className={`${styles.note} ${styles.leaving}`}>{t('ladder.note.leaving')}</p>
        <p className={`${styles.note} ${styles.returning}`}>{t('ladder.note.returning')}</p>
        <p className={`${styles.note} ${styles.stopping}`}>{t('ladder.note.stopping')}</p>
        <p className={`${styles.note} ${styles.winBack}`}>{t('ladder.note.win-back')}</p>
        <p className={`${styles.note} ${styles.recommending}`}>{t('ladder.note.recommending')}</p>
        <p className={`${styles.note} ${styles.purchase}`}>{t('ladder.note.purchase')}</p>
      </div>
    </div>
  );
}
