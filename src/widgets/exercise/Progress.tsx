import { Chart } from '../charts/Chart';
import styles from './Progress.module.css';

export type Mark = 'right' | 'missed' | 'open';

type Props = {
  title: string;
  /** how far the reader is; it stands under the picture and follows every answer */
  sentence: string;
  marks: readonly Mark[];
  /** the place of the one on screen, if one at a time is shown */
  shown?: number;
};

/** One field for each answer: ticked when it is the book's, dotted when it is worth another look, open until it is given; a line under the one shown. */
export function Progress({ title, sentence, marks, shown = -1 }: Props) {
  const pitch = 100 / marks.length;
  const x = (place: number, share: number) => `${Number((pitch * (place + share)).toFixed(3))}%`;
  return (
    <div className={styles.progress}>
      <Chart name="progress" title={title} description={sentence} height={28}>
        {marks.map((mark, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place
          <g key={place}>
            <rect
              x={x(place, 0.08)}
              y="1"
              width={`${Number((pitch * 0.84).toFixed(3))}%`}
              height="18"
              rx="3"
              fill={mark === 'right' ? 'var(--ink)' : 'var(--paper-raised)'}
              stroke="var(--line-strong)"
            />
            <svg x={x(place, 0.5)} y="10" overflow="visible" aria-hidden="true">
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
            {place === shown && (
              <line
                x1={x(place, 0.08)}
                x2={x(place, 0.92)}
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
