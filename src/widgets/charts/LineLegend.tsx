import styles from './Legend.module.css';
import { colourOf, type Tone } from './plot-scale';

type Props = {
  /**
   * `dot`, `ring` and `band` for points and the room between two curves; the others are looks of a
   * curve
   */
  entries: readonly {
    name: string;
    look: 'solid' | 'dashed' | 'dotted' | 'dot' | 'ring' | 'band';
    tone: Tone;
  }[];
};

const dashes = { solid: undefined, dashed: '8 5', dotted: '1 5' };

/** What the lines, points and bands of a plot stand for. */
export function LineLegend({ entries }: Props) {
  return (
    <ul className={styles.legend} data-legend>
      {entries.map(({ name, look, tone }) => (
        <li key={name}>
          <svg width="26" height="14" aria-hidden="true" focusable="false">
            {look === 'dot' && <circle cx="13" cy="7" r="5" fill={colourOf(tone)} />}
            {look === 'ring' && (
              <circle
                cx="13"
                cy="7"
                r="4.5"
                fill="none"
                stroke={colourOf(tone)}
                strokeWidth="2.5"
              />
            )}
            {look === 'band' && (
              <rect y="1" width="26" height="12" fill={colourOf(tone)} fillOpacity="0.18" />
            )}
            {look in dashes && (
              <line
                x1="1"
                x2="25"
                y1="7"
                y2="7"
                stroke={colourOf(tone)}
                strokeWidth="2.5"
                strokeLinecap="round"
                strokeDasharray={dashes[look as keyof typeof dashes]}
              />
            )}
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
