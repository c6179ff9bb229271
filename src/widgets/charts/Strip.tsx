import { useWords } from '../frame/words';
import { RoundingNote } from '../tables/RoundingNote';
import { Chart } from './Chart';
import { type FillPattern, fillOf } from './FillPattern';
import { GapHatch } from './GapHatch';
import { Legend } from './Legend';
import styles from './Strip.module.css';

export type Segment = { name: string; share: number; text: string; look: FillPattern };

type Props = {
  name: string;
  title: string;
  description: string;
  segments: readonly Segment[];
  /** printed above, where one strip has to be told from another */
  heading?: string | undefined;
};

const height = 44;
const digits = 1;
// Narrower segments have no room for a percentage on a phone; the legend has it in any case.
const narrowest = 0.18;

/** Parts of a whole as one strip, with a legend that holds every number. */
export function Strip({ name, title, description, segments, heading }: Props) {
  const { id, format } = useWords();
  const hatch = `${id}-${name}-hatch`;
  // only shares that all are printed can be added up by a reader
  const isWhole = segments.every(
    ({ share, text }) => share === 0 || share >= narrowest || text.includes('%'),
  );
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <div className={styles.strip}>
      {heading && <p className={styles.heading}>{heading}</p>}
      <Chart name={name} title={title} description={description} height={height + 2}>
        <GapHatch id={hatch} />
        <rect
          x="0"
          y="1"
          width="100%"
          height={height}
          fill="none"
          stroke="var(--line-strong)"
          strokeDasharray="4 4"
        />
        {segments.map(({ name: segment, share, look }, index) => (
          <g key={segment}>
            {share > 0 && (
              <rect
                x={percent(starts[index] ?? 0)}
                y="1"
                width={percent(share)}
                height={height}
                fill={fillOf(look, hatch)}
                stroke="var(--ink)"
              />
            )}
            {share >= narrowest && (
              <text
                className={look === 'solid' ? styles.onInk : styles.onPaper}
                x={percent((starts[index] ?? 0) + share / 2)}
                y="28"
                textAnchor="middle"
                fontWeight="600"
              >
                {format.percent(share, digits)}
              </text>
            )}
          </g>
        ))}
      </Chart>
      <Legend id={hatch} entries={segments} />
      {isWhole && <RoundingNote wholes={[segments.map(({ share }) => share)]} digits={digits} />}
    </div>
  );
}

const percent = (share: number) => `${Number((100 * share).toFixed(3))}%`;
