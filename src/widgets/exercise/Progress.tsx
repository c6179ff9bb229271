import { Chart } from '../charts/Chart';
import styles from './Progress.module.css';

export type Mark = 'right' | 'missed' | 'open';

type Props = {
  title: string;
  /** how far the reader is; it stands under the picture and follows every answer */
  sentence: string;
  marks: readonly Mark[];
  /** the index of the answer on screen, if one at a time is shown */
  shown?: number;
};

/**
 * One box for each answer: a tick if right, a dot if missed, empty if open; the shown one is
 * underlined.
 */
export function Progress({ title, sentence, marks, shown = -1 }: Props) {
  const pitch = 100 / marks.length;
  const x = (place: number, share: number) => `${Number((pitch * (place + share)).toFixed(3))}%`;
  return (
    <div className={styles.progress}>
      <Chart name="progress" title={title} description={sentence} height={28}>
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a box has no name but its index
          <g key={index}>
            <rect
              x={x(index, 0.08)}
              y="1"
              width={`${Number((pitch * 0.84).toFixed(3))}%`}
              height="18"
              rx="3"
              fill={mark === 'right' ? 'var(--ink)' : 'var(--paper-raised)'}
              stroke="var(--line-strong)"
            />
            <svg x={x(index, 0.5)} y="10" overflow="visible" aria-hidden="true">
              {mark === 'right' && (
                <path
                  d="M-4 0 l3 3 l5 -6"
                  fill="none"
                  stroke="var(--paper-raised)"
                  strokeWidth="2"
                />
              )}
              {mark === 'missed' && <circle r="3" fill="var(--ink)" />}
            </svg>
            {index === shown && (
              <line
                x1={x(index, 0.08)}
                x2={x(index, 0.92)}
                y1="25"
                y2="25"
                stroke="var(--accent)"
                strokeWidth="3"
              />
            )}
          </g>
        ))}
      </Chart>
      <p className={styles.summary} data-summary>
        {sentence}
      </p>
    </div>
  );
}
