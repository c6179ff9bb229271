import { useWords } from '../frame/words';
import { besideBuyers, half, middle, middles } from './LadderLines';
import styles from './LadderPicture.module.css';
import { basisOf, type Stage, stages } from './stages';

const colours = {
  promised: { fill: 'var(--promised-soft)', stroke: 'var(--promised)', strokeWidth: 2 },
  delivered: { fill: 'var(--delivered-soft)', stroke: 'var(--delivered)', strokeWidth: 2 },
  beside: { fill: 'var(--paper-sunk)', stroke: 'var(--line-strong)', strokeDasharray: '4 3' },
};
const middleOf = (stage: Stage) =>
  stage === 'lapsed'
    ? besideBuyers
    : stage === 'disqualified-prospect'
      ? middles.prospect
      : middles[stage];

/**
 * The stages as drawn boxes, for where the picture stands alone; in the widget they are buttons
 * instead.
 */
export function LadderBoxes() {
  const { t } = useWords();
  return (
    <g className={styles.drawnStages} data-alone>
      {stages.map((stage) => {
        const basis = basisOf(stage);
        const isBeside = basis === 'beside';
        return (
          <g key={stage}>
            <rect
              x={isBeside ? '65%' : '12%'}
              y={middleOf(stage) - half}
              width={isBeside ? '35%' : '42%'}
              height={2 * half}
              rx="6"
              {...colours[basis]}
            />
            <text
              x={isBeside ? '82.5%' : middle}
              y={middleOf(stage) + 4}
              textAnchor="middle"
              fontSize={isBeside ? '0.75rem' : undefined}
            >
              {t(`ladder.${stage}.short`)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
